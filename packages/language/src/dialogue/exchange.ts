import type { Language } from '../locale.ts'
import { dialogueWords } from './dialogue-words.ts'
import { topicSlots } from './topic-slot.ts'

/** A question with one part put in place of another. */
export type Exchanged = { question: string; changed?: { from: string; to: string } }

/**
 * Puts what a short message names in the place of its like in the question before: a day for a day, a number for a
 * number, a name for a name; else what follows the same preposition; else it is appended.
 */
export function exchanged(before: string, core: string, language: Language): Exchanged {
  return (
    bySlot(before, core, language) ??
    byPreposition(before, core, language) ??
    byObject(before, core, language) ??
    appended(before, core)
  )
}

const subject: Record<Language, string> = {
  nb: '(?:dere|du|jeg|vi|man)',
  sv: '(?:ni|du|jag|vi|man)',
  da: '(?:i|du|jeg|vi|man)',
  fi: '',
  de: '(?:sie|ihr|du|ich|wir|man)',
  en: '(?:you|i|we)',
}
/** `Kan dere`, `can you`: the verb that tells what is done follows. */
const helping = /^(?:kan|kunne|kunde|vil|vill|skal|ska|må|måste|får|can|could|may|do)$/iu
const article = '(?:e[nit]|ett|ein\\p{L}{0,2}|an?|the|de[nmrt]|die|das)'

/** `Paypal too?` after `Do you take Amex?`: the one thing asked about gives way to the one named. */
function byObject(before: string, core: string, language: Language): Exchanged | undefined {
  const named = new RegExp(`^(?:(?<own>${article}) )?[\\p{L}\\p{N}-]+$`, 'iu').exec(core)
  const start = language === 'fi' ? '(?<verb>\\p{L}+k[oö])' : `(?<verb>\\p{L}+) ${subject[language]}`
  const asked = new RegExp(
    `^${start}(?<does> \\p{L}+)??(?<object> (?:${article} )?[\\p{L}\\p{N}-]{3,})[?.!\\s]*$`,
    'iu',
  ).exec(before)
  const { verb = '', does = '', object = '' } = asked?.groups ?? {}
  if (!named || !asked || (does !== '') !== helping.test(verb)) return undefined
  const end = before.length - (/[?.!\s]*$/.exec(before)?.[0].length ?? 0)
  const whole = end - object.length + 1
  const from = named.groups?.own ? whole : before.lastIndexOf(' ', end) + 1
  return replaced(before, from, end, core)
}

/** The exchange of like for like, or undefined when the two share no kind. */
export function bySlot(before: string, core: string, language: Language): Exchanged | undefined {
  const own = topicSlots(` ${core}`, language)
  const theirs = topicSlots(before, language)
  for (const slot of own) {
    const place = theirs.findLast(({ kind }) => kind === slot.kind)
    if (!place) continue
    const isSame = (one: { start: number; end: number }) =>
      before.slice(one.start, one.end).toLowerCase() === ` ${core}`.slice(slot.start, slot.end).toLowerCase()
    if (own.some(({ kind, start }) => kind === slot.kind && start > slot.start) && theirs.some(isSame))
      continue
    const isWhole = own.length === 1 && slot.kind !== 'size'
    const written = ` ${core}`.slice(slot.start, slot.end)
    const lead = isWhole ? leadOf(` ${core}`, slot.start, language) : ''
    const start = lead ? startOf(before, place.start, language) : place.start
    return replaced(before, start, place.end, `${lead}${written}`)
  }
  return undefined
}

/** `på søndager` in place of `på lørdag`: the preposition moves along, as the languages choose it by the word. */
function leadOf(text: string, at: number, language: Language): string {
  return (
    prepositionBefore(language)
      .exec(text.slice(Math.max(0, at - 20), at))?.[0]
      .trimStart() ?? ''
  )
}

function startOf(text: string, at: number, language: Language): number {
  const match = prepositionBefore(language).exec(text.slice(Math.max(0, at - 20), at))
  return match ? at - match[0].trimStart().length : at
}

function prepositionBefore(language: Language): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${dialogueWords[language].preposition})\\s$`, 'iu')
}

function byPreposition(before: string, core: string, language: Language): Exchanged | undefined {
  const [first = ''] = core.split(/\s/, 1)
  const { preposition } = dialogueWords[language]
  if (!new RegExp(`^(?:${preposition})$`, 'iu').test(first)) return undefined
  const at = before.toLowerCase().lastIndexOf(` ${first.toLowerCase()} `)
  if (at < 0) return undefined
  const rest = before.slice(at + 1)
  const length = /[?!.,]/.exec(rest)?.index ?? rest.length
  const reach = rest.slice(0, length).split(/\s+/).length <= 4 ? length : /^\S+\s\S+/.exec(rest)?.[0].length
  return replaced(before, at + 1, at + 1 + (reach ?? length), core)
}

/** `no, in the kitchen` after `… in the lounge?`: the last part with a preposition gives way, whichever that is. */
export function inPlaceOf(before: string, core: string, language: Language): Exchanged | undefined {
  const { preposition } = dialogueWords[language]
  const own = new RegExp(`^(?:${preposition})\\s`, 'iu').exec(core)?.[0] ?? ''
  const isThing = /^(?:the|den|det|die|der|das|dem)\s/iu.test(core)
  if (!own && !isThing) return undefined
  const last = new RegExp(
    `\\s(?<lead>${preposition})\\s(?<thing>(?:\\S+\\s){0,2}[^\\s?.!]+)[?.!\\s]*$`,
    'iu',
  ).exec(before)
  if (!last?.groups) return undefined
  const { lead = '', thing = '' } = last.groups
  const start = last.index + 1
  return replaced(before, start, start + `${lead} ${thing}`.length, own ? core : `${lead} ${core}`)
}

function appended(before: string, core: string): Exchanged {
  const end = /[?!.\s]*$/.exec(before.slice(-200))?.[0] ?? ''
  return { question: `${before.slice(0, before.length - end.length)} ${core}${end.trim() || '?'}` }
}

function replaced(text: string, start: number, end: number, to: string): Exchanged {
  return {
    question: `${text.slice(0, start)}${to}${text.slice(end)}`,
    changed: { from: text.slice(start, end), to },
  }
}
