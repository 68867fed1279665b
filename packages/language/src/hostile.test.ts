import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as language from './index.ts'

const LONG = 100_000
/** What people paste, and what attackers send. */
const naughty = [
  '',
  ' \t\r\n\u00a0\u3000',
  '\u0000\u0001\u001f\u007f',
  '\ud800',
  '\udfff tekst \ud83d',
  '\u202eגבר\u202c \u2066abc\u2069',
  'مرحبا، كم السعر؟',
  '\u200b\u200c\u200d\ufeff',
  '\u{e0041}\u{e0042}\u{e007f}',
  'Z̸̡͚͎a̷͝l̵g̶o̸ ̷t̵e̴k̶s̶t̷',
  '👩‍👩‍👧‍👦🏳️‍🌈🇳🇴👍🏽',
  '<script>alert(1)</script>',
  "'; DROP TABLE passages; --",
  '{{7*7}} %s %n',
  '../../etc/passwd',
  '1e309 -0 NaN Infinity 0x1F',
  '__proto__ constructor toString hasOwnProperty',
  '田中さん、引っ越しはいくらですか',
  'ﬀ ℡ ½ ² Ⅳ ſ İ ı',
  '4/5 31/2 00:00 24:00 99:99 neste kl kl kl',
]
const long = [
  'a',
  'ä',
  '1',
  ' ',
  '.',
  '\ud83d',
  '\u0301',
  '\u{e0041}',
  'kl 14 ',
  '100 kr ',
  'ikke ',
  '- ',
  '| a ',
  'neste tirsdag ',
  '('.repeat(7),
].map((unit) => unit.repeat(Math.ceil(LONG / unit.length)))

const when = { locale: 'nb', reference: '2026-11-21T10:00', zone: 'Europe/Oslo' } as const
const intents = language.trainIntents([
  { text: 'Hva koster det?', intent: 'price' },
  { text: 'Prisen på flytting', intent: 'price' },
  { text: 'Når har dere åpent?', intent: 'hours' },
  { text: 'Er dere åpne på søndag?', intent: 'hours' },
])
const index = language.createIndex({ locale: 'nb' })
index.add({
  id: 'prices',
  title: 'Priser',
  text: 'Flytting av en toroms koster 8 900 kr. Vi kommer ikke på søndag.',
})

/** Everything that the package does with a text. */
const readers: Record<string, (text: string) => unknown> = {
  identifyLanguage: (text) => language.identifyLanguage(text),
  recognise: (text) => language.recognise(text),
  stateOf: (text) => language.stateOf(text),
  entitiesOf: (text) => language.entitiesOf(text),
  readWhen: (text) => language.readWhen(text, when),
  readDates: (text) => language.readDates(text, when),
  tokenize: (text) => language.tokenize(text),
  sentences: (text) => language.sentences(text),
  chunk: (text) => language.chunk(text),
  claims: (text) => language.claims(text, 'nb'),
  search: (text) => index.search(text),
  answer: (text) => language.extractAnswer('Hva koster det?', { title: text, text }, { locale: 'nb' }),
  intents: (text) => intents.classify(text),
  followUp: (text) =>
    language.followUp({ question: 'Hva koster det?', answer: text }, text, { locale: 'nb' }),
  asksOpening: (text) => language.asksOpening(text, 'nb'),
}

for (const [name, read] of Object.entries(readers))
  test(`${name} reads whatever is sent: odd texts, and a hundred thousand of one thing`, {
    timeout: 60_000,
  }, () => {
    for (const text of [...naughty, ...long])
      assert.doesNotThrow(() => read(text), JSON.stringify(text.slice(0, 40)))
  })

test('passages of any text are found, judged and taken out again', { timeout: 60_000 }, () => {
  const own = language.createIndex()
  const texts = [...naughty, ...long]
  for (const [at, text] of texts.entries()) own.add({ id: String(at), title: text.slice(0, 200), text })
  for (const text of naughty) {
    const hits = own.search(text)
    language.judge(text, hits, [], {})
  }
  for (const at of texts.keys()) assert.ok(own.remove(String(at)))
  assert.equal(own.size, 0)
})
