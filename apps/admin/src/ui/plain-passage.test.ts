import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainPassage } from './plain-passage.ts'

test('a preview shows words and no marks', () => {
  const table = '| Extra | Price |\n| --- | ---: |\n| Cellar | 450 kr |'
  assert.equal(plainPassage(table), 'Extra · Price\nCellar · 450 kr')
  assert.equal(
    plainPassage('## Hours\n- **Monday** 9–16\n> [see more](https://a.example)'),
    'Hours\nMonday 9–16\nsee more',
  )
})

test('words that only look like marks stay', () => {
  assert.equal(plainPassage('5 - 3 = 2, a|b and 2*3'), '5 - 3 = 2, a|b and 2*3')
})
