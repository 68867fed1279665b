import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '@svar/contract'
import { fill, loadTexts } from './texts.ts'

const flat = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([name, inner]) => flat(inner, `${path}.${name}`))

const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

test('every language says everything, with the same gaps to fill', async () => {
  const model = flat(await loadTexts('en-US'))
  for (const locale of locales) {
    const texts = new Map(flat(await loadTexts(locale)))
    for (const [path, text] of model) {
      assert.ok(texts.get(path)?.trim(), `${locale} lacks ${path}`)
      assert.deepEqual(gaps(texts.get(path) ?? ''), gaps(text), `${locale} ${path}`)
    }
    assert.equal(texts.size, model.length)
  }
})

test('gaps are filled, and an unknown value leaves none open', () => {
  assert.equal(fill('{name} har overtatt', { name: 'Kari' }), 'Kari har overtatt')
  assert.equal(fill('Vi er tilbake {opens}', {}), 'Vi er tilbake ')
})
