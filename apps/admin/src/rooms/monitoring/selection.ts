import { isId, isPattern } from './patterns.ts'

/** Which events are meant, as written in a form; empty is "all". Times in the reader's own: a day, or a day and a time of it. */
export type Selection = { pattern: string; aggregateId: string; from: string; to: string }

export const everything: Selection = { pattern: '', aggregateId: '', from: '', to: '' }

/** The fields that cannot be read, and those whose order is wrong (`to`). */
export function faultsIn({
  pattern,
  aggregateId,
  from,
  to,
}: Selection): Partial<Record<keyof Selection, 'unreadable' | 'order'>> {
  const id = aggregateId.trim()
  const [start, end] = [from && startOf(from).getTime(), to && endOf(to).getTime()]
  return {
    ...(pattern.trim() !== '' && !isPattern(pattern.trim()) && { pattern: 'unreadable' }),
    ...(id !== '' && !isId(id) && { aggregateId: 'unreadable' }),
    ...(Number.isNaN(start) && { from: 'unreadable' }),
    ...(start !== '' && end !== '' && end < start && { to: 'order' }),
    ...(Number.isNaN(end) && { to: 'unreadable' }),
  }
}

/** The events that are meant, as the API is asked for them: times in UTC, what is not given left out. */
export function asked({ pattern, aggregateId, from, to }: Selection) {
  return {
    pattern: pattern.trim() || '#',
    ...(aggregateId.trim() && { aggregateId: aggregateId.trim() }),
    ...(from && { from: startOf(from).toISOString() }),
    ...(to && { to: endOf(to).toISOString() }),
  }
}

/** A day begins with its first minute. */
const startOf = (local: string): Date => new Date(local.includes('T') ? local : `${local}T00:00`)

/** What tells a day means all of it, what tells minutes the whole minute. */
function endOf(local: string): Date {
  const [day = '', time = ''] = local.split('T')
  if (!time) return new Date(`${day}T23:59:59.999`)
  const tellsSeconds = time.split(':').length > 2
  return new Date(Date.parse(local) + (tellsSeconds ? 0 : 59_999))
}

/** What fields for a day and for a time show of it. */
export function inFields(local: string): { day: string; time: string } {
  const [day = '', time = ''] = local.split('T')
  return { day, time }
}

/** What they say together. A time alone is one of `today`; without a day there is no time. */
export const fromFields = ({ day, time }: { day: string; time: string }, today: string): string =>
  time ? `${day || today}T${time}` : day

/** A moment as it is written in the form, to the millisecond. */
export function localTime(moment: Date): string {
  const own = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000)
  return own.toISOString().slice(0, -1)
}
