import type { AnswerKind } from './asked.ts'
import { type LanguageIndex, stemOf } from './language-index.ts'
import type { QueryTerm } from './query.ts'
import { byScore, candidates, type Ranked } from './scores.ts'
import { signalsOf, weightsOf } from './signals.ts'

/**
 * What the signals of a candidate add to its score, found by trying on Norwegian, Swedish, Danish and English
 * collections alike; `yesNo` is a `Ja` or `Nei` to a question that asks for one.
 */
const tuning = {
  pairs: 1,
  window: 0.8,
  sentence: 0.7,
  lead: 0.5,
  names: 0.5,
  shown: 1.5,
  yesNo: 0.05,
  candidates: 30,
}

/** Stems with which an answer to a yes-or-no question begins. */
const yesOrNo = new Set(['ja', 'jo', 'nei', 'nej', 'nein', 'yes', 'no', 'ei', 'kyll', 'kyllä'])

/** How a question is asked: whether it wants a yes or no, and the kind of thing that must stand in the answer. */
export type Asked = { yesNo: boolean; kind: AnswerKind }

/**
 * Ranks by BM25 over stems and character 4-grams, then lifts those of the best candidates in which the words of the
 * question stand beside each other, close together or in one sentence that shows what is asked for.
 */
export function rank(terms: QueryTerm[], index: LanguageIndex, limit: number, asked: Asked): Ranked[] {
  const best = candidates(terms, index, Math.max(limit, tuning.candidates))
  const weights = weightsOf(terms, index)
  for (const entry of best) {
    const passage = index.passages[entry.number]
    if (!passage) continue
    const { names, pairs, window, sentence, lead, shown } = signalsOf(
      passage,
      terms,
      weights,
      index,
      asked.kind,
    )
    const near = pairs * tuning.pairs + window * tuning.window + sentence * tuning.sentence
    const other = lead * tuning.lead + names * tuning.names + shown * tuning.shown
    const first = index.stems.names[stemOf(passage.tokens[passage.titleLength] ?? 0)] ?? ''
    const answers = asked.yesNo && yesOrNo.has(first) ? tuning.yesNo * entry.score : 0
    entry.score = (entry.score + near + other + answers) * passage.weight
  }
  return best.sort(byScore).slice(0, limit)
}
