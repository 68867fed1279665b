import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../locale.ts'
import { questionsIn } from './questions-in.ts'

test('two questions in one message are told apart in every language', () => {
  const two: [Locale, string, string[]][] = [
    ['nb', 'Er dere forsikret og hvordan betaler jeg?', ['Er dere forsikret', 'hvordan betaler jeg?']],
    ['sv', 'har ni öppet på söndag och vad kostar frakten', ['har ni öppet på söndag', 'vad kostar frakten']],
    ['da', 'Kan jeg bytte varen? Hvad koster det?', ['Kan jeg bytte varen?', 'Hvad koster det?']],
    ['fi', 'voiko tilauksen perua ja paljonko se maksaa', ['voiko tilauksen perua', 'paljonko se maksaa']],
    [
      'de',
      'wo kann ich parken, und habt ihr sonntags auf?',
      ['wo kann ich parken', 'habt ihr sonntags auf?'],
    ],
    ['en-GB', 'do you deliver and when can I collect?', ['do you deliver', 'when can I collect?']],
  ]
  for (const [locale, message, parts] of two) assert.deepEqual(questionsIn(message, locale), parts)
})

test('one question stays whole, whatever it joins', () => {
  const one: [Locale, string][] = [
    ['en-GB', 'can I come and have a look round?'],
    ['en-GB', 'what do a small and a large one cost'],
    ['nb', 'Hva koster det å flytte bord og stoler?'],
    ['nb', 'Jeg har flyttet. Når kommer regningen?'],
    ['de', 'Was kosten Montage und Wuchten?'],
    ['sv', 'kan jag komma och hämta på lördag'],
    ['fi', 'saako koiran ja kissan tuoda'],
    ['da', ''],
  ]
  for (const [locale, message] of one) assert.deepEqual(questionsIn(message, locale), [message])
})

test('a long message, and one of many questions, stays whole', () => {
  const many = 'what is it and where is it and when is it and how is it'
  assert.deepEqual(questionsIn(many, 'en-GB'), [many])
  const long = 'and who is it '.repeat(20_000).trim()
  assert.deepEqual(questionsIn(long, 'en-GB'), [long])
})

test('what is said behind a question and asks nothing is no question of its own', () => {
  const message = 'Hvor hurtigt kan jeg få mine bukser? skal bruge dem i aften'
  assert.deepEqual(questionsIn(message, 'da'), [message])
})
