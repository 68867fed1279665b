import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MonitoredEvent } from '../../event/shape.ts'
import { tagsOf } from './tags.ts'

const event = (part: Partial<MonitoredEvent>) =>
  ({ contexts: {}, request: null, exceptions: [], tags: {}, ...part }) as MonitoredEvent

const valuesOf = (part: Partial<MonitoredEvent>, name: string) =>
  tagsOf(event(part)).flatMap(([one, value]) => (one === name ? [value] : []))

test("a program's own tag counts where its SDK told nothing under that name, and stands behind what it told", () => {
  const own = { tags: { browser: 'kiosk', constructor: 'till' } }
  assert.deepEqual(valuesOf(own, 'browser'), ['kiosk'])
  assert.deepEqual(valuesOf(own, 'constructor'), ['till'])
  const told = { browser: { name: 'Firefox', version: '131.0.2' } }
  assert.deepEqual(valuesOf({ ...own, contexts: told }, 'browser'), ['Firefox 131'])
})
