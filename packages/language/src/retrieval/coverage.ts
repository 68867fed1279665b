import { sameThing } from '../words/concepts.ts'
import { functionWords } from '../words/function-words.ts'
import type { AnswerKind } from './asked.ts'
import { type IndexedPassage, type LanguageIndex, mayHold, shapeOf, stemOf } from './language-index.ts'
import { type QueryTerm, raritySum } from './query.ts'
import type { Placed } from './rank.ts'
import { richestWindow } from './signals.ts'
import { LOW_BITS, markLowBits } from './spots.ts'
import type { PassageHit } from './types.ts'

/** A question as it was put to an index: what is asked of every hit is looked up once. */
export type Asking = {
  terms: readonly QueryTerm[]
  index: LanguageIndex
  kind: AnswerKind
  /** The stems of the question that the index knows, with what stands for them, each with a place of its own. */
  places: ReadonlyMap<number, number>
  maybe: Uint8Array
  sought: readonly Sought[]
}

/** A word that says what the question is about, with the places of what the index knows of it. */
type Sought = {
  term: QueryTerm
  place: number | undefined
  others: readonly { place: number; how: keyof typeof worth }[]
  /** How many parts it has. */
  parts: number
  /** Long words for the same thing. */
  same: readonly string[]
}

export function askingOf(terms: readonly QueryTerm[], index: LanguageIndex, kind: AnswerKind): Asking {
  const places = new Map<number, number>()
  const placeOf = (stem: string) => {
    const id = index.stems.find(stem)
    if (id === undefined) return undefined
    if (!places.has(id)) places.set(id, places.size)
    return places.get(id)
  }
  const said = new Set(terms.map(({ stem }) => stem))
  const all = terms.map((term) => soughtBy(term, index, placeOf, said))
  const sought = all.filter(({ term }) => term.isContent)
  return { terms, index, kind, places, maybe: markLowBits(places.keys()), sought }
}

function soughtBy(
  term: QueryTerm,
  { language }: LanguageIndex,
  placeOf: (stem: string) => number | undefined,
  said: ReadonlySet<string>,
): Sought {
  const place = placeOf(term.stem)
  const others = term.alternatives.flatMap(({ stem, how }) => {
    const other = placeOf(stem)
    const isShared = how === 'meaning' && said.has(stem)
    return other === undefined ? [] : { place: other, how: isShared ? ('shared' as const) : how }
  })
  const parts = Math.max(1, term.alternatives.filter(({ how }) => how === 'part').length)
  const same = term.isContent ? sameThing(term.stem, language, term.word) : []
  return { term, place, others, parts, same: same.filter((other) => other.length > SHORTEST_SAME) }
}

/**
 * How far each way of matching counts as the word itself; what is only often said with it shows nothing, and a word of
 * the same meaning less (`shared`) where the question says that one too: it stands there for itself.
 */
const worth = { spelling: 0.9, part: 0.6, meaning: 0.8, shared: 0.5, near: 0 }

/** Shorter words end too many others. */
const SHORTEST_SAME = 5

/** A word that any question may hold counts so much, and the word for cost: of what, is what must stand there. */
const LIGHT = 0.3

/** Says what of the question a passage holds. */
export function assess(passage: IndexedPassage, placed: Placed, asking: Asking): PassageHit {
  const { sought, index } = asking
  const whole = heldIn(passage.tokens, asking)
  const title = heldIn(passage.tokens.subarray(0, passage.titleLength), asking)
  const matched: string[] = []
  const missing: string[] = []
  let held = 0
  let heldByTitle = 0
  let total = 0
  let holding = 0
  let lacking = 0
  for (const each of sought) {
    const { term } = each
    const match = term.asksPrice && passage.showsPrice ? 1 : strength(each, whole, index)
    const weight = (0.5 + term.idf) * (term.isLight || term.asksPrice ? LIGHT : 1)
    total += weight
    held += weight * match
    heldByTitle += weight * (title.tokens.length > 0 ? strength(each, title, index) : 0)
    if (match >= 0.5) matched.push(term.word)
    else missing.push(term.word)
    if (match >= 0.5) holding += term.isLight || term.asksPrice ? 0 : 1
    else if (!term.isLight && !term.asksPrice) lacking += 1
  }
  const share = (part: number) => (total > 0 ? part / total : 0)
  return {
    id: passage.id,
    score: placed.score,
    matched,
    missing,
    coverage: share(held),
    titleCoverage: share(heldByTitle),
    titleFocus: titleFocus(title.tokens, asking),
    signals: { ...signalsIn(passage, placed, asking), holding, lacking },
  }
}

function signalsIn(passage: IndexedPassage, placed: Placed, { terms, index, kind }: Asking) {
  const { spots, shown } = placed.signals
  return {
    asked: raritySum(terms),
    together: richestWindow(spots.filter(({ at }) => terms[at]?.isContent)),
    words: placed.words,
    plain: placed.plain,
    titled: placed.titled,
    lacksFigure: kind === 'number' && shown === 0,
    length: passage.tokens.length,
    searched: index.size,
  }
}

/** Words of a passage, and which of what is sought stands among them, by its place. */
type Held = { tokens: Uint32Array; has: Uint8Array }

function heldIn(tokens: Uint32Array, { places, maybe }: Asking): Held {
  const has = new Uint8Array(places.size)
  for (const token of tokens) {
    const stem = stemOf(token)
    const place = maybe[stem & LOW_BITS] ? places.get(stem) : undefined
    if (place !== undefined) has[place] = 1
  }
  return { tokens, has }
}

function strength({ term, place, others, parts, same }: Sought, held: Held, index: LanguageIndex): number {
  if (place !== undefined && held.has[place]) return 1
  let best = 0
  let ofParts = 0
  for (const other of others) {
    if (!held.has[other.place]) continue
    if (other.how === 'part') ofParts += worth.part / parts
    else best = Math.max(best, worth[other.how])
  }
  // "Insured" is answered where "liability insurance" stands.
  for (const other of same) {
    if (best >= worth.part) break
    best = Math.max(best, insideCompound(other, held.tokens, index) * worth.meaning)
  }
  return Math.max(best, ofParts, best < 0.7 ? insideCompound(term.stem, held.tokens, index) : 0)
}

/** `vask` stands in `flyttevask`: the word as the end (or, less surely, the beginning) of a longer one. */
function insideCompound(stem: string, tokens: Uint32Array, index: LanguageIndex): number {
  if (stem.length < 4 || index.language === 'en') return 0
  const { shapes, stems } = index
  const shape = shapeOf(stem)
  let best = 0
  for (const token of tokens) {
    const number = stemOf(token)
    if (!mayHold(shapes[number] as number, shape)) continue
    const name = stems.names[number] ?? ''
    if (name.endsWith(stem)) return 0.9
    if (name.startsWith(stem)) best = 0.7
  }
  return best
}

/** Of the words of a title that say something, the share that is asked for; each word counts once. */
function titleFocus(title: Uint32Array, { places, index }: Asking): number {
  const stop = functionWords(index.language)
  let telling = 0
  let asked = 0
  for (const [at, token] of title.entries()) {
    const stem = stemOf(token)
    if (stop.has(index.stems.names[stem] ?? '') || stoodBefore(title, at, stem)) continue
    telling += 1
    if (places.has(stem)) asked += 1
  }
  return telling > 0 ? asked / telling : 0
}

/** Titles are short: looking back is quicker than a set. */
function stoodBefore(title: Uint32Array, at: number, stem: number): boolean {
  for (let before = 0; before < at; before += 1) if (stemOf(title[before] as number) === stem) return true
  return false
}
