import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../locale.ts'
import { followUp } from './follow-up.ts'

type Turn = [Locale, question: string, answer: string, message: string, expected: string]
const kindOf = ([locale, question, answer, message]: Turn) =>
  followUp({ question, answer }, message, { locale }).kind
const asked = ([locale, question, answer, message]: Turn) =>
  followUp({ question, answer }, message, { locale }).question

test('yes and no are understood from the verb of what was asked, and from its own words with a denial', () => {
  const turns: Turn[] = [
    ['sv', 'Kylen fungerar ej', 'Är kylen köpt hos oss?', 'det är den', 'yes'],
    ['da', 'Jeg skal flytte', 'Har du altan?', 'det har jeg ikke', 'no'],
    ['de', 'Die Maschine leckt', 'Haben Sie sie bei uns gekauft?', 'hab ich schon', 'yes'],
    ['en-GB', 'The fridge is broken', 'Did you buy it from us?', 'i did', 'yes'],
    ['fi', 'Haluan ajokortin', 'Oletko käynyt kurssin?', 'olen', 'yes'],
    ['sv', 'Vi ska flytta', 'Finns det hiss?', 'finns ingen hiss', 'no'],
    ['nb', 'Vil melde meg inn', 'Har du vært medlem før?', 'aldri', 'no'],
    ['en-GB', 'Anything free today', 'Does 3pm work?', 'ill take it', 'yes'],
    ['de', 'Wir mieten den Saal', 'Brauchen Sie Essen?', 'steht noch nicht fest', 'maybe'],
    ['da', 'Vi lejer lokalet', 'Skal I have mad?', 'det ved vi ikke endnu', 'maybe'],
  ]
  for (const turn of turns) assert.equal(kindOf(turn), turn[4], turn[3])
})

test('the one thing asked about gives way to the one that is named after it', () => {
  const turns: Turn[] = [
    ['de', 'Nehmen Sie EC-Karte?', 'Ja.', 'paypal auch?', 'Nehmen Sie paypal?'],
    ['sv', 'Kan ni flytta en soffa?', 'Ja.', 'ett piano då? 🎹', 'Kan ni flytta ett piano?'],
    ['fi', 'Korjaatteko sähköpyöriä?', 'Kyllä.', 'entä potkulautoja', 'Korjaatteko potkulautoja?'],
    ['nb', 'Når åpner dere på mandag?', 'Klokka 8.', 'og stenger?', 'Når stenger dere på mandag?'],
    [
      'da',
      'Er der plads om mandagen?',
      'Ja.',
      'og onsdag? og hvad koster det',
      'Er der plads om onsdag? Hvad koster plads onsdag?',
    ],
  ]
  for (const turn of turns) assert.equal(asked(turn), turn[4], turn[3])
})

test('a name, a model, an address or a whole wish is put right with whatever mark people use', () => {
  const turns: Turn[] = [
    [
      'nb',
      'Det gjelder en Volvo V70',
      'Volvo V70, notert.',
      'feil, det er en V60',
      'Det gjelder en Volvo V60',
    ],
    ['nb', 'E-post er kari@nord.no', 'kari@nord.no er notert.', '*kari@sor.no', 'E-post er kari@sor.no'],
    [
      'sv',
      'Skicka fakturan till mig',
      'Den skickas till dig.',
      'nej skicka den till min man',
      'skicka den till min man',
    ],
    ['da', 'Bilen er fra 2014', '2014, noteret.', 'den er fra 2016 ser jeg nu', 'Bilen er fra 2016'],
  ]
  for (const turn of turns) {
    assert.equal(kindOf(turn), 'correction', turn[3])
    assert.equal(asked(turn), turn[4], turn[3])
  }
})

test('who tells what happened, or cheers and asks something else, goes on to something new', () => {
  const turns: Turn[] = [
    [
      'de',
      'Haben Sie einen Tisch?',
      'Ja, um 19 Uhr.',
      'ich hab gestern meine jacke bei euch vergessen',
      'Ich hab gestern meine jacke bei euch vergessen',
    ],
    ['fi', 'Onko illalla pöytää?', 'On.', 'unohdin eilen takin teille', 'Unohdin eilen takin teille'],
    ['en-GB', 'Is there a sauna?', 'Yes.', 'mint 🙏 where do i get the key', 'Where do i get the key'],
    ['nb', 'Leverer dere i dag?', 'Ja.', 'nydelig! har dere orkideer inne nå', 'Har dere orkideer inne nå'],
  ]
  for (const turn of turns) {
    assert.equal(kindOf(turn), 'new_topic', turn[3])
    assert.equal(asked(turn), turn[4], turn[3])
  }
})
