import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { eventTypes } from '../platform/outbox/events.ts'
import { eventsDocument } from './events-document.ts'

test('docs/events.md tells every event as the code has it', () => {
  const written = readFileSync(join(import.meta.dirname, '../../../../docs/events.md'), 'utf8')
  assert.equal(written, eventsDocument(), 'write it anew: npm run write-events')
})

test('every event says in words what has happened', () => {
  const document = eventsDocument()
  for (const { type } of eventTypes()) {
    const [, after = ''] = document.split(`## \`${type}\`\n\n`)
    assert.doesNotMatch(after.split('\n')[0] ?? '', /^Announced by/, type)
  }
})
