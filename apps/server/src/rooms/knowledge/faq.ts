import type { faqInput } from '@svar/contract'
import type { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import type { FaqRow } from './tables.ts'

export type FaqInput = z.output<typeof faqInput>
/** As callers write it: what has a default may be left out. */
export type FaqDraft = z.input<typeof faqInput>

const written = ['question', 'alternatives', 'answer', 'locale', 'status'] as const

/** A new question and answer, from what somebody wrote. */
export function newFaq(input: FaqDraft, id: string, now: Date, actor: Actor): FaqRow {
  const { question, alternatives = [], answer, locale, status = 'published' } = input
  return wellFormed({
    tenantId: '',
    id,
    question,
    alternatives,
    answer,
    locale,
    status,
    version: 1,
    updatedBy: nameOf(actor),
    createdAt: now,
    updatedAt: now,
  })
}

/** The next version of it, or null where nothing would change. */
export function changedFaq(
  before: FaqRow,
  changes: Partial<FaqInput>,
  now: Date,
  actor: Actor,
): FaqRow | null {
  const after = wellFormed({ ...before, ...defined(changes) })
  const isSame = written.every((key) => JSON.stringify(before[key]) === JSON.stringify(after[key]))
  return isSame ? null : { ...after, version: before.version + 1, updatedBy: nameOf(actor), updatedAt: now }
}

/** Half a letter (a lone surrogate) has no place in JSON that PostgreSQL reads. */
const wellFormed = (row: FaqRow): FaqRow => ({
  ...row,
  question: row.question.toWellFormed(),
  alternatives: row.alternatives.map((text) => text.toWellFormed()),
  answer: row.answer.toWellFormed(),
})

function defined({ question, alternatives, answer, locale, status }: Partial<FaqInput>): Partial<FaqInput> {
  return Object.fromEntries(
    Object.entries({ question, alternatives, answer, locale, status }).filter(
      ([, value]) => value !== undefined,
    ),
  )
}

export const nameOf = (actor: Actor): string | null =>
  actor.kind === 'member' || actor.kind === 'api_key' ? actor.name : null

/** One key for all spellings of a question: case, spaces and signs do not matter. */
export function questionKey(question: string): string {
  const plain = question.normalize('NFKC').toLowerCase()
  const words = plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return (words || plain.trim()).toWellFormed().slice(0, 500)
}
