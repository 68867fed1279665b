import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { queryOf } from './asked.ts'

const nothing = { choice: '7', from: '', to: '', team: '', channel: '', language: '' } as const

describe('what is asked of the server', () => {
  it('leaves out what is not chosen', () => {
    assert.deepEqual(queryOf(nothing), { days: 7 })
    assert.deepEqual(queryOf({ ...nothing, channel: 'web' }), { days: 7, channel: 'web' })
  })

  it('holds own dates once both are there and in order', () => {
    const own = { ...nothing, choice: 'own' } as const
    assert.deepEqual(queryOf({ ...own, from: '2026-02-01' }), { days: 1 })
    assert.deepEqual(queryOf({ ...own, from: '2026-02-02', to: '2026-02-01' }), { days: 1 })
    assert.deepEqual(queryOf({ ...own, from: '2026-02-01', to: '2026-02-02' }), {
      from: '2026-02-01',
      to: '2026-02-02',
    })
  })
})
