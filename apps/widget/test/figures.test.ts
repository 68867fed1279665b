import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { widgetLook } from '@svar/contract'
import { kim } from '../src/avatar/kim.ts'

const figure = (who: string) => readFileSync(join(import.meta.dirname, `../dist/figures/${who}.svg`), 'utf8')

test('each character that can be chosen has a picture of its own', () => {
  const characters = widgetLook.shape.avatar.options.filter((who) => who !== 'none')
  const pictures = new Set(characters.map(figure))
  assert.equal(pictures.size, characters.length)
  for (const picture of pictures) assert.match(picture, /^<svg xmlns[\s\S]*<\/svg>$/)
  assert.ok(figure('kim').includes(kim.behind))
})
