import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hoursLines } from './hours-lines.ts'
import { readable } from './readable.ts'

const table = '| Dag | Åpent |\n| --- | --- |\n| Mandag | 08–16 |\n| Lørdag | 10–14 |\n| Søndag | Stengt |'
const monday = '2026-11-23'
const sunday = '2026-11-22'

test('of opening hours the line of the day is told, and what holds for all days', () => {
  const rows = '| Dag | Åpent |\n| --- | --- |\n| Søndag | Stengt |'
  assert.equal(hoursLines(table, sunday, 'nb'), rows)
  assert.equal(readable(rows, table), '- **Søndag** – Stengt')
  const lines =
    'Montag bis Freitag 7:30–18 Uhr\nSamstag 9–13 Uhr\nIm August geschlossen\nMarkt 1, 34123 Kassel'
  assert.equal(hoursLines(lines, monday, 'de'), 'Montag bis Freitag 7:30–18 Uhr\nIm August geschlossen')
  assert.equal(hoursLines('- Måndag: stängt\n- Tisdag–fredag: 10–19', monday, 'sv'), '- Måndag: stängt')
})

test('of the whole week everything about the hours is told, and what stands beside them is not', () => {
  assert.equal(hoursLines(`${table}\n\nRing 22 33 44 55.`, null, 'nb'), table)
})

test('where no line tells the day, all of them are told; where hours stand in no lines, the text is', () => {
  const lines = 'Arkisin 8–16\nMaanantai 10–12\nMaanantai 13–15\nTiistai 9–15'
  assert.equal(hoursLines(lines, monday, 'fi'), 'Maanantai 10–12\nMaanantai 13–15\nTiistai 9–15')
  const prose = 'We are open Monday to Friday, 8am to 6pm. Call us at any time.'
  assert.equal(hoursLines(prose, sunday, 'en-GB'), prose)
})
