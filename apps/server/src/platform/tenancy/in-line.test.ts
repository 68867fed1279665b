import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Platform } from '../platform.ts'
import { takePlace } from './in-line.ts'

const newPlatform = () => ({}) as Platform

test('who changed a thing later tells of it later, whoever is answered first', async () => {
  const platform = newPlatform()
  const told: string[] = []
  const [first, second] = [takePlace(platform), takePlace(platform)]
  first.behind('a')
  second.behind('a')
  const waiting = second.turn()?.then(() => told.push('second'))
  await Promise.resolve()
  assert.equal(first.turn(), null)
  told.push('first')
  first.leave()
  await waiting
  assert.deepEqual(told, ['first', 'second'])
})

test('of other things nobody waits, nor of oneself, nor in another installation', () => {
  const platform = newPlatform()
  const [first, second] = [takePlace(platform), takePlace(platform)]
  first.behind('a')
  first.behind('a')
  second.behind('b')
  const elsewhere = takePlace(newPlatform())
  elsewhere.behind('a')
  for (const place of [first, second, elsewhere]) assert.equal(place.turn(), null)
})

test('who failed is waited for by nobody, and leaves nothing behind', async () => {
  const platform = newPlatform()
  const failed = takePlace(platform)
  failed.behind('a')
  failed.behind('b')
  const next = takePlace(platform)
  next.behind('b')
  failed.leave()
  await next.turn()
  next.leave()
  const last = takePlace(platform)
  last.behind('a')
  last.behind('b')
  assert.equal(last.turn(), null)
})
