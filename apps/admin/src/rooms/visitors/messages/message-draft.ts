import type { Locale, ProactiveFields, ProactiveMessage } from '@svar/contract'

/** `range`: some visits in a row, as a program may have set it; it is kept, and can be chosen where it stands already. */
export type VisitKind = 'any' | 'first' | 'returning' | 'nth' | 'range'

/** A message while it is written: numbers as they are typed, pages as lines. */
export interface MessageDraft extends Pick<ProactiveFields, 'name' | 'enabled' | 'when' | 'again' | 'texts'> {
  pages: string
  visitKind: VisitKind
  visitNumber: string
  /** What `range` stands for: the first of the visits, and the last one if there is one. */
  visitRange: [number, number | null]
  afterSeconds: string
  scrollPercent: string
  priority: string
  quietDays: string
}

/** What each number may be. */
export const limits = {
  afterSeconds: [0, 3600],
  scrollPercent: [0, 100],
  priority: [0, 100],
  quietDays: [0, 365],
  visitNumber: [1, 1000],
} as const
export type NumberField = keyof typeof limits

/** Which visits a message is for, as a person chooses it. */
export function visitKindOf({
  visitFrom,
  visitTo,
}: Pick<ProactiveFields, 'visitFrom' | 'visitTo'>): VisitKind {
  if (visitFrom === visitTo) return visitFrom === 1 ? 'first' : 'nth'
  if (visitTo === null && visitFrom <= 2) return visitFrom === 1 ? 'any' : 'returning'
  return 'range'
}

/** A new one waits half a minute: who has read so long may have a question. */
export function draftOf(message: ProactiveMessage | undefined): MessageDraft {
  return {
    name: message?.name ?? '',
    enabled: message?.enabled ?? true,
    when: message?.when ?? 'always',
    again: message?.again ?? false,
    texts: message?.texts ?? {},
    pages: message?.pages.join('\n') ?? '',
    visitKind: message ? visitKindOf(message) : 'any',
    visitNumber: String(message?.visitFrom ?? 3),
    visitRange: [message?.visitFrom ?? 1, message?.visitTo ?? null],
    afterSeconds: String(message?.afterSeconds ?? 30),
    scrollPercent: String(message?.scrollPercent ?? 0),
    priority: String(message?.priority ?? 0),
    quietDays: String(message?.quietDays ?? 30),
  }
}

export function isRight(draft: MessageDraft, field: NumberField): boolean {
  const [from, to] = limits[field]
  const number = Number(draft[field])
  return draft[field].trim() !== '' && Number.isInteger(number) && number >= from && number <= to
}

const visits: Record<Exclude<VisitKind, 'range'>, (number: number) => [number, number | null]> = {
  any: () => [1, null],
  first: () => [1, 1],
  returning: () => [2, null],
  nth: (number) => [number, number],
}

/** As the server takes it. */
export function fieldsOf(draft: MessageDraft): ProactiveFields {
  const { visitKind, visitNumber, visitRange } = draft
  const [visitFrom, visitTo] = visitKind === 'range' ? visitRange : visits[visitKind](Number(visitNumber))
  const texts = Object.entries(draft.texts).flatMap(([locale, text]) =>
    text?.trim() ? [[locale, text.trim()] as const] : [],
  )
  return {
    name: draft.name.trim(),
    enabled: draft.enabled,
    priority: Number(draft.priority),
    pages: draft.pages.split('\n').flatMap((line) => line.trim() || []),
    afterSeconds: Number(draft.afterSeconds),
    scrollPercent: Number(draft.scrollPercent),
    visitFrom,
    visitTo,
    locales: [],
    when: draft.when,
    again: draft.again,
    quietDays: Number(draft.quietDays),
    texts: Object.fromEntries(texts) as Partial<Record<Locale, string>>,
  }
}

/** Which of the fields that a person filled in are wrong; empty when it can be saved. */
export function problemsOf(draft: MessageDraft): Set<NumberField | 'name' | 'texts'> {
  const { name, enabled, texts } = fieldsOf(draft)
  const numbers = (Object.keys(limits) as NumberField[]).filter(
    (field) => (field !== 'visitNumber' || draft.visitKind === 'nth') && !isRight(draft, field),
  )
  return new Set([
    ...numbers,
    ...(name === '' ? ['name' as const] : []),
    ...(enabled && Object.keys(texts).length === 0 ? ['texts' as const] : []),
  ])
}
