import { sameThing } from '../words/concepts.ts'
import { functionWords } from '../words/function-words.ts'
import type { AnswerKind } from './asked.ts'
import { type IndexedPassage, type LanguageIndex, stemOf } from './language-index.ts'
import { type QueryTerm, raritySum } from './query.ts'
import type { Placed } from './rank.ts'
import { richestWindow } from './signals.ts'
import type { PassageHit } from './types.ts'

/** A question as it was put to an index. */
export type Asking = {
  terms: QueryTerm[]
  index: LanguageIndex
  kind: AnswerKind
  stems: ReadonlySet<number>
}

/** The stems of the question that the index knows, with what stands for them. */
export function askedStems(terms: QueryTerm[], index: LanguageIndex): Set<number> {
  const asked = new Set<number>()
  for (const term of terms) {
    for (const stem of [term.stem, ...term.alternatives.map((other) => other.stem)]) {
      const id = index.stems.find(stem)
      if (id !== undefined) asked.add(id)
    }
  }
  return asked
}

/** How far each way of matching counts as the word itself; what is only often said with it shows nothing. */
const worth = { spelling: 0.9, part: 0.6, meaning: 0.8, near: 0 }

/** Shorter words end too many others. */
const SHORTEST_SAME = 5

/** A word that any question may hold counts so much, and the word for cost: of what, is what must stand there. */
const LIGHT = 0.3

/** Says what of the question a passage holds. */
export function assess(passage: IndexedPassage, placed: Placed, asking: Asking): PassageHit {
  const { terms, index } = asking
  const whole = stemsOf(passage.tokens)
  const title = stemsOf(passage.tokens.subarray(0, passage.titleLength))
  const content = terms.filter((term) => term.isContent)
  const matched: string[] = []
  const missing: string[] = []
  let held = 0
  let heldByTitle = 0
  let total = 0
  let holding = 0
  let lacking = 0
  for (const term of content) {
    const match = term.asksPrice && passage.showsPrice ? 1 : strength(term, whole, index)
    const weight = (0.5 + term.idf) * (term.isLight || term.asksPrice ? LIGHT : 1)
    total += weight
    held += weight * match
    heldByTitle += weight * (title.size > 0 ? strength(term, title, index) : 0)
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
    titleFocus: titleFocus(title, asking),
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

function stemsOf(tokens: Uint32Array): Set<number> {
  const stems = new Set<number>()
  for (const token of tokens) stems.add(stemOf(token))
  return stems
}

function strength(term: QueryTerm, held: ReadonlySet<number>, index: LanguageIndex): number {
  const id = index.stems.find(term.stem)
  if (id !== undefined && held.has(id)) return 1
  let best = 0
  let parts = 0
  for (const other of term.alternatives) {
    const otherId = index.stems.find(other.stem)
    if (otherId === undefined || !held.has(otherId)) continue
    if (other.how === 'part') parts += worth.part / Math.max(1, countParts(term))
    else best = Math.max(best, worth[other.how])
  }
  // "Insured" is answered where "liability insurance" stands.
  for (const other of sameThing(term.stem, index.language)) {
    if (best >= worth.part) break
    if (other.length > SHORTEST_SAME)
      best = Math.max(best, insideCompound(other, held, index) * worth.meaning)
  }
  return Math.max(best, parts, best < 0.7 ? insideCompound(term.stem, held, index) : 0)
}

function countParts(term: QueryTerm): number {
  return term.alternatives.filter((other) => other.how === 'part').length
}

/** `vask` stands in `flyttevask`: the word as the end (or, less surely, the beginning) of a longer one. */
function insideCompound(stem: string, held: ReadonlySet<number>, index: LanguageIndex): number {
  if (stem.length < 4 || index.language === 'en') return 0
  let best = 0
  for (const id of held) {
    const name = index.stems.names[id] ?? ''
    if (name.length < stem.length + 3) continue
    if (name.endsWith(stem)) return 0.9
    if (name.startsWith(stem)) best = 0.7
  }
  return best
}

function titleFocus(title: ReadonlySet<number>, { stems, index }: Asking): number {
  const stop = functionWords(index.language)
  const words = [...title].filter((id) => !stop.has(index.stems.names[id] ?? ''))
  return words.length > 0 ? words.filter((id) => stems.has(id)).length / words.length : 0
}
