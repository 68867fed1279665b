import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Locale } from '../locale.ts'
import { buildVocabulary, splitCompound } from './compound.ts'
import { foldLetters } from './letters.ts'
import { isNearSpelling, letterBits, mayBeNear } from './spelling.ts'
import { stem } from './stem.ts'
import { tokenize } from './tokenize.ts'

const families: [Locale, string[]][] = [
  ['nb', ['flytting', 'flyttingen', 'flytter', 'flyttet', 'flytte']],
  ['nb', ['leilighet', 'leiligheten', 'leiligheter', 'leilighetene']],
  ['nb', ['pris', 'prisen', 'priser', 'prisene']],
  ['sv', ['flytta', 'flyttar', 'flyttade', 'flyttning']],
  ['sv', ['bokning', 'bokningen', 'bokningar', 'bokningarna']],
  ['da', ['flytte', 'flytter', 'flyttede', 'flytning']],
  ['da', ['lejlighed', 'lejligheden', 'lejligheder']],
  ['fi', ['hinta', 'hinnan', 'hinnat', 'hinnalla']],
  ['fi', ['muutto', 'muuton', 'muutossa']],
  ['de', ['Umzug', 'Umzüge', 'Umzügen', 'Umzugs']],
  ['de', ['Wohnung', 'Wohnungen']],
  ['en-GB', ['move', 'moved', 'moving', 'moves']],
  ['en-US', ['cancel', 'cancelled', 'canceled', 'cancelling', 'cancels']],
]

for (const [locale, forms] of families) {
  test(`the ${locale} forms ${forms.join(', ')} have one stem`, () => {
    assert.deepEqual([...new Set(forms.map((form) => stem(form, locale)))].length, 1)
  })
}

test('different words keep different stems', () => {
  assert.notEqual(stem('flyttebil', 'nb'), stem('flyttevask', 'nb'))
  assert.notEqual(stem('price', 'en-US'), stem('prize', 'en-US'))
})

test('addresses, numbers and emoji stay whole and keep their place', () => {
  const text = 'Skriv til post@firma.no eller www.firma.no/pris, 2-roms fra 1 500 kr 👍'
  const tokens = tokenize(text)
  const kinds = tokens.filter((token) => token.kind !== 'word').map((token) => [token.kind, token.text])
  assert.deepEqual(kinds, [
    ['email', 'post@firma.no'],
    ['url', 'www.firma.no/pris'],
    ['number', '2'],
    ['number', '1 500'],
    ['emoji', '👍'],
  ])
  for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.text)
})

test('lørdag, loerdag and lordag fold to one spelling', () => {
  assert.equal(foldLetters('lørdag'), foldLetters('LOERDAG'))
  assert.equal(foldLetters('lördag'), foldLetters('lordag'))
  assert.equal(foldLetters('Ålesund'), foldLetters('Aalesund'))
  assert.equal(foldLetters('Straße'), 'strasse')
})

test('a compound splits into the words of the vocabulary, joints left out', () => {
  const vocabulary = buildVocabulary(['flytte vask pris', 'leverans tid', 'umzug kosten', 'asunto kauppa'])
  assert.deepEqual(splitCompound('flyttevaskpris', vocabulary), ['flytte', 'vask', 'pris'])
  assert.deepEqual(splitCompound('leveranstid', vocabulary), ['leverans', 'tid'])
  assert.deepEqual(splitCompound('Umzugskosten', vocabulary), ['umzug', 'kosten'])
  assert.deepEqual(splitCompound('asuntokauppa', vocabulary), ['asunto', 'kauppa'])
})

test('a word that does not split whole stays whole', () => {
  const vocabulary = buildVocabulary(['flytte vask'])
  assert.deepEqual(splitCompound('flyttebil', vocabulary), ['flyttebil'])
  assert.deepEqual(splitCompound('vask', vocabulary), ['vask'])
})

test('one slip is forgiven in a word of five letters, none in a shorter one', () => {
  assert.ok(isNearSpelling('flyting', 'flytting'))
  assert.ok(isNearSpelling('avbesitlle', 'avbestille'))
  assert.ok(!isNearSpelling('bil', 'bin'))
  assert.ok(!isNearSpelling('lagring', 'levering'))
})

test('what is near in spelling is near in its letters, which are looked at first', () => {
  const mayBe = (one: string, other: string) =>
    mayBeNear(letterBits(one), letterBits(other), foldLetters(one).length)
  const letter = fc.constantFrom(...'abdefgiklnoprstuvyzæøåäöüß')
  const slip = fc.record({ at: fc.nat(14), taken: fc.nat(1), put: fc.string({ unit: letter, maxLength: 1 }) })
  const word = fc.string({ unit: letter, minLength: 4, maxLength: 14 })
  fc.assert(
    fc.property(word, fc.array(slip, { maxLength: 3 }), (one, slips) => {
      const other = slips.reduce(
        (text, { at, taken, put }) => text.slice(0, at) + put + text.slice(at + taken),
        one,
      )
      return !isNearSpelling(one, other) || mayBe(one, other)
    }),
  )
  assert.ok(!mayBe('lagring', 'tulipan'))
})
