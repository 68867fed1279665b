import { readDates } from '../dates/read-when.ts'
import type { When } from '../dates/when.ts'
import type { Locale } from '../locale.ts'
import { type EntityKind, entitiesOf } from '../recognise/entities.ts'

/** How a form is filled; `reference` and `zone` are those of {@link readDates}, and go together. */
export type SlotOptions = {
  locale: Locale
  reference?: string
  zone?: string
  businessHours?: { from: string; to: string }
}

type SlotValue = { kind: EntityKind; value: string }

/** What is written out as it was said, so that it can be read aloud again. */
const asSaid: ReadonlySet<EntityKind> = new Set(['address', 'name', 'date', 'postcode'])
const timely: ReadonlySet<EntityKind> = new Set(['date', 'time'])

/** What a message holds for the slots of a form, in the order in which it was said. */
export function slotValues(text: string, options: SlotOptions): SlotValue[] {
  const { locale, reference, zone, businessHours } = options
  const entities = entitiesOf(text, locale).map(({ kind, raw, value, start }) => ({
    kind,
    value: asSaid.has(kind) ? raw.trim() : value,
    start,
  }))
  if (!reference || !zone) return entities
  const found = readDates(text, { locale, reference, zone, ...(businessHours ? { businessHours } : {}) })
  const times = found.flatMap((when) => civil(when).map((one) => ({ ...one, start: when.said?.start ?? 0 })))
  return [...entities.filter(({ kind }) => !timely.has(kind)), ...times].sort(
    (one, other) => one.start - other.start,
  )
}

/** The day and the time of day that were said; a day that was only assumed fills nothing, one that all readings share does. */
function civil({ kind, value, assumed, readings }: When): SlotValue[] {
  const days = new Set(readings.map((reading) => reading.split('T')[0] ?? ''))
  if (
    kind === 'ambiguous' &&
    readings.length > 1 &&
    readings.every((reading) => /T/.test(reading)) &&
    days.size === 1
  )
    return [...days].map((day) => ({ kind: 'date', value: day }))
  if (value === null || (kind !== 'date' && kind !== 'datetime')) return []
  const [date = '', time = ''] = value.split('T')
  const isDaySaid = kind === 'date' || !assumed.some((one) => one === 'today' || one === 'tomorrow')
  return [
    ...(isDaySaid && date ? [{ kind: 'date' as const, value: date }] : []),
    ...(time ? [{ kind: 'time' as const, value: time }] : []),
  ]
}
