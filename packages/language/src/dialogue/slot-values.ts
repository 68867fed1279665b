import { readDates } from '../dates/read-when.ts'
import type { When } from '../dates/when.ts'
import { type Locale, languageOf } from '../locale.ts'
import { type Entity, type EntityKind, type EntityOptions, entitiesOf } from '../recognise/entities.ts'
import { type End, endOf } from './which-end.ts'

/** How a form is filled; `reference` and `zone` are those of {@link readDates}, and go together. */
export type SlotOptions = EntityOptions & {
  locale: Locale
  reference?: string
  zone?: string
  businessHours?: { from: string; to: string }
}

/** What a message holds for a slot, and where; `way` tells of an address which end of a way it is. */
export type SlotValue = { kind: EntityKind; value: string; start: number; end: number; way?: End }

/** What is written out as it was said, so that it can be read aloud again. */
const asSaid: ReadonlySet<EntityKind> = new Set(['address', 'name', 'date', 'postcode'])
const timely: ReadonlySet<EntityKind> = new Set(['date', 'time'])

/** What a message holds for the slots of a form, in the order in which it was said. */
export function slotValues(text: string, options: SlotOptions): SlotValue[] {
  const { locale, reference, zone, businessHours, patterns = [] } = options
  const named = entitiesOf(text, locale, { patterns })
  const entities = named.map(({ kind, raw, value, start, end }, at) => ({
    kind,
    value: asSaid.has(kind) ? raw.trim() : value,
    start,
    end,
    ...wayOf(text, named, at, locale),
  }))
  if (!reference || !zone) return entities
  const found = readDates(text, { locale, reference, zone, ...(businessHours ? { businessHours } : {}) })
  const times = found.flatMap((when) =>
    civil(when).map((one) => ({ ...one, start: when.said?.start ?? 0, end: when.said?.end ?? 0 })),
  )
  return [...entities.filter(({ kind }) => !timely.has(kind)), ...times].sort(
    (one, other) => one.start - other.start,
  )
}

function wayOf(text: string, named: readonly Entity[], at: number, locale: Locale): { way?: End } {
  const place = named[at]
  if (place?.kind !== 'address') return {}
  const before = named.slice(0, at).findLast(({ kind }) => kind === 'address')
  const way = endOf(text, place, before?.end ?? 0, languageOf(locale))
  return way ? { way } : {}
}

/** The day and the time of day that were said; a day that was only assumed fills nothing, one that all readings share does. */
function civil({ kind, value, assumed, readings }: When): { kind: 'date' | 'time'; value: string }[] {
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
