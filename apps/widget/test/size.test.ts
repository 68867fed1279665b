import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '@svar/contract'
import { widgetSize } from '../scripts/size.ts'

test('a page loads at most 3 KB for the bubble and 20 KB for the open chat, in every language', () => {
  for (const locale of locales) {
    const { bubble, open } = widgetSize(locale)
    assert.ok(bubble <= 3_072, `bubble: ${bubble}`)
    assert.ok(open <= 20_480, `open in ${locale}: ${open}`)
  }
})
