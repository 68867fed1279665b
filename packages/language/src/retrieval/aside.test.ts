import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Locale, languageOf } from '../locale.ts'
import { speaksAside } from './aside.ts'
import { judge } from './judge.ts'
import { createIndex } from './passage-index.ts'

type Passage = { id: string; locale: Locale; title: string; text: string; document?: string }

function best(passages: Passage[], question: string, locale: Locale): string | null {
  const index = createIndex()
  for (const passage of passages) index.add(passage)
  const judged = judge(question, index.search(question, { locale }), passages, { locale })
  return judged.answerable ? (judged.best ?? null) : null
}

const others = (locale: Locale, texts: string[]): Passage[] =>
  texts.map((text, at) => ({ id: `other${at}`, locale, title: '', text }))

/** What the first passage found holds of a question, and whether that says anything of what is asked. */
function aside(question: string, text: string, locale: Locale): [string[], boolean] {
  const index = createIndex()
  const passages: Passage[] = [{ id: 'one', locale, title: '', text }, ...others(locale, ['Noe annet.'])]
  for (const passage of passages) index.add(passage)
  const [hit] = index.search(question, { locale })
  if (!hit) throw new Error('Nothing was found.')
  return [hit.matched, speaksAside(question, hit, passages[0], languageOf(locale))]
}

test('who can mend one thing has not said that they mend another', () => {
  const told = 'Vi retter tøj til, reparerer det og syr gardiner efter mål.'
  assert.deepEqual(aside('reparerer i støvler', told, 'da'), [['reparerer'], true])
  assert.deepEqual(aside('kan I reparere min cykel', told, 'da'), [['reparere'], true])
  assert.deepEqual(aside('syr I gardiner', told, 'da'), [['syr', 'gardiner'], false])
  const repairs = 'We repair clothes while you wait.'
  assert.deepEqual(aside('do you repair boots?', repairs, 'en-GB'), [['repair'], true])
  assert.deepEqual(aside('what about my repair', repairs, 'en-GB'), [['repair'], false])
})

test('what would happen at that time of the day is not all that happens then', () => {
  const fetched = 'Vi henter tirsdag kveld og torsdag kveld.'
  assert.deepEqual(aside('Maler dere vegger på kvelden?', fetched, 'nb'), [['kvelden'], true])
  assert.deepEqual(aside('henter dere på kvelden?', fetched, 'nb'), [['henter', 'kvelden'], false])
  assert.deepEqual(aside('Har ni öppet på vintern?', 'Ja, vintern är fin.', 'sv'), [['vintern'], false])
})

test('two words that stand far apart do not name the one thing that they name together', () => {
  const sweep: Passage[] = [
    {
      id: 'alarm',
      locale: 'en-GB',
      title: 'My alarm is going off',
      text: 'Put the fire out, leave the house and ring the gas emergency line.',
    },
    ...others('en-GB', ['Sweeping takes an hour.', 'Pay by card on the day.', 'We lay sheets to the door.']),
  ]
  assert.equal(best(sweep, 'do you do gas fires?', 'en-GB'), null)
  const gas = {
    id: 'gas',
    locale: 'en-GB',
    title: 'What we sweep',
    text: 'Stoves, and gas or electric fires.',
  } as const
  assert.equal(best([...sweep, gas], 'do you do gas fires?', 'en-GB'), 'gas')
})

const cover: Passage[] = [
  {
    id: 'denied',
    locale: 'fi',
    document: 'cover',
    title: 'Vakuutus · Mitä vakuutus ei korvaa?',
    text: '- rahaa ja koruja\n- kasveja ja eläimiä',
  },
  ...others('fi', ['Maksat kortilla.', 'Toimisto on auki arkisin.', 'Pakkaamme lasit ja lautaset.']),
]

test('what a heading denies is no answer to whether there is any, and is one to who names what is denied', () => {
  assert.equal(best(cover, 'Onko teillä vakuutus?', 'fi'), null)
  assert.equal(best(cover, 'Korvaako vakuutus kasveja?', 'fi'), 'denied')
  const told: Passage = {
    id: 'told',
    locale: 'fi',
    document: 'cover',
    title: 'Vakuutus',
    text: 'Jokaiseen työhön kuuluu perusvakuutus.',
  }
  assert.equal(best([...cover, told], 'Onko teillä vakuutus?', 'fi'), 'told')
})

test('the same text in the language of a neighbour is neither the answer nor a rival', () => {
  const week: Passage[] = [
    {
      id: 'sv',
      locale: 'sv',
      title: 'Helger · Söndag',
      text: 'Du kan flytta på söndagar mellan 8 och 16. På söndagar bokar du fem dagar före.',
    },
    {
      id: 'da',
      locale: 'da',
      title: 'Weekend · Søndag',
      text: 'Du kan flytte om søndagen mellem 8 og 16. Bestil fem dage før, og læs husordenen om støj.',
    },
    { id: 'nb', locale: 'nb', title: 'Helg · Søndag', text: 'Du kan flytte på søndager mellom 8 og 16.' },
  ]
  assert.equal(best(week, 'Kan jeg flytte på en søndag?', 'da'), 'da')
  assert.equal(best(week, 'Kan jag flytta på en söndag?', 'sv'), 'sv')
  assert.equal(best(week.slice(0, 1), 'Kan jeg flytte på en søndag?', 'da'), 'sv')
})

test('how long something takes is no question about time', () => {
  const shop: Passage[] = [
    {
      id: 'appointment',
      locale: 'da',
      title: 'Skal jeg bestille tid?',
      text: 'Nej. Kun til gardiner beder vi dig aftale en tid, så der er ro i lang tid.',
    },
    { id: 'curtains', locale: 'da', title: 'Syr I gardiner?', text: 'Ja. Leveringstiden er fire uger.' },
    ...others('da', ['Betal med kort.', 'Vi ligger i kælderen.', 'Dyner renser vi også.']),
  ]
  assert.notEqual(best(shop, 'gardiner - hvor lang tid går der', 'da'), 'appointment')
})
