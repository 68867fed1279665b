import assert from 'node:assert/strict'
import { test } from 'node:test'
import { usualProgram } from './usual-program.ts'

const own = { id: '1', isOwn: true, at: '2026-11-22T10:00:00.000Z' }
const oldest = { id: '2', isOwn: false, at: '2026-11-20T10:00:00.000Z' }
const busy = { id: '3', isOwn: false, at: '2026-11-21T10:00:00.000Z' }
const silent = { id: '4', isOwn: false, at: null }
const all = [own, oldest, busy, silent]
const opened = (programs: typeof all, lastUsed: string | null = null) =>
  usualProgram(programs, lastUsed, ({ at }) => at)?.id

test('the program that was looked at last is opened again', () => {
  assert.equal(opened(all, '2'), '2')
  assert.equal(opened(all, '4'), '4')
})

test('otherwise, or when it is gone, the one of the business with the newest data', () => {
  assert.equal(opened(all), '3')
  assert.equal(opened(all, '9'), '3')
})

test('Svar’s own is opened only where no other has sent anything', () => {
  assert.equal(opened([own, silent]), '1')
  assert.equal(opened([{ ...own, at: null }, silent]), '4')
  assert.equal(opened([{ ...own, at: null }]), '1')
  assert.equal(opened([]), undefined)
})
