import { createIndex, extractAnswer, type Locale } from '@svar/language'
import { type Eval, readLines, rounded } from './eval.ts'

/** Files in JSON lines: passages `{"id","text","title"?}`, questions `{"text","passage","answers":["…"]}`. */
export type AnswersInput = { passages: string; questions: string; locale: Locale }

/** Shares of 0 to 1: of the passage that retrieval puts first, and (`_given`) of the right passage. */
export type AnswersResult = { f1: number; holds: number; f1_given: number; holds_given: number; n: number }

type Passage = { id: string; text: string; title?: string }
type Question = { text: string; passage: string; answers?: string[] }

export const answers: Eval = {
  usage: 'answers --passages P.jsonl --questions Q.jsonl --locale nb',
  async run({ passages, questions, locale }) {
    return passages && questions && locale ? evalAnswers({ passages, questions, locale }) : undefined
  },
}

/** Asks all questions that have answers and compares what is quoted with the best of them. */
export async function evalAnswers(input: AnswersInput): Promise<AnswersResult> {
  const { locale } = input
  const index = createIndex({ locale })
  const byId = new Map<string, Passage>()
  for (const passage of await readLines<Passage>(input.passages)) {
    const id = String(passage.id)
    byId.set(id, passage)
    index.add({ ...passage, id })
  }
  const questions = (await readLines<Question>(input.questions)).filter((one) => one.answers?.length)
  const sum = { f1: 0, holds: 0, f1_given: 0, holds_given: 0 }
  for (const { text, passage, answers: right = [] } of questions) {
    const first = byId.get(index.search(text, { locale, limit: 1 })[0]?.id ?? '')
    const found = quality(first ? extractAnswer(text, first, { locale }).text : '', right)
    const given = byId.get(String(passage))
    const best = quality(given ? extractAnswer(text, given, { locale }).text : '', right)
    sum.f1 += found.f1
    sum.holds += found.holds
    sum.f1_given += best.f1
    sum.holds_given += best.holds
  }
  const n = questions.length
  const share = (part: number) => rounded(part / Math.max(1, n))
  return {
    f1: share(sum.f1),
    holds: share(sum.holds),
    f1_given: share(sum.f1_given),
    holds_given: share(sum.holds_given),
    n,
  }
}

function quality(extract: string, right: string[]): { f1: number; holds: number } {
  const held = normalised(extract)
  const holds = right.some((one) => ` ${held.join(' ')} `.includes(` ${normalised(one).join(' ')} `))
  return { f1: Math.max(...right.map((one) => tokenF1(held, normalised(one)))), holds: holds ? 1 : 0 }
}

/** Lower case, punctuation and English articles off, as the SQuAD measure does (Rajpurkar and others, 2016). */
function normalised(text: string): string[] {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s]/gu, '')
  return plain.split(/\s+/).filter((word) => word && !['a', 'an', 'the'].includes(word))
}

/** The harmonic mean of precision and recall over the words of two texts, each counted as often as it stands. */
export function tokenF1(one: string[], other: string[]): number {
  const left = new Map<string, number>()
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of one) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    common += 1
  }
  return common === 0 ? 0 : (2 * common) / (one.length + other.length)
}
