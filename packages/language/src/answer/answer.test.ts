import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../locale.ts'
import { extractAnswer } from './extract-answer.ts'
import { chancesOf } from './score.ts'
import { sentences } from './sentences.ts'
import { unitsOf } from './units.ts'

const texts = (text: string) => sentences(text).map((span) => span.text)

test('abbreviations, decimals, times, dates and initials end no sentence', () => {
  for (const text of [
    'Vi tar f.eks. piano, ca. 200 kg, kl. 14.30 den 17. mai 2026.',
    'Das gilt z.B. für Möbel bzw. Kartons bis 1.500 kg.',
    'Det gäller t.ex. pianon och bl.a. flyglar.',
    'Hinta on esim. 49.90 euroa n. kahden tunnin työstä.',
    'We move e.g. pianos for $1,500.50 with J. Smith.',
    'Prisen er ca. 2.400 kr. inkl. moms.',
  ]) {
    assert.deepEqual(texts(text), [text])
  }
})

test('sentences end where they end, with offsets into the text', () => {
  const text = 'Ja. Vi har åpent! Kommer du?\nHei «der.» Ha det.'
  assert.deepEqual(texts(text), ['Ja.', 'Vi har åpent!', 'Kommer du?', 'Hei «der.»', 'Ha det.'])
  for (const span of sentences(text)) assert.equal(text.slice(span.start, span.end), span.text)
})

const long =
  'Vi har drevet siden 1998 og holder til i Oslo med tjue ansatte som alle har lang erfaring fra bransjen og gjerne svarer på spørsmål om det meste, både store og små saker.'

const bound: [Locale, string, string, string[]][] = [
  [
    'nb',
    'Kan jeg avbestille gratis?',
    `${long} Du kan avbestille gratis inntil 48 timer før. Men i juli gjelder egne regler. Velkommen.`,
    ['48 timer', 'juli'],
  ],
  [
    'sv',
    'Kan jag avboka gratis?',
    `${long} Du kan avboka gratis fram till 48 timmar före. Dock inte i juli. Välkommen hit.`,
    ['48 timmar', 'juli'],
  ],
  [
    'da',
    'Kan jeg afbestille gratis?',
    `${long} Du kan afbestille gratis indtil 48 timer før. Dog ikke i juli. Velkommen hos os.`,
    ['48 timer', 'juli'],
  ],
  [
    'fi',
    'Voinko perua maksutta?',
    `${long} Voit perua maksutta 48 tuntia ennen. Mutta heinäkuussa se ei onnistu. Tervetuloa.`,
    ['48 tuntia', 'heinäkuussa'],
  ],
  [
    'de',
    'Kann ich kostenlos stornieren?',
    `${long} Sie können bis 48 Stunden vorher kostenlos stornieren. Allerdings nicht im Juli. Willkommen bei uns.`,
    ['48 Stunden', 'Juli'],
  ],
  [
    'en-GB',
    'Can I cancel for free?',
    `${long} You can cancel for free up to 48 hours before. However, not in July. We look forward to it.`,
    ['48 hours', 'July'],
  ],
  [
    'en-US',
    'Do you move pianos?',
    `${long} We move pianos for a fixed fee every day of the week. This does not apply to grand pianos. See you soon.`,
    ['fixed fee', 'does not apply'],
  ],
]

for (const [locale, question, text, parts] of bound) {
  test(`in ${locale} an answer is never torn from the sentence that restricts it`, () => {
    const answer = extractAnswer(question, text, { locale })
    for (const part of parts) assert.ok(answer.text.includes(part), answer.text)
    assert.ok(!answer.text.includes('1998'), 'and leaves the rest')
  })
}

test('a restriction that is found itself brings what it restricts', () => {
  const text = `${long} Avbestilling er gratis hele året for alle kunder. Men i juli koster avbestilling 500 kr.`
  const answer = extractAnswer('Hva koster avbestilling i juli?', text, { locale: 'nb' })
  assert.ok(answer.text.includes('gratis hele året') && answer.text.includes('500 kr'))
})

