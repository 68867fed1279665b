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

test('of a page the browser and its system are told by what it calls itself, where nothing else tells them', () => {
  const headers = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:127.0) Gecko/20100101 Firefox/127.0' }
  const page = { request: { method: null, url: null, query: null, headers, body: null } }
  assert.deepEqual(valuesOf(page, 'browser'), ['Firefox 127'])
  assert.deepEqual(valuesOf(page, 'os'), ['Windows'])
  assert.deepEqual(valuesOf({ ...page, tags: { browser: 'kiosk' } }, 'browser'), ['kiosk'])
  const told = { browser: { name: 'Chrome', version: '126.1' } }
  assert.deepEqual(valuesOf({ ...page, contexts: told }, 'browser'), ['Chrome 126'])
})
