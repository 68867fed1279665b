import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemSentence } from './problem-sentence.ts'
import { problems } from './texts/problems.nb.ts'

const format = { bytes: (bytes: number) => `${bytes / 1e6} MB`, number: String }
const sentence = (code: string, params: Record<string, string | number> = {}) =>
  problemSentence({ code, params }, problems, format)

test('a problem is told with what it is about', () => {
  assert.match(sentence('too_large', { maxBytes: 20_000_000 }), /20 MB/)
  assert.match(sentence('dns', { host: 'nordlys.example' }), /nordlys\.example/)
})

test('a problem without its parameters is told without a hole', () => {
  assert.equal(sentence('too_large', { maxEntries: 10 }), problems.too_large[1])
})

test('an answer of a website becomes what it means to a person', () => {
  assert.equal(sentence('http_status', { status: 404 }), problems.http_missing)
  assert.equal(sentence('http_status', { status: 503 }), problems.http_server)
  assert.match(sentence('http_status', { status: 418 }), /418/)
})

test('a code that nobody knows yet is told in general words', () => {
  assert.equal(sentence('invented_tomorrow'), problems.unknown)
  assert.equal(sentence('constructor'), problems.unknown)
})
