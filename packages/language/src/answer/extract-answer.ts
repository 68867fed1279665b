import { identifyLanguage } from '../identify/identify-language.ts'
import { type Language, type Locale, languageOf } from '../locale.ts'
import { type Term, termsOf } from '../retrieval/features.ts'
import { sameThing } from '../words/concepts.ts'
import { functionWords } from '../words/function-words.ts'
import { isNearSpelling } from '../words/spelling.ts'
import { leansBack, restricts } from './bonds.ts'
import { type Unit, unitsOf } from './units.ts'
import { showsWanted, wantedBy } from './wanted.ts'

/** A passage to quote from; its title helps to understand it and is never quoted. */
export type Quotable = { text: string; title?: string }

/** `maxLength` (320 characters) is a wish: what belongs together is never torn apart to keep it. */
export type ExtractOptions = { locale?: Locale; maxLength?: number }

/** The quotation; `text` is exactly what stands in the passage from `start` to `end`. */
export type Extract = { text: string; start: number; end: number }

const SHORT_ANSWER = 200

/**
 * The sentence or two, the list items or the table row of a passage that answer a question. What restricts or
 * negates a sentence (`Men …`, `except …`) comes with it, and a sentence that leans on the one before brings that.
 * A passage that is short as a whole comes whole.
 */
export function extractAnswer(
  question: string,
  passage: string | Quotable,
  options: ExtractOptions = {},
): Extract {
  const source = typeof passage === 'string' ? { text: passage } : passage
  const language = languageOf(options.locale ?? identifyLanguage(source.text).locale)
  const units = unitsOf(source.text)
  const maxLength = options.maxLength ?? 320
  const best = bestUnit(question, units, language)
  if (best < 0) return { text: '', start: 0, end: 0 }
  if (
    source.text.trim().length <= Math.min(SHORT_ANSWER, maxLength) &&
    units.every((unit) => unit.kind === 'sentence')
  ) {
    return quote(source.text, units, 0, units.length - 1)
  }
  const [from, to] = widen(units, best, maxLength)
  return quote(source.text, units, from, to)
}

function bestUnit(question: string, units: Unit[], language: Language): number {
  const stop = functionWords(language)
  const all = termsOf(question.slice(0, 1000), language)
  const content = all.filter((term) => !stop.has(term.word))
  const wanted = wantedBy(question, language)
  const held = units.map((unit) => termsOf(unit.text, language))
  const rarity = content.map(
    (term) =>
      1 +
      Math.log((units.length + 1) / (1 + held.filter((terms) => nearness(term, terms, language) > 0).length)),
  )
  let best = -1
  let top = Number.NEGATIVE_INFINITY
  units.forEach((unit, at) => {
    const terms = held[at] ?? []
    let score = content.reduce(
      (sum, term, place) => sum + (rarity[place] ?? 1) * nearness(term, terms, language),
      0,
    )
    if (showsWanted(unit.text, wanted)) score += score > 0 || at === 0 ? 1.5 : 0.4
    if (unit.kind === 'heading' || unit.text.endsWith('?')) score *= 0.3
    score -= at * 0.01 + Math.max(0, terms.length - 40) * 0.02
    if (score > top) [best, top] = [at, score]
  })
  return best
}

/** How well a word of the question stands among the words of a sentence. */
function nearness(term: Term, terms: Term[], language: Language): number {
  const same = sameThing(term.stem, language)
  let best = 0
  for (const other of terms) {
    if (other.stem === term.stem) return 1
    if (same.includes(other.stem)) best = Math.max(best, 0.5)
    else if (best < 0.7 && term.stem.length >= 4 && language !== 'en' && contains(other.stem, term.stem))
      best = 0.7
    else if (best < 0.6 && term.stem.length >= 5 && isNearSpelling(other.stem, term.stem)) best = 0.6
  }
  return best
}

function contains(one: string, other: string): boolean {
  return one.endsWith(other) || one.startsWith(other) || (one.length >= 4 && other.endsWith(one))
}

/** Takes in what belongs to the chosen unit, and a following sentence when there is room. */
function widen(units: Unit[], chosen: number, maxLength: number): [number, number] {
  let from = chosen
  let to = chosen
  if (isLeadIn(units[to]))
    while (units[to + 1]?.kind === 'item' && (to === chosen || length(units, from, to + 1) <= maxLength * 2))
      to += 1
  while (
    from > 0 &&
    isSentence(units[from]) &&
    isSentence(units[from - 1]) &&
    leansBack(units[from]?.text ?? '')
  )
    from -= 1
  to = takeRestrictions(units, to)
  const next = units[to + 1]
  if (
    from === chosen &&
    to === chosen &&
    next &&
    isSentence(units[to]) &&
    isSentence(next) &&
    length(units, from, to + 1) <= maxLength * 0.7
  ) {
    if (leansBack(next.text)) to = takeRestrictions(units, to + 1)
  }
  return [from, to]
}

function takeRestrictions(units: Unit[], from: number): number {
  let to = from
  for (
    let next = units[to + 1];
    next && next.kind !== 'heading' && next.kind !== 'row' && restricts(next.text);
    next = units[to + 1]
  )
    to += 1
  return to
}

function isSentence(unit: Unit | undefined): boolean {
  return unit?.kind === 'sentence'
}

function isLeadIn(unit: Unit | undefined): boolean {
  return unit?.kind === 'heading' || (unit?.text.endsWith(':') ?? false)
}

function length(units: Unit[], from: number, to: number): number {
  return (units[to]?.end ?? 0) - (units[from]?.start ?? 0)
}

function quote(text: string, units: Unit[], from: number, to: number): Extract {
  const start = units[from]?.start ?? 0
  const end = units[to]?.end ?? 0
  return { text: text.slice(start, end), start, end }
}
