import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Locale, locales } from '../locale.ts'
import { entitiesOf } from './entities.ts'
import { recognisable } from './messages.fixture.ts'
import { type Intent, recognise } from './recognise.ts'

for (const [intent, byLocale] of Object.entries(recognisable)) {
  for (const locale of locales) {
    const messages = byLocale[locale]
    if (!messages) continue
    test(`messages in ${locale} are ${intent.replaceAll('_', ' ')}`, () => {
      const found = messages.map((text) => [text, recognise(text, { locale }).intent])
      if (intent === 'not_wants_person')
        assert.deepEqual(
          found.filter(([, other]) => other === 'wants_person'),
          [],
        )
      else
        assert.deepEqual(
          found,
          messages.map((text) => [text, intent]),
        )
    })
  }
}

test('a wish for a person is understood without being told the locale', () => {
  for (const text of [
    'bare et menneske takk',
    'prata med en människa',
    'haluan puhua ihmiselle',
    'real person please',
    'Ich möchte mit einem Menschen sprechen',
    'jeg vil tale med et menneske',
  ]) {
    assert.equal(recognise(text).intent, 'wants_person', text)
  }
})

test('the greeting is taken off what is asked', () => {
  assert.equal(recognise('Hei! Hva koster det?', { locale: 'nb' }).rest, 'Hva koster det?')
  assert.equal(recognise('Guten Tag zusammen, was kostet das?', { locale: 'de' }).rest, 'was kostet das?')
  assert.equal(recognise('Hi there 👋 do you move pianos?', { locale: 'en-US' }).rest, 'do you move pianos?')
  assert.equal(recognise('Heisen er flott', { locale: 'nb' }).rest, 'Heisen er flott')
})

test('praise, complaint and a plain question are told apart', () => {
  const sentiment = (text: string) => recognise(text).sentiment
  assert.equal(sentiment('Dere er helt fantastiske, kjempefornøyd!'), 'positive')
  assert.equal(sentiment('This is unacceptable, I am so disappointed'), 'negative')
  assert.equal(sentiment('Was kostet der Umzug?'), 'neutral')
  assert.equal(sentiment('Jag är inte nöjd'), 'negative')
  assert.equal(sentiment('Not bad at all'), 'positive')
})

test('confusion and hurry are moods', () => {
  assert.deepEqual(recognise('Det haster, kan dere komme med en gang?', { locale: 'nb' }).mood, ['hurried'])
  assert.deepEqual(recognise('En ymmärrä', { locale: 'fi' }).mood, ['confused'])
})

test('addresses, amounts, numbers and dates are named with their place', () => {
  const text =
    'Jeg er på kari@eksempel.no eller 22 33 44 55, 0155 Oslo, maks 5 000 kr, i morgen kl 14, se https://eksempel.no'
  const found = entitiesOf(text, 'nb')
  assert.deepEqual(
    found.map((entity) => [entity.kind, entity.value]),
    [
      ['email', 'kari@eksempel.no'],
      ['phone', '+4722334455'],
      ['postcode', '0155'],
      ['amount', 'NOK 5000'],
      ['date', 'i morgen'],
      ['time', '14:00'],
      ['url', 'eksempel.no'],
    ],
  )
  for (const entity of found) assert.equal(text.slice(entity.start, entity.end), entity.raw)
})

test('whatever is written, the answer comes soon and without an error', () => {
  for (const text of [
    '',
    '\u0000',
    '\ud800',
    '\u202eabc',
    'a'.repeat(100_000),
    'hei '.repeat(25_000),
    '🙂'.repeat(20_000),
    '((((((((((',
  ]) {
    const began = process.cpuUsage()
    recognise(text)
    assert.ok(process.cpuUsage(began).user < 1_000_000)
  }
})

const courtesies: [Locale, Intent, string[]][] = [
  [
    'nb',
    'thanks',
    ['tusen takk for rask hjelp', 'takk for at dere svarte så fort', 'tusen takk, dere er best'],
  ],
  ['nb', 'goodbye', ['ha en fortsatt fin dag', 'god helg til dere']],
  ['nb', 'about_bot', ['er dette en robot?', 'snakker jeg med et ekte menneske nå']],
  ['sv', 'thanks', ['tack så jättemycket för snabb hjälp', 'okej tack då vet jag']],
  ['sv', 'goodbye', ['ha en fortsatt fin dag', 'trevlig helg på er']],
  ['sv', 'deny', ['nej det är lugnt', 'nejdå']],
  ['da', 'thanks', ['okay tak, så ved jeg det', 'tak fordi I svarede så hurtigt']],
  ['da', 'goodbye', ['ok hej hej', 'god weekend til jer']],
  ['da', 'about_bot', ['er det her en robot?']],
  ['fi', 'greeting', ['morjens', 'hyvää iltapäivää']],
  ['fi', 'goodbye', ['hyvää päivänjatkoa sinne', 'ok moikka']],
  ['de', 'thanks', ['ok danke, dann weiß ich bescheid', 'danke dass ihr so schnell geantwortet habt']],
  ['de', 'greeting', ['Hallo nochmal', 'grüß dich']],
  ['en-GB', 'thanks', ['brilliant, ta', 'ok thanks good to know', 'thanks for getting back so quickly']],
  ['en-GB', 'greeting', ['evening all', 'hiya folks']],
  ['en-GB', 'affirm', ['yessss']],
]

for (const [locale, intent, texts] of courtesies)
  test(`courtesies in ${locale} are ${intent}, however they are put`, () => {
    for (const text of texts) assert.equal(recognise(text, { locale }).intent, intent, text)
  })

test('thanks before a question or a wish do not hide it', () => {
  const said: [Locale, string][] = [
    ['nb', 'takk, men når kommer dere'],
    ['sv', 'tack men när kommer ni'],
    ['da', 'tak, jeg vil bestille en tid'],
    ['fi', 'kiitos, haluan varata ajan'],
    ['de', 'danke aber wann kommt ihr'],
    ['en-GB', "thanks, i'd like to book a slot"],
  ]
  for (const [locale, text] of said) assert.equal(recognise(text, { locale }).intent, 'question', text)
})
