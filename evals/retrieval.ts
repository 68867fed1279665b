import { createIndex, type Locale } from '@svar/language'
import { type Eval, percentile, readLines, rounded } from './eval.ts'

/** Files in JSON lines: passages `{"id","text","title"?}`, questions `{"text","passage"}`. */
export type RetrievalInput = { passages: string; questions: string; locale: Locale }

/** Shares of 0 to 1 and milliseconds. */
export type RetrievalResult = {
  recall_at_1: number
  recall_at_5: number
  mrr_at_10: number
  p50_ms: number
  p99_ms: number
  n: number
}

type Passage = { id: string; text: string; title?: string }
type Question = { text: string; passage: string }

export const retrieval: Eval = {
  usage: 'retrieval --passages P.jsonl --questions Q.jsonl --locale nb',
  async run({ passages, questions, locale }) {
    return passages && questions && locale ? evalRetrieval({ passages, questions, locale }) : undefined
  },
}

/** Loads passages, asks all questions and tells at which place the right passage came. */
export async function evalRetrieval(input: RetrievalInput): Promise<RetrievalResult> {
  const index = createIndex({ locale: input.locale })
  for (const passage of await readLines<Passage>(input.passages)) index.add(passage)
  const questions = await readLines<Question>(input.questions)
  const places: number[] = []
  const times: number[] = []
  for (const question of questions) {
    const began = performance.now()
    const hits = index.search(question.text, { locale: input.locale, limit: 10 })
    times.push(performance.now() - began)
    places.push(hits.findIndex((hit) => hit.id === String(question.passage)) + 1)
  }
  return summarise(places, times)
}

function summarise(places: number[], times: number[]): RetrievalResult {
  const n = Math.max(1, places.length)
  const share = (from: number) => places.filter((place) => place > 0 && place <= from).length / n
  const reciprocal = places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / n
  return {
    recall_at_1: rounded(share(1)),
    recall_at_5: rounded(share(5)),
    mrr_at_10: rounded(reciprocal),
    p50_ms: rounded(percentile(times, 0.5)),
    p99_ms: rounded(percentile(times, 0.99)),
    n: places.length,
  }
}