test('the offsets are those of the quotation in the passage', () => {
  const text = `${long} Vi flytter piano for 2 500 kr. ${long}`
  const answer = extractAnswer('Hva koster det å flytte piano?', text, { locale: 'nb' })
  assert.equal(answer.text, 'Vi flytter piano for 2 500 kr.')
  assert.equal(text.slice(answer.start, answer.end), answer.text)
})

test('a table gives the row and a list the item that answer', () => {
  const table = `${long}\n\n| Leilighet | Pris |\n| --- | --- |\n| 2-roms | 4 900 kr |\n| 3-roms | 7 500 kr |\n`
  assert.equal(extractAnswer('Hva koster en treroms?', table, { locale: 'nb' }).text, '| 3-roms | 7 500 kr |')
  const list = `${long}\n\n- Piano: 2 500 kr\n- Safe: 1 900 kr\n- Akvarium: etter avtale\n`
  assert.equal(
    extractAnswer('Hva koster det å flytte safe?', list, { locale: 'nb' }).text,
    '- Safe: 1 900 kr',
  )
})

test('the price of another size of home is no answer, however its sentence is worded', () => {
  const table = '| Bolig | Fastpris |\n| --- | --- |\n| Toroms | 8 900 kr |\n| Fireroms | 17 900 kr |'
  const text = `${table}\n\nÅ flytte en toroms koster 8 900 kr, enten det tar fem timer eller sju. ${long}`
  const ask = (size: string) =>
    extractAnswer(`Hva koster det å flytte en ${size}?`, text, { locale: 'nb' }).text
  assert.equal(ask('fireroms'), '| Fireroms | 17 900 kr |')
  assert.match(ask('toroms'), /8 900 kr/)
  assert.doesNotMatch(ask('toroms'), /17 900/)
})

test('a sentence that introduces a list brings the list', () => {
  const text = `${long} Dette inngår i flyttevasken:\n- kjøkken\n- bad\n- vinduer\n`
  const answer = extractAnswer('Hva inngår i flyttevasken?', text, { locale: 'nb' })
  assert.ok(answer.text.startsWith('Dette inngår') && answer.text.endsWith('vinduer'))
})

test('a short passage comes whole and an empty one gives nothing', () => {
  const text = 'Ja, vi flytter i helgene. Søndag koster 25 prosent mer.'
  assert.equal(extractAnswer('Flytter dere på lørdager?', text, { locale: 'nb' }).text, text)
  assert.deepEqual(extractAnswer('Hva?', '', { locale: 'nb' }), { text: '', start: 0, end: 0 })
})

test('neither the head of a table nor a question that stands in the text is the answer', () => {
  const table = `${long}\n\n| Sykkel | 1 dag | 3 dager |\n| --- | --- | --- |\n| Bysykkel | 100 kr | 250 kr |\n| Elsykkel | 250 kr | 650 kr |`
  const rent = extractAnswer('Hva koster det å leie elsykkel i 3 dager?', table, { locale: 'nb' })
  assert.equal(rent.text, '| Elsykkel | 250 kr | 650 kr |')
  const asked = `${long}\n\nHvor lang tid tar stor service?\n\nVanligvis to hverdager.\n\n${long}`
  const service = extractAnswer('Hvor lang tid tar stor service?', asked, { locale: 'nb' })
  assert.equal(service.text, 'Vanligvis to hverdager.')
})

test('a row that names nothing of the question is no answer where a sentence does', () => {
  const rows = '| Drikke | Pris |\n| --- | --- |\n| Kaffe | 35 kr |\n| Te | 32 kr |'
  const milk = extractAnswer('Koster havremelk ekstra?', `${rows}\n\nHavremelk er med i prisen. ${long}`, {
    locale: 'nb',
  })
  assert.match(milk.text, /^Havremelk/)
})

test('a customer who has to cancel is not told what holds when the business has to', () => {
  const units = unitsOf('Måste vi själva avboka får du pengarna tillbaka. Skriv till oss när du avbokar.')
  const likeliest = (question: string) => {
    const chances = chancesOf(question, units, '', 'sv')
    return units[chances.indexOf(Math.max(...chances))]?.text.split(' ')[0]
  }
  assert.equal(likeliest('Vad händer om jag måste avboka?'), 'Skriv')
})
