import { granted, type Wish } from '../answer/wishes.ts'
import type { Language } from '../locale.ts'
import type { AnswerKind } from './asked.ts'
import { type IndexedPassage, type LanguageIndex, stemOf } from './language-index.ts'
import { type QueryTerm, raritySum } from './query.ts'
import { byScore, candidates, type Ranked } from './scores.ts'
import { sentenceOf, sentenceShows } from './shown-kinds.ts'
import { type Signals, signalsOf } from './signals.ts'
import { weightsOf } from './spots.ts'

/**
 * What the signals of a candidate add to its score, found by trying on collections in all languages at once; `figure`
 * and `name` are what a sentence is worth that shows the one that is asked for, `answer` what it is worth, in place of that,
 * that a sentence which says much of the question shows just what is asked for, `yesNo` is a `Ja` or `Nei` to a question that asks for one,
 * `whole` what a place that holds nearly all of the question is worth beyond its words, and `word` what each word of a
 * passage takes off: the longer it is, the more of the question stands together in it by chance.
 */
const tuning = {
  pairs: 1,
  order: 0.5,
  window: 0.8,
  sentence: 0.7,
  lead: 0.5,
  names: 0.5,
  rareNames: 2,
  title: 0.8,
  figure: 2.2,
  name: 1.5,
  answer: 1.8,
  yesNo: 0.05,
  whole: 0.4,
  word: 0.015,
  candidates: 30,
  answering: 12,
}

/** Passages longer than so many words are held back no further, and none by more than this share of its score. */
const LONG = 300
const MOST_OFF = 0.3

/** Stems with which an answer to a yes-or-no question begins. */
const yesOrNo = new Set(['ja', 'jo', 'nei', 'nej', 'nein', 'yes', 'no', 'ei', 'kyll', 'kyllä'])

/**
 * A candidate with its place. `words` is its score by single words alone, `plain` with what stands close together, its
 * title (`titled`) and the kind of thing that it shows; `score` counts the order of the words, rare names and what it
 * answers besides.
 */
export type Placed = Ranked & { words: number; plain: number; titled: number; signals: Signals }

/**
 * How a question is asked: whether it wants a yes or no, the kind of thing that must stand in the answer, and what it
 * wants to hear.
 */
export type Asked = { yesNo: boolean; kind: AnswerKind; wish: Wish }

/**
 * Ranks by BM25 over stems and character 4-grams, then lifts those of the best candidates in which the words of the
 * question stand beside each other, close together or in one sentence that shows what is asked for.
 *
 * @param looked how many are looked at, when fewer are wanted
 */
export function rank(
  terms: QueryTerm[],
  index: LanguageIndex,
  limit: number,
  asked: Asked,
  looked = tuning.candidates,
): Placed[] {
  const weights = weightsOf(terms, index)
  const asking = Math.max(0.1, raritySum(terms))
  const placed: Placed[] = []
  for (const { number, score: words } of candidates(terms, index, Math.max(limit, looked))) {
    const passage = index.passages[number]
    if (!passage) continue
    const signals = signalsOf(passage, terms, weights, index, asked.kind)
    const first = index.stems.names[stemOf(passage.tokens[passage.titleLength] ?? 0)] ?? ''
    const answers = asked.yesNo && yesOrNo.has(first) ? tuning.yesNo * words : 0
    const long = Math.min(tuning.word * Math.min(LONG, passage.tokens.length), MOST_OFF * words)
    const plain = (words + plainly(signals, terms, asked.kind, asking) + answers - long) * passage.weight
    const titled = signals.title * tuning.title * passage.weight
    placed.push({ number, score: plain, words, plain, titled, signals })
  }
  liftInOrder(placed, terms, index)
  placed.sort(byScore)
  liftAnswering(placed.slice(0, tuning.answering), index, asked)
  return placed.sort(byScore).slice(0, limit)
}

/** What the signals add that do not depend on the other candidates. */
function plainly(signals: Signals, terms: readonly QueryTerm[], kind: AnswerKind, asking: number): number {
  const { held, title, pairs, window, sentence, lead, shown } = signals
  const near = pairs * tuning.pairs + window * tuning.window + sentence * tuning.sentence
  const names = terms.reduce((sum, { isName }, at) => sum + (isName ? (held[at] as number) : 0), 0)
  const other = lead * tuning.lead + names * tuning.names + title * tuning.title
  return near + other + shown * worthOfKind(kind) + tuning.whole * (window ** 2 / asking)
}

function worthOfKind(kind: AnswerKind): number {
  return kind === 'number' ? tuning.figure : tuning.name
}

/** Lifts the candidates in which the words stand as they were asked, and those that hold a name which few others hold. */
function liftInOrder(placed: Placed[], terms: readonly QueryTerm[], index: LanguageIndex): void {
  const rare = rarityOfNames(terms, placed)
  for (const each of placed) {
    const { held, order } = each.signals
    const names = held.reduce((sum, idf, at) => sum + idf * (rare[at] as number), 0)
    const weight = index.passages[each.number]?.weight ?? 1
    each.score += (order * tuning.order + names * tuning.rareNames) * weight
  }
}

/** For each name in the question how rare it is among the candidates, 0 to 1; 0 for other words. */
function rarityOfNames(terms: readonly QueryTerm[], placed: readonly Placed[]): Float64Array {
  const most = Math.log(1 + (placed.length + 0.5) / 0.5)
  return Float64Array.from(terms, ({ isName, idf }, at) => {
    if (!isName || idf <= 0) return 0
    const holding = placed.reduce((sum, { signals }) => sum + (signals.held[at] as number) / idf, 0)
    return Math.log(1 + (placed.length - holding + 0.5) / (holding + 0.5)) / most
  })
}

/** Lifts the candidates of which a sentence that says much of the question shows just what is asked for. */
function liftAnswering(placed: Placed[], index: LanguageIndex, { wish, kind }: Asked): void {
  if (wish.kinds.size === 0) return
  for (const each of placed) {
    const passage = index.passages[each.number]
    if (!passage) continue
    let most = 0
    for (const { sentence, weight } of each.signals.telling)
      most = Math.max(most, weight * grantedBy(passage, sentence, wish, index.language))
    const counted = each.signals.shown * worthOfKind(kind)
    each.score += Math.max(0, most * tuning.answer - counted) * passage.weight
  }
}

/** A question among the answers grants nothing. */
function grantedBy(passage: IndexedPassage, sentence: number, wish: Wish, language: Language): number {
  if (sentenceOf(passage, sentence).endsWith('?')) return 0
  return granted(wish, (kind) => sentenceShows(passage, sentence, kind, language))
}
