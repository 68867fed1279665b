import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from './locales.ts'
import { pluralIn } from './plural.ts'

test('one is told from many, zero counts as many', () => {
  const plural = pluralIn('nb')
  const forms = { one: '# sak', other: '# saker' }
  assert.equal(plural(1, forms), '1 sak')
  assert.equal(plural(0, forms), '0 saker')
  assert.equal(plural(3, forms), '3 saker')
})

test('numbers are written the way of the language', () => {
  assert.equal(pluralIn('de')(12500, { one: '#', other: '#' }), '12.500')
  assert.equal(pluralIn('en-US')(12500, { one: '#', other: '#' }), '12,500')
})

test('no language needs more than one and other for whole numbers', () => {
  for (const locale of locales) {
    const categories = new Set(
      [0, 1, 2, 5, 11, 100].map((count) => new Intl.PluralRules(locale).select(count)),
    )
    assert.deepEqual([...categories].sort(), ['one', 'other'])
  }
})
