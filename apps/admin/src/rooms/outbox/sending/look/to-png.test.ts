import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sizeFor } from './to-png.ts'

describe('a picture for the top of mails', () => {
  it('keeps its shape and is no larger than it is shown sharply', () => {
    assert.deepEqual(sizeFor({ width: 2000, height: 200 }), { width: 480, height: 48 })
    assert.deepEqual(sizeFor({ width: 900, height: 900 }), { width: 96, height: 96 })
  })

  it('is never drawn larger than it is, nor as nothing', () => {
    assert.deepEqual(sizeFor({ width: 120, height: 40 }), { width: 120, height: 40 })
    assert.deepEqual(sizeFor({ width: 5000, height: 2 }), { width: 480, height: 1 })
  })
})
