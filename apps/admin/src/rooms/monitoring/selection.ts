import { isId, isPattern } from './patterns.ts'

/** Which events are meant, as written in a form; empty is "all". Times as a `datetime-local` field gives them. */
export type Selection = { pattern: string; aggregateId: string; from: string; to: string }

export const everything: Selection = { pattern: '', aggregateId: '', from: '', to: '' }

/** The fields that cannot be read, and those whose order is wrong (`to`). */
export function faultsIn({
  pattern,
  aggregateId,
  from,
  to,
}: Selection): Partial<Record<keyof Selection, true>> {
  const id = aggregateId.trim()
  return {
    ...(pattern.trim() !== '' && !isPattern(pattern.trim()) && { pattern: true }),
    ...(id !== '' && !isId(id) && { aggregateId: true }),
    ...(from !== '' && to !== '' && Date.parse(to) < Date.parse(from) && { to: true }),
  }
}

/** The events that are meant, as the API is asked for them: times in UTC, what is not given left out. */
export function asked({ pattern, aggregateId, from, to }: Selection) {
  return {
    pattern: pattern.trim() || '#',
    ...(aggregateId.trim() && { aggregateId: aggregateId.trim() }),
    ...(from && { from: new Date(from).toISOString() }),
    ...(to && { to: endOf(to).toISOString() }),
  }
}

/** A field that tells minutes means the whole minute. */
function endOf(local: string): Date {
  const tellsSeconds = local.split(':').length > 2
  return new Date(Date.parse(local) + (tellsSeconds ? 0 : 59_999))
}

/** A moment as a `datetime-local` field takes it, in the reader's own time, to the millisecond. */
export function localTime(moment: Date): string {
  const own = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000)
  return own.toISOString().slice(0, -1)
}
