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

/** Maps each stem of a language to the stems of the same thing. */
function conceptsOf(language: Language): ReadonlyMap<string, Concept> {
  const concepts = new Map<string, Concept>()
  for (const line of lists[language].split('\n')) {
    const [same = [], near = []] = line.split('|').map((part) => stemsOf(part, language))
    for (const stem of same) link(concepts, stem, same, near)
    for (const stem of near) link(concepts, stem, [], same)
  }
  return concepts
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

const concepts = new Map<Language, ReadonlyMap<string, Concept>>()

function conceptOf(stem: string, language: Language): Concept | undefined {
  let known = concepts.get(language)
  if (!known) {
    known = conceptsOf(language)
    concepts.set(language, known)
  }
  return known.get(stem)
}

/** Whether a stem stands in the built-in list of a language. */
export function isConcept(stem: string, language: Language): boolean {
  return conceptOf(stem, language) !== undefined
}

/** The stems that mean the same as a stem in any trade (`kost` → `pris`, `prislist` …); none for most. */
export function sameThing(stem: string, language: Language): string[] {
  return [...(conceptOf(stem, language)?.same ?? [])]
}

/** The stems that are often said with a stem (`parkering` → `bil`); none for most. */
export function nearThing(stem: string, language: Language): string[] {
  const concept = conceptOf(stem, language)
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
