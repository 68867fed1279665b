import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../locale.ts'
import { stemFor } from './stem.ts'

/** Each line the forms of one word. */
const families: Partial<Record<Language, string>> = {
  nb: `sykkel sykkelen sykler syklene|nøkkel nøkkelen nøkler nøklene|artikkel artikler|møbel møbelet møblene|vinter vintre
søster søstre|finger fingrene|nummer nummeret numre numrene|rom rommet rommene|kamera kameraet kameraer|åpen åpent åpne
gammel gammelt gamle|sikker sikkert sikre|dobbel dobbelt doble|bestille bestilte bestilt bestilling|betale betalt betaling
reparere reparerer reparerte reparert reparering|levere leverte levert levering|kjøpe kjøpte kjøpt|uke uka uker ukene`,
  sv: `cykel cykeln cyklar cyklarna|nyckel nyckeln nycklar nycklarna|möbel möbler|fågel fåglar|regel reglerna|syster systrar
finger fingret fingrarna|fönster fönstret|vacker vackert vackra|säker säkert säkra|öppen öppet öppna|gammal gammalt gamla
soffa soffan soffor|vecka veckan veckor|rum rummet rummen|leverans leveransen|boka bokade bokat bokning|köpa köpte köpt
frukost frukosten|paket paketet|varm varmt varma|enkel enkelt enkla`,
  da: `cykel cyklen cykler cyklerne|nøgle nøglen nøgler|artikel artiklen artikler|møbel møblet møbler|søster søstre
finger fingrene|nummer nummeret numre|åben åbent åbne|gammel gammelt gamle|sikker sikkert sikre|bestille bestilt bestilling
reparere reparerer reparerede repareret|levere leverer leverede leveret levering|købe købte købt|uge ugen uger
hotel hotellet hoteller|billet billetten billetter`,
  en: 'book booked booking|city cities|stop stopped stopping|deliver delivered|party parties',
}

/** Pairs of different words, which must keep different stems. */
const strangers: Partial<Record<Language, string>> = {
  nb: 'sykkel syk|nøkkel nøk|bil bilde|tak takk|vei veg|regel regn|lås lys|hund hundre|muskel museum|stol stolt|svar svart|kor kort|spor sport|seng senke|tann tanke|kunde kunne|start star',
  sv: 'cykel cylinder|stad städ|bok bock|bok bokning|kund kunskap|tak tack|bil bild|mat matta|regel regn|vinter vind|möbel mobil|papper pappa|offert offer|muskel mus|fest fast|rum rumpa|leverans levra|spår sport',
  da: 'cykel cirkel|nøgle nøgen|billet bil|regel regn|vindue vinde|søster syd|hund hundrede|måned måne|ugle uge|stolt stol|muskel mus|værelse være',
  en: 'price prize|news newt|policy police|hotel hot|window wind|meet meat|thing thin',
}

const pairs = (line = '') => line.split(/[|\n]/).map((family) => family.split(' '))

for (const language of Object.keys(families) as Language[]) {
  test(`the forms of a word meet in ${language}`, () => {
    const apart = pairs(families[language]).filter((forms) => new Set(stems(forms, language)).size > 1)
    assert.deepEqual(
      apart.map((forms) => [forms, stems(forms, language)]),
      [],
    )
  })

  test(`different words of ${language} do not meet`, () => {
    const met = pairs(strangers[language]).filter((words) => new Set(stems(words, language)).size === 1)
    assert.deepEqual(met, [])
  })
}

function stems(words: string[], language: Language): string[] {
  return words.map((word) => stemFor(word, language))
}

test('what happens in Swedish is no hand', () => {
  assert.notEqual(stemFor('händer', 'sv'), stemFor('hand', 'sv'))
  assert.equal(stemFor('händerna', 'sv'), stemFor('hand', 'sv'))
})

test('words of two meanings that differ in their endings keep a stem each', () => {
  for (const [language, one, other] of [
    ['fi', 'vuotaa', 'vuoden'],
    ['fi', 'vuodon', 'vuotiaat'],
    ['fi', 'alle', 'allas'],
    ['de', 'Montage', 'montags'],
  ] as const)
    assert.notEqual(stemFor(one, language), stemFor(other, language), one)
  assert.equal(stemFor('vuotaa', 'fi'), stemFor('vuodossa', 'fi'))
  assert.equal(stemFor('Montagen', 'de'), stemFor('Montage', 'de'))
})

test('a word that is the name of something in every object is a word', () => {
  for (const language of ['nb', 'sv', 'da', 'fi', 'de', 'en'] as const)
    for (const word of ['constructor', 'valueOf', '__proto__', 'hasOwnProperty'])
      assert.equal(typeof stemFor(word, language), 'string', `${language} ${word}`)
})
