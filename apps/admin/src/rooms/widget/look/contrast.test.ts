import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrast, isPale, textColourOn } from './contrast.ts'

test('contrast is counted as WCAG does', () => {
  assert.equal(Math.round(contrast('#000000', '#ffffff')), 21)
  assert.equal(contrast('#2f55c7', '#2f55c7'), 1)
})

test('text on every grey and every pure hue keeps at least 4.2 to 1', () => {
  for (let level = 0; level < 256; level += 5) {
    const part = level.toString(16).padStart(2, '0')
    for (const colour of [`#${part}${part}${part}`, `#${part}0000`, `#00${part}00`, `#0000${part}`]) {
      assert.ok(contrast(textColourOn(colour), colour) >= 4.2, colour)
    }
  }
})

test('only colours near white count as pale', () => {
  assert.equal(isPale('#fff7d6'), true)
  assert.equal(isPale('#2f55c7'), false)
})
