import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localFields, momentOf } from './local-time.ts'

test('a moment survives being shown in fields and read again, to the minute', () => {
  const at = new Date(2026, 1, 3, 9, 5)
  const { date, time } = localFields(at)
  assert.deepEqual({ date, time }, { date: '2026-02-03', time: '09:05' })
  assert.equal(momentOf(date, time)?.getTime(), at.getTime())
})

test('fields that are not filled in name no moment', () => {
  assert.equal(momentOf('', '09:00'), null)
  assert.equal(momentOf('2026-02-03', ''), null)
})
