import type { Format } from '../../../texts/format.ts'

const moment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/

/**
 * What is meant by a time, for people: `2026-11-24T14:00` in the words of their language, both ends of a range,
 * every reading of what is ambiguous. Null for what names no day (a duration, a repetition).
 */
export function meantTime(value: string, format: Format): string | null {
  const parts = value.split(' | ').map((reading) => reading.split('/').map((end) => shown(end, format)))
  if (parts.flat().includes(null)) return null
  return parts.map((ends) => ends.join(' – ')).join(' / ')
}

/** Local wall time stays what it is, whatever the zone of who looks. */
function shown(end: string, format: Format): string | null {
  if (end === '..') return '…'
  if (!moment.test(end)) return null
  return end.includes('T') ? format.dateTime(new Date(end)) : format.date(new Date(`${end}T12:00`))
}
