import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Sense } from './word-list.ts'

/** Danish `man. kl. 9`: the full stop makes it the name of a day. */
export function isAbbreviated(marks: readonly Mark[], at: number, text: string): boolean {
  const [mark, next] = [marks[at], marks[at + 1]]
  if (!mark || !has(mark, 'shyday') || !has(next, 'kl', 'clockfig', 'hhmm', 'num', 'the')) return false
  const isFirst = at === 0 || marks[at - 1]?.kind === 'stop'
  return text[mark.end - 1] === '.' || text[mark.end] === '.' || (isFirst && has(next, 'kl'))
}

/** `next Wed`, `klo 9.15 ti`: what may be a word of its own is the name of a day here. */
export function isShortDay(marks: readonly Mark[], at: number): boolean {
  const before = marks[at - 1]
  if (has(marks[at], 'shyday') && isDayBeside(marks, at)) return true
  if (has(marks[at], 'shyday'))
    return (
      has(before, 'next', 'this', 'coming', 'last') ||
      (has(before, 'am', 'pm', 'oclock', 'noon') &&
        (marks[at + 1]?.kind !== 'word' || has(marks[at + 1], 'fill'))) ||
      (has(before, 'until', 'dash') && has(marks[at - 2], 'weekday', 'shortday', 'shyday')) ||
      (has(marks[at + 1], 'until', 'dash') && has(marks[at + 2], 'weekday', 'shortday', 'shyday'))
    )
  return has(marks[at], 'shortday') && has(before, 'clockfig', 'num', 'part', 'oclock', 'next', 'coming')
}

/** `sat morning`, `Sat 29 Aug`: what follows makes it the name of a day. */
function isDayBeside(marks: readonly Mark[], at: number): boolean {
  const isDated = has(marks[at + 1], 'fig') && has(marks[at + 2], 'month')
  const isHour = has(marks[at + 1], 'fig') && has(marks[at + 2], 'am', 'pm', 'oclock')
  return (isDated || isHour || has(marks[at + 1], 'part', 'meal', 'relday')) && !has(marks[at - 1], 'goes')
}

/** German `geht Do gegen 10?`: a noun within a sentence, but `Fr. Weber` is a person. */
export function isCapital(marks: readonly Mark[], at: number, text: string): boolean {
  const [mark, before, next] = [marks[at], marks[at - 1], marks[at + 1]]
  if (!mark || !before || before.kind === 'stop' || !has(mark, 'shortday', 'shyday')) return false
  const isNamed = next?.kind === 'word' && next.senses.length === 0 && isUpper(text[next.start])
  return !isNamed && isUpper(text[mark.start]) && !isUpper(text[mark.start + 1])
}

export function isUpper(letter = ''): boolean {
  return letter !== letter.toLowerCase()
}

export function dayInFull(sense: Sense): Sense {
  return sense.name === 'shortday' || sense.name === 'shyday' ? { ...sense, name: 'weekday' } : sense
}

function has(mark: Mark | undefined, ...names: string[]): boolean {
  return names.some((name) => senseOf(mark, name) !== undefined)
}
