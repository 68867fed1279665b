import { languageOf } from '../locale.ts'
import type { EntityKind } from '../recognise/entities.ts'
import { bareOrderNumber, orderNumbers } from '../recognise/order-number.ts'
import { plainLetters } from '../words/letters.ts'
import { dialogueWords } from './dialogue-words.ts'
import { isBareName, leftToSay } from './left-to-say.ts'
import { shortAnswer } from './short-answer.ts'
import { slotFor } from './slot-for.ts'
import { type SlotOptions, type SlotValue, slotValues } from './slot-values.ts'
import type { End } from './which-end.ts'

/**
 * One thing that a form needs. An `option` slot takes one of `options`; a `text` slot any answer when it is asked for,
 * and where it `isSubject`, as what a ticket is about, also what is told beside other things before. An address slot with
 * a `way` takes the address that is moved or brought from, or to; a quantity slot with `units` (`room`, `m2`) one in these.
 */
export type Slot = {
  name: string
  kind: EntityKind | 'option' | 'yes_no' | 'text'
  required: boolean
  options?: readonly string[]
  way?: End
  units?: readonly string[]
  isSubject?: boolean
}

/** What a booking, a quote or a ticket needs. */
export type SlotForm = { slots: readonly Slot[] }

/** A form so far: `next` is the required slot to ask for, `corrected` names slots whose value this message changed. */
export type SlotsFilled = {
  filled: Record<string, string>
  missing: string[]
  next: string | null
  corrected: string[]
}

const ENOUGH = 4000

/**
 * Puts what a message says into a form. `state` is what earlier messages filled, or these messages in order. A value
 * for a slot that is filled already takes its place only when no open slot of the kind is left, or when it is another
 * number in the same street. With a reference and a zone days and times are filled as civil ones (`2026-11-26`, `14:00`),
 * and what is ambiguous is left to be asked for; without them a day stands as it was said. Never throws.
 */
export function fillSlots(
  form: SlotForm,
  state: Readonly<Record<string, string>> | readonly string[],
  message: string,
  options: SlotOptions,
): SlotsFilled {
  let filled: Record<string, string> = {}
  if (Array.isArray(state)) for (const said of state) filled = taken(form, filled, said, options).filled
  else filled = { ...(state as Record<string, string>) }
  const result = taken(form, filled, message, options)
  const missing = form.slots
    .filter((slot) => slot.required && !Object.hasOwn(result.filled, slot.name))
    .map(({ name }) => name)
  return { ...result, missing, next: missing[0] ?? null }
}

type Taken = { filled: Record<string, string>; corrected: string[] }

function taken(
  form: SlotForm,
  before: Readonly<Record<string, string>>,
  message: string,
  options: SlotOptions,
): Taken {
  const filled = { ...before }
  const read = message.slice(0, ENOUGH)
  const fresh = new Set<string>()
  const corrected: string[] = []
  const put = (slot: Slot | undefined, value: string) => {
    if (!slot || fresh.has(slot.name)) return
    if (Object.hasOwn(before, slot.name) && before[slot.name] !== value) corrected.push(slot.name)
    filled[slot.name] = value
    fresh.add(slot.name)
  }
  const values = slotValues(read, options)
  for (const value of values) put(slotFor(form.slots, filled, fresh, value), value.value)
  for (const slot of form.slots) {
    const chosen = slot.options && chosenOption(read, slot.options, options.locale)
    if (chosen) put(slot, chosen)
  }
  const asked = form.slots.find((slot) => slot.required && !Object.hasOwn(before, slot.name))
  for (const slot of form.slots.filter(({ name }) => !Object.hasOwn(filled, name))) {
    const told = toldOf(slot, { read, values, isAsked: slot === asked, isMore: fresh.size > 0 }, options)
    if (told) put(slot, told)
  }
  return { filled, corrected }
}

type Reading = {
  read: string
  values: readonly SlotValue[]
  /** This slot was asked for. */
  isAsked: boolean
  /** The message filled another slot already. */
  isMore: boolean
}

/** What a message says for an open slot without naming it: the answer to what was asked, or what stands beside other things. */
function toldOf(slot: Slot, { read, values, isAsked, isMore }: Reading, { locale }: SlotOptions) {
  const language = languageOf(locale)
  const answer = shortAnswer(read, language)
  if (slot.kind === 'yes_no') return isAsked && !isMore && answer !== 'maybe' ? answer : undefined
  if (slot.kind === 'order_number') return isAsked && !isMore ? bareOrderNumber(read) : undefined
  if (answer || read.includes('?')) return undefined
  const left = leftToSay(read, placesOf(read, values, locale), language)
  if (slot.kind === 'name') {
    const isBeside = values.some(({ kind }) => kind === 'phone' || kind === 'email')
    // `I want to talk to somebody. Kari Nordby, 412 34 567`
    const last = left.split(/[.!]\s+|\n/).at(-1) ?? ''
    return (isAsked || isBeside) && isBareName(last, isAsked && !isMore, language) ? last : undefined
  }
  if (slot.kind !== 'text') return undefined
  const isTold = isAsked || (slot.isSubject && left.split(/\s+/).length >= LEAST_TOLD)
  return isTold && left ? left : undefined
}

/** Fewer words tell no subject. */
const LEAST_TOLD = 2

/** Where the values of a message stand; an order number with what it is called. */
function placesOf(read: string, values: readonly SlotValue[], locale: SlotOptions['locale']) {
  const named = orderNumbers(read, languageOf(locale)).map(({ from, end }) => ({ start: from, end }))
  return [...values.filter(({ end }) => named.every((one) => one.end !== end)), ...named]
}

/** The option that a message names, but for one after a `not`; the longest wins. */
function chosenOption(
  read: string,
  options: readonly string[],
  locale: SlotOptions['locale'],
): string | undefined {
  const text = plainLetters(read).replace(/[^\p{L}\p{N}]+/gu, ' ')
  const denial = new RegExp(`(?<!\\p{L})(?:${plainLetters(dialogueWords[languageOf(locale)].not)})\\s$`, 'u')
  return options
    .filter((option) => {
      const wanted = plainLetters(option)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      const at = wanted ? ` ${text} `.indexOf(` ${wanted} `) : -1
      return at >= 0 && !denial.test(` ${text} `.slice(Math.max(0, at - 8), at + 1))
    })
    .toSorted((one, other) => other.length - one.length)[0]
}
