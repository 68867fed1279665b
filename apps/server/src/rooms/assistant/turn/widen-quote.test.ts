import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdsWord, widenQuote } from './widen-quote.ts'

const table = '| When | Charge |\n| --- | --- |\n| 7 days before | 0 % |\n| later | 25 % |'
const passage = `Yes, you can cancel. After that there is a charge:\n\n${table}\n\nWe count from the start.`
const extract = 'Yes, you can cancel. After that there is a charge:'

test('a quote that announces a table or a list brings it, and no more', () => {
  assert.equal(widenQuote(extract, passage, ['cancel']), `${extract}\n\n${table}`)
  const list = 'It includes:\n- the kitchen\n- the bath\n\nBook early.'
  assert.equal(widenQuote('It includes:', list, ['includes']), 'It includes:\n\n- the kitchen\n- the bath')
})

test('where nothing follows that could be quoted, what would announce it is left out', () => {
  const long = `${extract}\n\n${'| a row | 1 |\n'.repeat(200)}`
  for (const alone of [long, `${extract} We count from the start.`])
    assert.equal(widenQuote(extract, alone, ['cancel']), 'Yes, you can cancel.')
  assert.equal(widenQuote('Note:', 'Note: see below.', ['note']), 'Note:')
})

test('one row that speaks of what was asked is quoted alone', () => {
  assert.equal(widenQuote('| later | 25 % |', passage, ['later']), '| later | 25 % |')
})

test('the row of the size that was asked about is quoted alone, however the size is written', () => {
  const priced = (rows: string[]) => ['| | € |', '| --- | --- |', ...rows].join('\n')
  const german = ['| 2 Zimmer, bis 60 m² | 890 € |', '| 3 Zimmer, bis 85 m² | 1.290 € |']
  const finnish = ['| Kaksio, enintään 60 m² | 740 € |', '| Kolmio, enintään 85 m² | 1 080 € |']
  for (const [rows, asked, locale] of [
    [german, ['umzug', 'dreizimmerwohnung'], 'de'],
    [german, ['umzug', 'drei', 'zimmer'], 'de'],
    [finnish, ['kolmion', 'muutto'], 'fi'],
  ] as const) {
    const [other = '', right = ''] = rows
    assert.equal(widenQuote(right, priced([...rows]), [...asked], locale), right)
    assert.notEqual(widenQuote(other, priced([...rows]), ['umzug', 'muutto'], locale), other)
  }
})

test('all rows that hold as much of the question are quoted, and a word counts more than a part of one', () => {
  const rows = ['| Half day | £15 |', '| Full day | £24 |', '| Daylight walk | £9 |']
  const priced = ['| What | £ |', '| --- | --- |', ...rows].join('\n')
  assert.equal(widenQuote(rows[0] ?? '', priced, ['day', 'care']), rows.slice(0, 2).join('\n'))
  assert.equal(widenQuote(rows[0] ?? '', priced, ['full', 'day']), rows[1])
})

test('a word is held in another form or with a slip, and not by what merely begins like it', () => {
  for (const [text, word] of [
    ['| Lugg | 120 kr |', 'luggen'],
    ['| Rotfylling | 5 400 kr |', 'rotfyling'],
    ['| Trekking av tann | 1 690 kr |', 'trekke'],
    ['| Oppbevaring |', 'bevaring'],
  ] as const)
    assert.ok(holdsWord(text, word), word)
  assert.equal(holdsWord('| Trekking av tann |', 'tannbleking'), false)
  assert.equal(holdsWord('| 205/55 R16 |', '20'), false)
})
