import { languageOf } from '../locale.ts'
import type { EntityKind } from '../recognise/entities.ts'
import { plainLetters } from '../words/letters.ts'
import { dialogueWords } from './dialogue-words.ts'
import { shortAnswer } from './short-answer.ts'
import { type SlotOptions, slotValues } from './slot-values.ts'

/** One thing that a form needs. An `option` slot takes one of `options`; a `text` slot any answer when it is asked for. */
export type Slot = {
  name: string
  kind: EntityKind | 'option' | 'yes_no' | 'text'
  required: boolean
  options?: readonly string[]
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
 * for a slot that is filled already takes its place only when no open slot of the kind is left. With a reference and a zone
 * days and times are filled as civil ones (`2026-11-26`, `14:00`), and what is ambiguous is left to be asked for; without
 * them a day stands as it was said. Never throws.
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
  const { locale } = options
  for (const { kind, value } of slotValues(read, options)) put(slotFor(form, filled, fresh, kind), value)
  for (const slot of form.slots) {
    const chosen = slot.options && chosenOption(read, slot.options, locale)
    if (chosen) put(slot, chosen)
  }
  const asked = form.slots.find((slot) => slot.required && !Object.hasOwn(before, slot.name))
  if (asked && fresh.size === 0) answerAsked(asked, read, locale, put)
  return { filled, corrected }
}

/** The first open slot of a kind, else the last filled one, which is then corrected. */
function slotFor(
  form: SlotForm,
  filled: Record<string, string>,
  fresh: Set<string>,
  kind: EntityKind,
): Slot | undefined {
  const fitting = form.slots.filter((slot) => slot.kind === kind)
  return (
    fitting.find(({ name }) => !Object.hasOwn(filled, name)) ??
    fitting.findLast(({ name }) => !fresh.has(name))
  )
}

function answerAsked(
  asked: Slot,
  read: string,
  locale: SlotOptions['locale'],
  put: (slot: Slot, value: string) => void,
): void {
  const answer = shortAnswer(read, languageOf(locale))
  if (asked.kind === 'yes_no' && (answer === 'yes' || answer === 'no')) put(asked, answer)
  if ((asked.kind === 'text' || asked.kind === 'name') && read.trim() && !answer && !read.includes('?'))
    put(asked, read.trim())
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
