import { eachLanguage, type Language } from '../locale.ts'
import { danish } from './concepts/da.ts'
import { german } from './concepts/de.ts'
import { english } from './concepts/en.ts'
import { englishGeneral } from './concepts/en-general.ts'
import { finnish } from './concepts/fi.ts'
import { bokmal } from './concepts/nb.ts'
import { swedish } from './concepts/sv.ts'
import { stemFor } from './stem.ts'

/**
 * Words that customers and businesses use for the same thing. Each line is one thing: words that stand for each
 * other, then, after a bar, words that are often said with them and stand for them only weakly.
 */
const lists: Record<Language, string> = {
  nb: bokmal,
  sv: swedish,
  da: danish,
  fi: finnish,
  de: german,
  en: `${english}\n${englishGeneral}`,
}

/** What a stem may be said with: stems of the same thing, and stems that go with it. */
type Concept = { same: Set<string>; near: Set<string> }

type Concepts = {
  byStem: ReadonlyMap<string, Concept>
  /** Of words as they stand in the list: two of one stem may mean two things (`lager` and `laga` in Swedish). */
  byWord: ReadonlyMap<string, Concept>
}

/** Maps each stem of a language, and each word that is listed, to the stems of the same thing. */
function conceptsOf(language: Language): Concepts {
  const byStem = new Map<string, Concept>()
  const byWord = new Map<string, Concept>()
  for (const line of lists[language].split('\n')) {
    const [words = '', others = ''] = line.split('|')
    const [same, near] = [stemsOf(words, language), stemsOf(others, language)]
    for (const stem of same) link(byStem, stem, same, near)
    for (const stem of near) link(byStem, stem, [], same)
    for (const word of words.split(/\s+/).filter(Boolean)) link(byWord, word, same, near)
  }
  return { byStem, byWord }
}

function stemsOf(words: string, language: Language): string[] {
  return [...new Set(words.split(/\s+/).filter(Boolean))].map((word) =>
    stemFor(word.replace('-', ''), language),
  )
}

function link(concepts: Map<string, Concept>, stem: string, same: string[], near: string[]): void {
  const concept = concepts.get(stem) ?? { same: new Set(), near: new Set() }
  concepts.set(stem, concept)
  for (const other of same) if (other !== stem) concept.same.add(other)
  for (const other of near) if (other !== stem) concept.near.add(other)
}

const concepts = new Map<Language, Concepts>()

function conceptOf(stem: string, language: Language, word?: string): Concept | undefined {
  let known = concepts.get(language)
  if (!known) {
    known = conceptsOf(language)
    concepts.set(language, known)
  }
  return (word === undefined ? undefined : known.byWord.get(word)) ?? known.byStem.get(stem)
}

/** Whether a stem stands in the built-in list of a language. */
export function isConcept(stem: string, language: Language): boolean {
  return conceptOf(stem, language) !== undefined
}

/**
 * The stems that mean the same as a stem in any trade (`kost` → `pris`, `prislist` …); none for most.
 * @param word as it was written, where that is known: it may mean less than its stem
 */
export function sameThing(stem: string, language: Language, word?: string): string[] {
  return [...(conceptOf(stem, language, word)?.same ?? [])].filter((other) => other !== stem)
}

/** The stems that are often said with a stem (`parkering` → `bil`); none for most. */
export function nearThing(stem: string, language: Language, word?: string): string[] {
  const concept = conceptOf(stem, language, word)
  return concept ? [...concept.near].filter((other) => !concept.same.has(other)) : []
}

const pricesOf: Record<Language, string> = {
  nb: 'pris koste koster betale takst dyrt',
  sv: 'pris kosta kostar avgift betala dyrt',
  da: 'pris koste koster betale takst dyrt',
  fi: 'hinta maksaa maksavat maksaisi kustannus hinnasto kallis',
  de: 'preis preise kosten kostet kosteten gebühr teuer',
  en: 'price prices cost costs fee charge expensive rate',
}
const priceStems = eachLanguage((language) => new Set(stemsOf(pricesOf[language], language)))

/** Whether a stem asks for a price (`koster`, `pris`, `maksaa` …): a passage that shows an amount holds it. */
export function isPriceWord(stem: string, language: Language): boolean {
  return priceStems[language].has(stem)
}
