import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readExport } from './read-export.ts'

const faq = { question: 'Hva koster det?', answer: '100 kr', locale: 'nb' }

test('an export is read, with or without its envelope', () => {
  assert.deepEqual(readExport(JSON.stringify({ faqs: [faq] })), [faq])
  assert.deepEqual(readExport(JSON.stringify([faq])), [faq])
})

test('anything else is told apart', () => {
  for (const text of ['', 'null', '{}', '[1]', '[{"question":"Q"}]', '{"faqs":"x"}', '<html>']) {
    assert.equal(readExport(text), null, text)
  }
})
