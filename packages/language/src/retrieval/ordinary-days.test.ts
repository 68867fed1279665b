import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../locale.ts'
import { tellsOrdinaryDays } from './ordinary-days.ts'

/** A week's hours, questions about a holiday and about other days, and a text that tells of holidays. */
const cases: [Locale, { week: string; feasts: string[]; others: string[]; told: string }][] = [
  [
    'nb',
    {
      week: 'Vi har åpent mandag til fredag 8–16.',
      feasts: ['Har dere åpent julaften?', 'holder dere åpent i påsken', 'Er det åpent 17. mai?'],
      others: ['Har dere åpent på fredag?', 'Er det åpent i september?'],
      told: 'Mandag til fredag 8–16. Stengt i jula.',
    },
  ],
  [
    'sv',
    {
      week: 'Öppet vardagar 9–18.',
      feasts: ['Har ni öppet på midsommarafton?', 'är ni öppna den 6 juni'],
      others: ['Har ni öppet på måndag?'],
      told: 'Vardagar 9–18. Röda dagar har vi stängt.',
    },
  ],
  [
    'da',
    {
      week: 'Åbent mandag til torsdag 8–16.',
      feasts: ['Har I åbent juleaften?', 'har i åbent nytårsdag'],
      others: ['Har I åbent i sommerferien?'],
      told: 'Mandag–torsdag 8–16. Lukket på helligdage.',
    },
  ],
  [
    'fi',
    {
      week: 'Olemme auki ma–pe klo 9–17.',
      feasts: ['Oletteko auki jouluaattona?', 'oletteko auki juhannuksena'],
      others: ['Oletteko auki perjantaina?'],
      told: 'Auki ma–pe klo 9–17, pyhäpäivinä suljettu.',
    },
  ],
  [
    'de',
    {
      week: 'Montag bis Freitag von 9 bis 18 Uhr geöffnet.',
      feasts: ['Habt ihr Heiligabend offen?', 'Ist am 3. Oktober geöffnet?'],
      others: ['Habt ihr am Samstag offen?'],
      told: 'Montag bis Freitag 9–18 Uhr, an Feiertagen geschlossen.',
    },
  ],
  [
    'en-GB',
    {
      week: 'Open Monday to Friday, 9 to 5.',
      feasts: ['Are you open on Christmas Day?', 'are you open on good friday'],
      others: ['Are you open on Friday?', 'Are you open in August?'],
      told: 'Open Monday to Friday, 9 to 5. Closed on Good Friday.',
    },
  ],
  [
    'en-US',
    {
      week: 'Open Mon–Fri, 9 to 5.',
      feasts: ['Are you open on Thanksgiving?', 'open on the 4th of July?'],
      others: ['Are you open tomorrow?'],
      told: 'Open Mon–Fri, 9 to 5. Closed on Thanksgiving and Christmas.',
    },
  ],
]

for (const [locale, { week, feasts, others, told }] of cases)
  test(`${locale}: the hours of a week are no answer to who asks about a holiday`, () => {
    for (const question of feasts) {
      assert.equal(tellsOrdinaryDays(question, week, locale), true, question)
      assert.equal(tellsOrdinaryDays(question, told, locale), false, question)
    }
    for (const question of others) assert.equal(tellsOrdinaryDays(question, week, locale), false, question)
  })

test('what names no day of the week is told on holidays too', () => {
  assert.equal(
    tellsOrdinaryDays('Can I return a present after Christmas Day?', 'Returns within 30 days.', 'en-GB'),
    false,
  )
})
