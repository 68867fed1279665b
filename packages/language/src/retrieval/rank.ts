import type { AnswerKind } from './asked.ts'
import { type LanguageIndex, stemOf } from './language-index.ts'
import { type QueryTerm, raritySum } from './query.ts'
import { byScore, candidates, type Ranked } from './scores.ts'
import { type Signals, signalsOf, weightsOf } from './signals.ts'

/**
 * What the signals of a candidate add to its score, found by trying on Norwegian, Swedish, Danish and English
 * collections alike; `figure` and `name` are what a sentence is worth that shows the one that is asked for, `yesNo` is a `Ja` or `Nei` to a question that asks for one,
 * `whole` what a place that holds nearly all of the question is worth beyond its words, and `word` what each word of a
 * passage takes off: the longer it is, the more of the question stands together in it by chance.
 */
const tuning = {
  pairs: 1,
  window: 0.8,
  sentence: 0.7,
  lead: 0.5,
  names: 0.5,
  title: 0.8,
  figure: 2.2,
  name: 1.5,
  yesNo: 0.05,
  whole: 0.4,
  word: 0.015,
  candidates: 30,
}

/** Passages longer than so many words are held back no further, and none by more than this share of its score. */
const LONG = 300
const MOST_OFF = 0.3

/** Stems with which an answer to a yes-or-no question begins. */
const yesOrNo = new Set(['ja', 'jo', 'nei', 'nej', 'nein', 'yes', 'no', 'ei', 'kyll', 'kyllä'])

/** A candidate with its place: its score by single words alone, what its title gave it, and what was added to it for. */
export type Placed = Ranked & { words: number; titled: number; signals: Signals }

/** How a question is asked: whether it wants a yes or no, and the kind of thing that must stand in the answer. */
export type Asked = { yesNo: boolean; kind: AnswerKind }

/**
 * Ranks by BM25 over stems and character 4-grams, then lifts those of the best candidates in which the words of the
 * question stand beside each other, close together or in one sentence that shows what is asked for.
 */
export function rank(terms: QueryTerm[], index: LanguageIndex, limit: number, asked: Asked): Placed[] {
  const weights = weightsOf(terms, index)
  const asking = Math.max(0.1, raritySum(terms))
  const placed: Placed[] = []
  for (const { number, score: words } of candidates(terms, index, Math.max(limit, tuning.candidates))) {
    const passage = index.passages[number]
    if (!passage) continue
    const signals = signalsOf(passage, terms, weights, index, asked.kind)
    const { names, title, pairs, window, sentence, lead, shown } = signals
    const near = pairs * tuning.pairs + window * tuning.window + sentence * tuning.sentence
    const kind = asked.kind === 'number' ? tuning.figure : tuning.name
    const other = lead * tuning.lead + names * tuning.names + title * tuning.title + shown * kind
    const whole = tuning.whole * (window ** 2 / asking)
    const long = Math.min(tuning.word * Math.min(LONG, passage.tokens.length), MOST_OFF * words)
    const first = index.stems.names[stemOf(passage.tokens[passage.titleLength] ?? 0)] ?? ''
    const answers = asked.yesNo && yesOrNo.has(first) ? tuning.yesNo * words : 0
    const score = (words + near + other + answers + whole - long) * passage.weight
    placed.push({ number, score, words, titled: title * tuning.title * passage.weight, signals })
  }
  return placed.sort(byScore).slice(0, limit)
}
