import type { Slot } from './fill-slots.ts'
import type { SlotValue } from './slot-values.ts'

/**
 * The slot that a value is for: of an address the one at its end of the way, or where it tells no end one that asks for
 * none; else the one that holds nearly the same, which is then corrected; the first open one; the last that was filled.
 */
export function slotFor(
  slots: readonly Slot[],
  filled: Readonly<Record<string, string>>,
  fresh: ReadonlySet<string>,
  { kind, value, way }: SlotValue,
): Slot | undefined {
  const fitting = slots.filter((slot) => slot.kind === kind && isOfUnits(slot, value))
  const atEnd = way && fitting.find((slot) => slot.way === way)
  if (atEnd) return atEnd
  const before = fitting.filter(({ name }) => Object.hasOwn(filled, name) && !fresh.has(name))
  const [alike, ...more] = before.filter(
    ({ name }) => kind === 'address' && isAlike(filled[name] ?? '', value),
  )
  if (alike && more.length === 0) return alike
  const plain = fitting.filter((slot) => slot.way === undefined)
  const likely = plain.length > 0 ? plain : fitting
  return likely.find(({ name }) => !Object.hasOwn(filled, name)) ?? lastTold(likely, before, filled)
}

function lastTold(likely: readonly Slot[], before: readonly Slot[], filled: object): Slot | undefined {
  const told = Object.keys(filled)
  const among = before.filter((slot) => likely.includes(slot))
  return among.toSorted((one, other) => told.indexOf(other.name) - told.indexOf(one.name))[0]
}

/** `3 room` is in rooms. */
const isOfUnits = ({ units }: Slot, value: string) => units?.includes(value.split(' ').at(-1) ?? '') ?? true

/** Addresses in the same street: the number was written amiss. */
const isAlike = (one: string, other: string) => streetOf(one) === streetOf(other)

const streetOf = (address: string) => address.toLowerCase().replace(/[\d\s.,]+\p{L}?(?!\p{L})/gu, '')
