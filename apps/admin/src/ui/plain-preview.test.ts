import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainPreview } from './plain-preview.ts'

test('headings, emphasis and links in the middle of a line leave their words only', () => {
  assert.equal(
    plainPreview('## Hours **Monday** 9–16, [see more](https://a.example)'),
    'Hours Monday 9–16, see more',
  )
  assert.equal(plainPreview('We open at 9. ### Prices `450 kr`'), 'We open at 9. Prices 450 kr')
})

test('what was cut in the middle of a mark shows no half of it', () => {
  assert.equal(plainPreview('Read [the prices](https://nordflytt.exa…'), 'Read the prices')
  assert.equal(plainPreview('It costs **450 …'), 'It costs 450 …')
})

test('a table is its cells', () => {
  assert.equal(
    plainPreview('| Extra | Price | | --- | ---: | | Cellar | 450 kr |'),
    'Extra · Price · Cellar · 450 kr',
  )
})

test('words that only look like marks stay', () => {
  assert.equal(plainPreview('5 - 3 = 2, a|b, 2*3 and #4'), '5 - 3 = 2, a|b, 2*3 and #4')
})
