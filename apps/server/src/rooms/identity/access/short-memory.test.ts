import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createShortMemory } from './short-memory.ts'

const counted = (value: string) => {
  const load = async () => {
    load.times += 1
    return value
  }
  load.times = 0
  return load
}

describe('a short memory', () => {
  it('asks once for callers that come together, and again when its time is over', async () => {
    const memory = createShortMemory<string>({ ttlMs: 30, max: 10 })
    const load = counted('a')
    await Promise.all([memory.recall('k', load), memory.recall('k', load)])
    assert.equal(load.times, 1)
    await new Promise((resolve) => setTimeout(resolve, 40))
    await memory.recall('k', load)
    assert.equal(load.times, 2)
  })

  it('does not remember what failed', async () => {
    const memory = createShortMemory<string>({ ttlMs: 1000, max: 10 })
    await assert.rejects(memory.recall('k', async () => Promise.reject(new Error('no'))))
    assert.equal(await memory.recall('k', async () => 'yes'), 'yes')
  })

  it('forgets what was still being read when the right ended', async () => {
    const memory = createShortMemory<string>({ ttlMs: 1000, max: 10 })
    let finish = (_value: string) => {}
    const reading = memory.recall('k', () => new Promise((resolve) => (finish = resolve)))
    memory.forget(() => false)
    finish('old')
    await reading
    assert.equal(await memory.recall('k', async () => 'new'), 'new')
  })

  it('keeps no more than it may', async () => {
    const memory = createShortMemory<string>({ ttlMs: 1000, max: 2 })
    const first = counted('1')
    await memory.recall('a', first)
    await memory.recall('b', counted('2'))
    await memory.recall('c', counted('3'))
    await memory.recall('a', first)
    assert.equal(first.times, 2)
  })
})
