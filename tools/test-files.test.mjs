import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { test } from 'node:test'
import { root } from './lint/source-files.mjs'
import { JOURNEYS, TESTS } from './test-files.mjs'

test('no test lies where npm test does not look', () => {
  const found = (patterns) => globSync(patterns, { cwd: root, exclude: ['**/node_modules/**'] })
  const run = new Set(found([...TESTS, ...JOURNEYS]))
  const lying = found(['{apps,benches,docs,e2e,evals,packages,tools}/**/*.test.{ts,tsx,mjs,js}'])
  assert.ok(lying.length > 400, 'the tests were found')
  assert.deepEqual(
    lying.filter((file) => !run.has(file)),
    [],
  )
})
