import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import { clauseAround } from './sentence.ts'

/** Swedish `blir 10 min sen`: late, and not so long ago. */
export function isLate(marks: readonly Mark[], at: number, text: string): boolean {
  if (!senseOf(marks[at], 'delayed') || !senseOf(marks[at], 'ago')) return false
  const before = marks.slice(Math.max(0, at - 5), at).map(({ start, end }) => text.slice(start, end))
  return before.some((word) => /^(?:blir|bli|är|kommer|var)$/i.test(word))
}

/** Being late as a verb: German `ich verspäte mich`, Finnish `myöhästyn`. */
const lateness = /^(?:verspät|myöhäst|forsink|försen)\p{L}*$/iu

/**
 * `I'll be 20 minutes late tomorrow`, `komme morgen 20 Minuten zu spät`: neither that day, nor that hour, nor so long from
 * now. Of what was late, nothing but its day is told: `you were an hour late yesterday`.
 */
export function withLateness(marks: readonly Mark[], text: string): Mark[] {
  const read = [...marks]
  for (const [at, mark] of marks.entries()) {
    const next = marks[at + 1]
    const isBehind = isLateness(next)
    if (!isShort(mark, text) || !(isBehind || isOfVerb(marks, at, text))) continue
    read[at] = { ...mark, senses: isOver(marks, at) ? [] : [{ name: 'lateness', value: 0 }] }
    // No day is denied by it, and none is too late.
    if (isBehind && next) read[at + 1] = { ...next, senses: [] }
  }
  return read
}

/** Whether the clause tells of what has been. */
function isOver(marks: readonly Mark[], at: number): boolean {
  const { from, to } = clauseAround(marks, at)
  return marks
    .slice(from, to)
    .some(
      (mark) =>
        senseOf(mark, 'pastverb') !== undefined ||
        senseOf(mark, 'past') !== undefined ||
        Number(senseOf(mark, 'relday')?.value ?? 0) < 0,
    )
}

/** Minutes or hours, as they are told in one mark; of `15-20 min` only the unit is left. */
function isShort({ senses, start, end }: Mark, text: string): boolean {
  const span = senses.find(({ name }) => name === 'span')
  if (span) return /(?:minute|hour)$/.test(String(span.value))
  return senses.length === 0 && /^min(?:s|ut\p{L}*|uut\p{L}*)?$/iu.test(text.slice(start, end))
}

/** `late`, `zu spät`, but not Swedish `för en timme sen`, an hour ago. */
function isLateness(mark: Mark | undefined): boolean {
  return ['delayed', 'toolate', 'late'].some((name) => senseOf(mark, name)) && !senseOf(mark, 'ago')
}

/** `ich verspäte mich heute um 10 Minuten` */
function isOfVerb(marks: readonly Mark[], at: number, text: string): boolean {
  return clauseTo(marks, at).some(({ start, end }) => lateness.test(text.slice(start, end)))
}

function clauseTo(marks: readonly Mark[], at: number): readonly Mark[] {
  const before = marks.slice(Math.max(0, at - 6), at)
  return before.slice(before.findLastIndex(({ kind }) => kind === 'stop') + 1)
}
