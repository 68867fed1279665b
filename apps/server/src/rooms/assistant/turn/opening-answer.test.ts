import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AssistantSettings, Holiday, Workspace } from '@svar/contract'
import type { Locale } from '@svar/language'
import { openingAnswer } from './opening-answer.ts'
import type { Question } from './turn.ts'
import { understand } from './understand.ts'

const openingHours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' }))
openingHours.push({ weekday: 4, from: '18:00', to: '20:00' })
const settings = { localeMode: 'customer' } as unknown as AssistantSettings
/** A Saturday. */
const now = new Date('2026-11-21T11:00:00Z')

function answerTo(text: string, localeHint: Locale, hours = openingHours, at = now, closed: Holiday[] = []) {
  const workspace = { locale: 'nb', timeZone: 'Europe/Oslo', openingHours: hours } as unknown as Workspace
  const question = { text, localeHint, history: [] } as unknown as Question
  return openingAnswer(question, understand(question, settings, workspace, at), workspace, closed)?.text
}

test('a day that is asked for is answered from the hours in the settings', () => {
  assert.equal(answerTo('Har dere åpent på søndag?', 'nb'), 'Søndag 22. november har vi stengt.')
  assert.equal(answerTo('Har dere åpent på mandag?', 'nb'), 'Mandag 23. november har vi åpent 08:00–16:00.')
  assert.equal(answerTo('Har ni öppet i övermorgon?', 'sv'), 'Måndag 23 november har vi öppet 08:00–16:00.')
  assert.equal(
    answerTo('are you open on Thursday?', 'en-GB'),
    'Thursday 26 November: we’re open 08:00–16:00, 18:00–20:00.',
  )
})

test('without a day the whole week is told, days with the same hours together', () => {
  const week = answerTo('Hva er åpningstidene deres?', 'nb')
  assert.match(week ?? '', /- Mandag–onsdag: 08:00–16:00\n- Torsdag: 08:00–16:00, 18:00–20:00\n- Fredag/)
  assert.match(week ?? '', /- Lørdag–søndag: stengt$/)
})

test('of a public holiday, several days, or other questions the hours tell nothing', () => {
  assert.equal(answerTo('Har dere åpent 1. juledag?', 'nb'), undefined)
  assert.equal(answerTo('Har dere åpent på lørdag og mandag?', 'nb'), undefined)
  assert.equal(answerTo('Kan jeg åpne vinduet på mandag?', 'nb'), undefined)
})

test('a business that has not told its hours promises none', () => {
  assert.equal(answerTo('Har dere åpent på mandag?', 'nb', []), undefined)
})

test('a day that may be one of two is answered for both, each with its date, in every language', () => {
  /** A Monday. */
  const monday = new Date('2026-11-23T09:00:00Z')
  const both: [Locale, string, string][] = [
    [
      'nb',
      'Har dere åpent neste fredag?',
      'Fredag 27. november har vi åpent 08:00–16:00.\n\nFredag 4. desember har vi stengt.',
    ],
    [
      'sv',
      'Har ni öppet nästa fredag?',
      'Fredag 27 november har vi öppet 08:00–16:00.\n\nFredag 4 december har vi stängt.',
    ],
    [
      'da',
      'Har I åbent næste fredag?',
      'Fredag 27. november har vi åbent 08:00–16:00.\n\nFredag 4. december har vi lukket.',
    ],
    [
      'fi',
      'Oletteko auki ensi perjantaina?',
      'Perjantai 27. marraskuuta: olemme avoinna 08:00–16:00.\n\nPerjantai 4. joulukuuta: olemme kiinni.',
    ],
    [
      'de',
      'Habt ihr nächsten Freitag geöffnet?',
      'Freitag, 27. November: Wir haben 08:00–16:00 Uhr geöffnet.\n\nFreitag, 4. Dezember: Wir haben geschlossen.',
    ],
    [
      'en-GB',
      'Are you open next Friday?',
      'Friday 27 November: we’re open 08:00–16:00.\n\nFriday 4 December: we’re closed.',
    ],
    [
      'en-US',
      'Are you open next Friday?',
      'Friday, November 27: we’re open 08:00–16:00.\n\nFriday, December 4: we’re closed.',
    ],
  ]
  const closed = [{ date: '2026-12-04', name: '' }]
  for (const [locale, text, said] of both)
    assert.equal(answerTo(text, locale, openingHours, monday, closed), said, text)
  assert.equal(answerTo('is the sauna open next Friday?', 'en-GB', openingHours, monday), undefined)
})
