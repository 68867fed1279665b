import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedLocale, readerLocale } from './reader-locale.ts'

test('a reader gets the language that their browser wants most, of those that there are', () => {
  assert.equal(readerLocale('nn-NO,nn;q=0.9,en;q=0.8'), 'nb')
  assert.equal(readerLocale('fr-FR,fr;q=0.9,de;q=0.5,sv;q=0.7'), 'sv')
  assert.equal(readerLocale('en-US,en;q=0.9'), 'en-US')
  assert.equal(readerLocale('en-AU'), 'en-GB')
  assert.equal(readerLocale('fr-FR,sv;q=0.8,en;q=0.9'), 'en-GB')
  assert.equal(readerLocale('no'), 'nb')
  assert.equal(readerLocale('fi;q=0,da;q=0.1'), 'da')
})

test('what asks for nothing that there is, or is no such header, is answered in English', () => {
  for (const strange of [undefined, '', '*', 'fr', ';;;,,,q=', 'x'.repeat(100_000)])
    assert.equal(readerLocale(strange), 'en-GB')
})

test('a page that says its own language is heard; one that says another leaves the choice to the business', () => {
  assert.equal(askedLocale('de-AT'), 'de')
  assert.equal(askedLocale('nb-NO'), 'nb')
  for (const other of [undefined, '', 'fr', 'nl-NL']) assert.equal(askedLocale(other), null)
})
