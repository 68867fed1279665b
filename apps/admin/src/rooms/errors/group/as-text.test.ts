import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ErrorEvent, ErrorGroup } from '@svar/contract'
import { asText } from './as-text.ts'
import { saying } from './saying.ts'

const words = {
  at: 'Time',
  page: 'Address',
  environment: 'Environment',
  release: 'Release',
  causedBy: 'Caused by',
  tags: 'Tags',
  before: 'Before',
  anonymous: '(unnamed)',
}
const call = (name: string | null, at: string | null, inApp = true) => ({
  function: name,
  module: null,
  file: 'src/basket.ts',
  line: 2,
  column: 9,
  inApp,
  before: ['before'],
  at,
  after: [],
  variables: null,
})
const group = { title: 'Error: full', culprit: 'save in src/basket.ts' } as ErrorGroup
const event = {
  occurredAt: '2026-11-22T10:00:00.000Z',
  environment: 'production',
  release: null,
  transaction: null,
  request: { url: 'https://shop.example/basket' },
  message: null,
  tags: { plan: 'pro', country: 'no' },
  exceptions: [
    { type: 'RangeError', value: 'no room', handled: true, frames: [] },
    {
      type: 'Error',
      value: 'full',
      handled: true,
      frames: [call('next', 'library()', false), call(null, '  throw new Error("full")')],
    },
  ],
  breadcrumbs: [
    { at: '2026-11-22T09:59:59.000Z', category: 'ui.click', level: 'info', message: 'Buy', data: {} },
  ],
} as unknown as ErrorEvent

test('an event as text tells what was thrown, where, and what led to it, the newest call first', () => {
  assert.equal(
    asText(group, event, 'https://svar.example/e/1', words),
    `Error: full
save in src/basket.ts
https://svar.example/e/1

Time: 2026-11-22T10:00:00.000Z
Address: https://shop.example/basket
Environment: production
Tags: plan=pro, country=no

Error: full
    at (unnamed) (src/basket.ts:2:9)
        throw new Error("full")
    at next (src/basket.ts:2:9)
Caused by: RangeError: no room

Before:
2026-11-22T09:59:59.000Z ui.click Buy`,
  )
})

test('of facts those are shown that say something', () => {
  const facts = { method: 'GET', body: null, query: '', headers: {}, list: [], count: 0, isNew: false }
  assert.deepEqual(saying(facts), { method: 'GET', count: 0, isNew: false })
})
