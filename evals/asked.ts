import { createIndex, judge, type Locale, mayBeMeant } from '@svar/language'
import { type Eval, readLines, rounded } from './eval.ts'

/** Files in JSON lines: passages `{"id","text","title"?}`, questions `{"text","passage"}`, null where none answers. */
export type AskedInput = { passages: string; questions: string; locale: Locale }

/** Counts of questions: those that a passage answers, and those that none does. */
export type AskedResult = {
  right: number
  /** Answered from another passage, or though none answers. */
  wrong: number
  unknown: number
  /** Of the unknown ones that a passage answers: the share to whom the right one is offered, 0 to 1. */
  offered_right: number
  /** Of those that none answers: the share to whom anything is offered or said, 0 to 1. */
  offered_in_vain: number
  n: number
}
type Passage = { id: string; text: string; title?: string }
type Question = { text: string; passage: string | null }

/** So many hits are judged, as the assistant does. */
const LOOKED_AT = 6

export const asked: Eval = {
  usage: 'asked --passages P.jsonl --questions Q.jsonl --locale nb',
  async run({ passages, questions, locale }) {
    return passages && questions && locale ? evalAsked({ passages, questions, locale }) : undefined
  },
}

/** Asks all questions of one business and tells which were answered, and what was asked back to the others. */
export async function evalAsked({ passages, questions, locale }: AskedInput): Promise<AskedResult> {
  const known = await readLines<Passage>(passages, ['id', 'text'])
  const index = createIndex({ locale })
  for (const passage of known) index.add(passage)
  const asked = (await readLines<Question>(questions, ['text', 'passage'])).map(({ text, passage }) => {
    const hits = index.search(text, { locale, limit: LOOKED_AT })
    const { answerable, best, confidence } = judge(text, hits, known, { locale })
    const meant = mayBeMeant(text, hits, known, { locale, confidence })
    return { passage, best: answerable ? best : null, meant }
  })
  const unknown = asked.filter(({ best }) => best === null)
  const lost = unknown.filter(({ passage }) => passage !== null)
  const outside = asked.filter(({ passage }) => passage === null)
  const isOffered = ({ passage, meant }: (typeof asked)[number]) =>
    passage !== null && meant.includes(passage)
  return {
    right: asked.filter(({ passage, best }) => best !== null && best === passage).length,
    wrong: asked.filter(({ passage, best }) => best !== null && best !== passage).length,
    unknown: unknown.length,
    offered_right: share(lost.filter(isOffered).length, lost.length),
    offered_in_vain: share(
      outside.filter((one) => one.best !== null || one.meant.length > 0).length,
      outside.length,
    ),
    n: asked.length,
  }
}

const share = (part: number, whole: number) => rounded(part / Math.max(1, whole))
