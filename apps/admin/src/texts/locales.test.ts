import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closestLocale } from './locales.ts'

test('the first language that we speak wins', () => {
  assert.equal(closestLocale(['fr-FR', 'sv-FI', 'en']), 'sv')
})

test('both written forms of Norwegian lead to bokmål', () => {
  assert.equal(closestLocale(['nn-NO']), 'nb')
  assert.equal(closestLocale(['no']), 'nb')
})

test('English is American where the tag says so and British elsewhere', () => {
  assert.equal(closestLocale(['en-US']), 'en-US')
  assert.equal(closestLocale(['en-AU']), 'en-GB')
  assert.equal(closestLocale(['en']), 'en-GB')
})

test('nobody is left without words', () => {
  assert.equal(closestLocale([]), 'en-GB')
  assert.equal(closestLocale(['ja-JP']), 'en-GB')
})
