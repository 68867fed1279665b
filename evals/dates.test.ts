import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { evalDates } from './dates.ts'

let folder = ''

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svar-dates-'))
})

after(() => rm(folder, { recursive: true }))

async function measured(rows: [text: string, expect: string | null][]) {
  const file = join(folder, 'dates.jsonl')
  const lines = rows.map(([text, expect]) => ({
    text,
    expect,
    locale: 'nb',
    reference: '2026-11-21T10:00',
    zone: 'Europe/Oslo',
  }))
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  return evalDates(file)
}

test('an answer is exact, asked or wrong', async () => {
  const { result, failures } = await measured([
    ['tirsdag kl 14', '2026-11-24T14:00'],
    ['halv tre i morgen', null],
    ['halv tre i morgen', '2026-11-22T14:30'],
    ['tirsdag', '2026-12-01'],
  ])
  assert.deepEqual(result, { exact: 0.5, asked: 0.25, wrong: 0.25, n: 4 })
  assert.deepEqual(
    failures.map(({ got }) => got),
    [null, '2026-11-24'],
  )
})

test('seconds make no difference, and a date given where it should ask is wrong', async () => {
  const { result } = await measured([
    ['tirsdag kl 14', '2026-11-24T14:00:00'],
    ['tirsdag', null],
  ])
  assert.deepEqual(result, { exact: 0.5, asked: 0, wrong: 0.5, n: 2 })
})

test('a repetition names no single day', async () => {
  const { result } = await measured([['hver tirsdag', null]])
  assert.equal(result.exact, 1)
})

test('a file without open ends says a bound by its day, and the part of a day by the day', async () => {
  const rows: [string, string][] = [
    ['senest fredag', '2026-11-27'],
    ['fra mandag', '2026-11-23'],
    ['fredag ettermiddag', '2026-11-27'],
    ['fredag ettermiddag', '2026-11-26'],
    ['fredag kl 10', '2026-11-27'],
    ['fra mandag til onsdag', '2026-11-23'],
  ]
  const { failures } = await measured(rows)
  assert.deepEqual(
    failures.map(({ expect, got }) => [expect, got]),
    [
      ['2026-11-26', '2026-11-27T12:00/2026-11-27T17:00'],
      ['2026-11-27', '2026-11-27T10:00'],
      ['2026-11-23', '2026-11-23/2026-11-25'],
    ],
  )
  const { result } = await measured([...rows.slice(0, 3), ['etter fredag', '2026-11-28/..']])
  assert.deepEqual(result, { exact: 0.25, asked: 0, wrong: 0.75, n: 4 })
})
