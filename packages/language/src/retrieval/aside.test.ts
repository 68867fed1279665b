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
function aside(question: string, text: string, locale: Locale, title = ''): [string[], boolean] {
  const index = createIndex()
  const passages: Passage[] = [{ id: 'one', locale, title, text }, ...others(locale, ['Noe annet.'])]
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

test('who moves a thing has not said that they mend it or teach it', () => {
  const moved: [Locale, string, string][] = [
    ['da', 'Reparerer I vaskemaskiner?', 'Vaskemaskinen skal være tømt for vand.'],
    ['da', 'Underviser I i klaver?', 'Et klaver er forsikret under flytningen.'],
    ['fi', 'Vuokraatteko pianoja?', 'Pianot kuljetetaan omalla kärryllä.'],
    ['de', 'Repariert ihr Klaviere?', 'Klaviere tragen zwei Leute.'],
    ['sv', 'Lagar ni tvättmaskiner?', 'Tvättmaskinen ska vara tömd på vatten.'],
    ['en-GB', 'Do you teach piano?', 'A piano is carried by two people.'],
  ]
  for (const [locale, question, text] of moved) assert.equal(aside(question, text, locale)[1], true, question)
  assert.equal(aside('Do you shift pianos?', 'A piano is carried by two people.', 'en-GB')[1], false)
  assert.equal(aside('Reparerer I pianoer?', 'Vi reparerer pianoer.', 'da')[1], false)
})

test('what holds when the business cancels is no answer to a customer who cancels', () => {
  const text = 'Müssen wir den Termin absagen, erhalten Sie Ihr Geld zurück.'
  const isAside = (question: string) =>
    aside(question, text, 'de', 'Stornierung · Wenn wir absagen müssen')[1]
  assert.equal(isAside('Was passiert, wenn ich den Termin absagen muss?'), true)
  assert.equal(isAside('Was passiert, wenn ihr den Termin absagen müsst?'), false)
  const sick = 'Blir du syk, finner vi en ny dato. Må vi selv avlyse, får du pengene tilbake.'
  assert.equal(aside('Hva skjer hvis jeg må avlyse?', sick, 'nb')[1], true)
  assert.equal(aside('Hva skjer hvis jeg blir syk?', sick, 'nb')[1], false)
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

test('what somebody may do is not what their animal may, and what is cleaned is not rented out', () => {
  const movers: Passage[] = [
    {
      id: 'travel',
      locale: 'en-GB',
      title: 'Can I travel in the van with the movers?',
      text: "One adult can usually come along if there's a spare seat. We can't take children.",
    },
    {
      id: 'carpets',
      locale: 'en-GB',
      title: 'Cleaning',
      text: 'Carpet shampooing is £35 per room. Our cleaner brings everything.',
    },
    ...others('en-GB', [
      'Pay by card or transfer.',
      'Sundays cost a little more.',
      'The office is at the port.',
    ]),
  ]
  assert.equal(best(movers, 'Can my budgie travel in the van?', 'en-GB'), null)
  assert.equal(best(movers, 'Can I rent a carpet cleaner from you?', 'en-GB'), null)
  assert.equal(best(movers, 'Can I travel in the van?', 'en-GB'), 'travel')
})

test('a word is not taken for another one of its stem, nor a known one for a slip', () => {
  const place =
    'Räkna med sex timmar från det att vi ringer på tills sista lådan är inne, när båda husen ligger i Stockholm.'
  const swedish = others('sv', [place, 'Mat får inte stå på lager.', 'Vi lagar skadade möbler.'])
  assert.notEqual(best(swedish, 'var ligger ert lager?', 'sv'), 'other0')
  assert.equal(best(swedish, 'lagar ni möbler?', 'sv'), 'other2')
  const danish = others('da', ['Begge adresser ligger i København.', 'Møbler på lager er forsikret.'])
  assert.notEqual(best(danish, 'hvor ligger jeres lager?', 'da'), 'other0')
  const german = others('de', [
    'Am leichtesten trägt man Kartons zu zweit: Das ist leicht.',
    'Ein Karton fasst 60 Liter.',
  ])
  assert.notEqual(best(german, 'leiht ihr Kartons aus?', 'de'), 'other0')
})

test('who has an office has not said that it stands in the city that is asked about', () => {
  const offices: [Locale, string, string][] = [
    ['nb', 'Har dere kontor i Trondheim?', 'Vi flytter kontorer med inntil 40 plasser.'],
    ['sv', 'Har ni kontor i Göteborg?', 'Vi flyttar kontor med upp till 40 platser.'],
    ['da', 'Har I kontor i Aarhus?', 'Vi flytter kontorer med op til 40 pladser.'],
    ['de', 'Habt ihr ein Büro in München?', 'Wir ziehen ein Büro mit 40 Plätzen um.'],
    ['en-GB', 'Do you have an office in Leeds?', 'We move offices with up to 40 desks.'],
  ]
  for (const [locale, question, text] of offices)
    assert.equal(aside(question, text, locale)[1], true, question)
  assert.equal(aside('Har dere kontor i Trondheim?', 'Kontoret i Trondheim er åpent.', 'nb')[1], false)
  assert.equal(aside('Har dere kontor i sentrum?', 'Vi har et kontor.', 'nb')[1], false)
})

test('how many, and to whom the business belongs, is answered by what tells a number or an owner', () => {
  assert.equal(aside('Hvor mange ansatte har I?', 'Forsikringen gælder kun vores ansatte.', 'da')[1], true)
  assert.equal(aside('Hvor mange ansatte har I?', 'Vi er tolv ansatte.', 'da')[1], false)
  assert.equal(aside('How many staff do you have?', 'Insurance covers our staff only.', 'en-GB')[1], true)
  assert.equal(
    aside('Hvem ejer firmaet?', 'Er den nye ejer ikke tilfreds, kommer firmaet igen.', 'da')[1],
    true,
  )
  assert.equal(aside('Hvem ejer firmaet?', 'Firmaet ejes af Ida Holm.', 'da')[1], false)
})

test('who moves a dog has not said that they look after it, and a day alone tells nothing of a store', () => {
  assert.equal(
    aside('kan ni passa hunden medan vi flyttar?', 'Hunden får resa med dig medan vi flyttar.', 'sv')[1],
    true,
  )
  assert.equal(aside('pääsenkö varastolle lauantaina?', 'Pääset muuttamaan lauantaina.', 'fi')[1], true)
})
