import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chunk } from './chunk.ts'

const document = `# Priser
Innledning om prisene.

## Flytting
Vi flytter alt. Det tar en dag.

- Piano
- Safe

## Vask
Vi vasker.
# Kontakt
Ring oss.
`

test('a passage never crosses a heading and knows the headings above it', () => {
  assert.deepEqual(
    chunk(document).map((piece) => piece.heading),
    [['Priser'], ['Priser', 'Flytting'], ['Priser', 'Vask'], ['Kontakt']],
  )
})

test('the title stands above all headings', () => {
  assert.deepEqual(chunk('# Pris\nTekst.', { title: 'Håndbok' })[0]?.heading, ['Håndbok', 'Pris'])
})

test('offsets are those of the source', () => {
  for (const piece of chunk(document)) assert.equal(document.slice(piece.start, piece.end), piece.text)
})

test('a long paragraph is cut between sentences and nothing is lost', () => {
  const text = Array.from({ length: 60 }, (_, at) => `Setning nummer ${at} handler om flytting.`).join(' ')
  const pieces = chunk(text, { maxChars: 300 })
  assert.ok(pieces.every((piece) => piece.text.length <= 300 && piece.text.endsWith('.')))
  assert.equal(pieces.map((piece) => piece.text).join(' '), text)
})

test('a table that fits stays whole, and a longer one repeats its header', () => {
  const rows = Array.from({ length: 40 }, (_, at) => `| Vare ${at} | ${at * 10} kr |`)
  const table = ['| Navn | Pris |', '| --- | --- |', ...rows].join('\n')
  assert.equal(chunk(table, { maxChars: 5000 }).length, 1)
  const pieces = chunk(table, { maxChars: 300 })
  assert.ok(pieces.length > 1)
  for (const piece of pieces) assert.ok(piece.text.startsWith('| Navn | Pris |') && piece.text.length <= 340)
  for (const row of rows) assert.equal(pieces.filter((piece) => piece.text.includes(row)).length, 1)
})

test('a list stays whole while it fits', () => {
  const list = '- en\n- to\n- tre'
  const text = `${'Ord '.repeat(60).trim()}.\n\n${list}`
  assert.ok(chunk(text, { maxChars: 250 }).some((piece) => piece.text === list))
})

test('form feeds count pages and passages do not run over them', () => {
  const pieces = chunk('Side en.\fSide to.\n\nMer på to.\fSide tre.')
  assert.deepEqual(
    pieces.map((piece) => [piece.page, piece.text]),
    [
      [1, 'Side en.'],
      [2, 'Side to.\n\nMer på to.'],
      [3, 'Side tre.'],
    ],
  )
})

test('with overlap a passage begins with the end of the one before', () => {
  const text = Array.from({ length: 20 }, (_, at) => `Setning nummer ${at} her.`).join(' ')
  const pieces = chunk(text, { maxChars: 120, overlap: 40 })
  for (let at = 1; at < pieces.length; at += 1) {
    assert.ok((pieces[at]?.start ?? 0) < (pieces[at - 1]?.end ?? 0))
  }
})

test('one endless word is cut, and an empty text gives nothing', () => {
  const pieces = chunk('a'.repeat(5000), { maxChars: 900 })
  assert.equal(pieces.map((piece) => piece.text).join(''), 'a'.repeat(5000))
  assert.ok(pieces.every((piece) => piece.text.length <= 900))
  assert.deepEqual(chunk(' \n\n '), [])
})
