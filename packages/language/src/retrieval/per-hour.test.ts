import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../locale.ts'
import { tellsNoHour } from './per-hour.ts'

const cases: [Language, string, string[], string][] = [
  [
    'nb',
    'Hva tar dere i timen?',
    ['Timeprisen er 1 090 kr.', 'Vi tar 900 kr per time.'],
    'Det tar tre timer. Leie koster 700 kr.',
  ],
  [
    'sv',
    'Vad kostar ni per timme?',
    ['Timpriset är 690 kr.', '690 kr/tim'],
    'Det tar tre timmar och kostar 700 kr.',
  ],
  [
    'da',
    'Hvad tager I i timen?',
    ['Timeløn: 550 kr.', 'Vi tager 550 kr. pr. time.'],
    'Det tager tre timer og koster 700 kr.',
  ],
  [
    'fi',
    'Paljonko veloitatte tunnilta?',
    ['Tuntihinta on 60 €.', '60 €/h'],
    'Lämmitys kestää kolme päivää ja maksaa 70 €.',
  ],
  [
    'de',
    'Was nehmt ihr pro Stunde?',
    ['Der Stundensatz beträgt 80 Euro.', '80 Euro je Stunde'],
    'Es dauert drei Stunden und kostet 70 Euro.',
  ],
  [
    'en',
    "per hour what's your labour",
    ['We charge $90 an hour.', 'Labor is $90/h.'],
    'A holiday rate of $35 applies on Labor Day.',
  ],
]

for (const [language, question, tells, other] of cases)
  test(`${language}: what an hour costs is told by who speaks of an hour`, () => {
    for (const passage of tells) assert.equal(tellsNoHour(question, passage, language), false, passage)
    assert.equal(tellsNoHour(question, other, language), true)
  })

test('an hour that is no price asks for none', () => {
  assert.equal(tellsNoHour('Can I come an hour late?', 'We wait ten minutes.', 'en'), false)
  assert.equal(tellsNoHour('Wann ist die Stunde?', 'Montags um 17 Uhr.', 'de'), false)
})
