import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'

const called =
  /(?:^|\P{L})(?:frau|herr|herrn|mr|mrs|ms|miss|fru|rouva|dr|heter|hedder|heiße|hilsen|hälsar|mvh|regards|name is|name's|named)\.?\s$/iu
const here = /^\s(?:her|här|hier|here|täällä|speaking)(?!\p{L})/u
const surname = /^\s\p{Lu}\p{Ll}+/u

/** `Frau Mai`, `hi, April here`, `Maj Andersen`: the name of somebody who is called like a month. */
export function isPerson(marks: readonly Mark[], at: number, text: string): boolean {
  const [before, mark, next] = [marks[at - 1], marks[at], marks[at + 1]]
  if (mark?.kind !== 'word' || senseOf(mark, 'month') === undefined) return false
  if (next?.kind === 'figure' || before?.kind === 'figure') return false
  const behind = text.slice(mark.end, mark.end + 24)
  if (here.test(behind) || called.test(text.slice(Math.max(0, mark.start - 14), mark.start))) return true
  const isFirst = !before || before.kind === 'stop' || text[before.start] === ','
  const isNew = next?.kind === 'word' && next.senses.length === 0
  return isFirst && isNew && /\p{Lu}/u.test(text[mark.start] ?? '') && surname.test(behind)
}
