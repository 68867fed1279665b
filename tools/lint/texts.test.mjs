import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsInTexts } from './texts.mjs'

const folder = 'apps/admin/src/rooms/inbox/texts'
const locales = ['nb', 'sv', 'da', 'fi', 'de', 'en-US', 'en-GB']
const complete = (part = '') =>
  locales.map((locale) => [
    `${folder}/${part}${locale}.ts`,
    `export const texts = { title: 'one in ${locale}' }`,
  ])

const faults = (...entries) => faultsInTexts(new Map(entries))

test('seven locales are complete', () => {
  assert.deepEqual(faults(...complete()), [])
})

test('a missing locale is named', () => {
  assert.match(
    faults(...complete().filter(([path]) => !path.endsWith('/fi.ts')))[0],
    /inbox\/texts: fi missing/,
  )
})

test('a part of a dictionary may have one English for both, and needs all the others', () => {
  assert.deepEqual(faults(...complete('errors.').filter(([path]) => !path.endsWith('en-US.ts'))), [])
  assert.match(faults(...complete('errors.').filter(([path]) => !path.endsWith('sv.ts')))[0], /sv missing/)
})

test('an empty text is named by its key', () => {
  const faulty = [`${folder}/de.ts`, "export const texts = { page: { title: '' } }"]
  assert.match(faults(...complete(), faulty)[0], /de: "page.title" is empty/)
})

test('a sentence that is still Norwegian is found, a short word is not', () => {
  const source = "export const texts = { long: 'Dette står fremdeles på norsk', short: 'Start' }"
  const found = faults(...complete(), [`${folder}/nb.ts`, source], [`${folder}/sv.ts`, source])
  assert.equal(found.length, 1)
  assert.match(found[0], /sv: "long" is still Norwegian/)
})
