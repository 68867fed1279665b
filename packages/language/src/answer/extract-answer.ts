import { identifyLanguage } from '../identify/identify-language.ts'
import { type Language, type Locale, languageOf } from '../locale.ts'
import { leansBack, restricts } from './bonds.ts'
import { chancesOf } from './score.ts'
import { type Unit, unitsOf } from './units.ts'

/** A passage to quote from; its title helps to understand it and is never quoted. */
export type Quotable = { text: string; title?: string }

/** `maxLength` (320 characters) is a wish: what belongs together is never torn apart to keep it. */
export type ExtractOptions = { locale?: Locale; maxLength?: number }

/** The quotation; `text` is exactly what stands in the passage from `start` to `end`. */
export type Extract = { text: string; start: number; end: number }

const SHORT_ANSWER = 200
/** Above this chance an answer needs no other sentence beside it. */
const SURE = 0.85
/** A sentence with this share of the chance of the chosen one may as well be the answer. */
const RIVAL = 0.15
/** One that is not next to the chosen one must be so many times as likely to bring what lies between. */
const FAR = 2

/** How many sentences back one that leans back is followed. */
const GROUND = 3

/** The first and the last unit that are quoted. */
type Range = [from: number, to: number]

/** What is quoted from, and how much of it. */
type Room = { units: Unit[]; language: Language; maxLength: number }

/**
 * The sentence or two, the list items or the table row of a passage that answer a question. What restricts or
 * negates a sentence (`Men …`, `except …`) comes with it, and a sentence that leans on the one before brings that.
 * A passage that is short as a whole comes whole.
 */
export function extractAnswer(
  question: string,
  passage: string | Quotable,
  options: ExtractOptions = {},
): Extract {
  const source = typeof passage === 'string' ? { text: passage } : passage
  const language = languageOf(options.locale ?? identifyLanguage(source.text).locale)
  const units = unitsOf(source.text)
  const maxLength = options.maxLength ?? 320
  if (units.length === 0) return { text: '', start: 0, end: 0 }
  if (
    source.text.trim().length <= Math.min(SHORT_ANSWER, maxLength) &&
    units.every((unit) => unit.kind === 'sentence')
  ) {
    return quote(source.text, units, 0, units.length - 1)
  }
  const chances = chancesOf(question, units, source.title ?? '', language)
  const best = answerTo(
    chances.reduce((top, chance, at) => (chance > (chances[top] ?? 0) ? at : top), 0),
    units,
  )
  const room = { units, language, maxLength }
  const range = withRival(chances, widen(best, room), room)
  return quote(source.text, units, ...range)
}

/** A question that stands in the text is answered by what follows it. */
function answerTo(chosen: number, units: Unit[]): number {
  return isAsking(units[chosen]) && isSentence(units[chosen + 1]) ? chosen + 1 : chosen
}

/** Takes in what belongs to the chosen unit. */
function widen(chosen: number, { units, language, maxLength }: Room): Range {
  const from = takeGround(units, chosen, language)
  let to = chosen
  if (isLeadIn(units[to]))
    while (units[to + 1]?.kind === 'item' && (to === chosen || length(units, from, to + 1) <= maxLength * 2))
      to += 1
  to = takeRestrictions(units, to)
  return [from, to]
}

/** A sentence close to the chosen ones that may as well be the answer comes with them, when there is room. */
function withRival(chances: number[], chosen: Range, { units, language, maxLength }: Room): Range {
  const [from, to] = chosen
  const held = chances.slice(from, to + 1).reduce((sum, chance) => sum + chance, 0)
  if (held >= SURE) return chosen
  const wider = [from - 1, to + 1, from - 2, to + 2]
    .filter((at) => isSentence(units[at]) && !isAsking(units[at]))
    .map((at): [number, Range] => [
      (chances[at] ?? 0) / (at < from - 1 || at > to + 1 ? FAR : 1),
      at < from ? [takeGround(units, at, language), to] : [from, takeRestrictions(units, at)],
    ])
    .filter(([chance, range]) => chance > held * RIVAL && fits(units, range, maxLength))
  return wider.sort(([one], [other]) => other - one)[0]?.[1] ?? chosen
}

function fits(units: Unit[], [from, to]: Range, maxLength: number): boolean {
  const leavesOut = to - from + 1 < units.length
  return leavesOut && units.slice(from, to + 1).every(isSentence) && length(units, from, to) <= maxLength
}

/** The first sentence that one stands on: one that leans back brings what it leans on. */
function takeGround(units: Unit[], chosen: number, language: Language): number {
  let from = chosen
  while (chosen - from < GROUND && leans(units[from], language) && isSentence(units[from - 1])) from -= 1
  return from
}

function takeRestrictions(units: Unit[], from: number): number {
  let to = from
  for (
    let next = units[to + 1];
    next && next.kind !== 'heading' && next.kind !== 'row' && restricts(next.text);
    next = units[to + 1]
  )
    to += 1
  return to
}

function leans(unit: Unit | undefined, language: Language): boolean {
  return unit?.kind === 'sentence' && leansBack(unit.text, language)
}

function isSentence(unit: Unit | undefined): boolean {
  return unit?.kind === 'sentence'
}

function isAsking(unit: Unit | undefined): boolean {
  return unit?.text.endsWith('?') ?? false
}

function isLeadIn(unit: Unit | undefined): boolean {
  return unit?.kind === 'heading' || (unit?.text.endsWith(':') ?? false)
}

function length(units: Unit[], from: number, to: number): number {
  return (units[to]?.end ?? 0) - (units[from]?.start ?? 0)
}

function quote(text: string, units: Unit[], from: number, to: number): Extract {
  const start = units[from]?.start ?? 0
  const end = units[to]?.end ?? 0
  return { text: text.slice(start, end), start, end }
}
