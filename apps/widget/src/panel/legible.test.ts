import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { contrast, legible, parse } from './legible.ts'

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('whatever colour a brand has, text in it can be read on light and on dark', () => {
  fc.assert(
    fc.property(hex, (brand) => {
      for (const [ground, ink] of [
        ['#f3f4f6', '#15181d'],
        ['#26292f', '#f2f3f5'],
      ] as const)
        assert.ok(contrast(parse(legible(brand, ground, ink)), parse(ground)) >= 4.5)
    }),
  )
})
