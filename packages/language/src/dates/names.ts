import type { Locale } from '../locale.ts'
import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'

const titled = /(?:^|\P{L})(?:frau|herr|herrn|mr|mrs|ms|miss|fru|rouva|herra|dr|familie|fam)\.?\s$/iu
const called =
  /(?:^|\P{L})(?:heter|hedder|heiße|hilsen|hälsar|mvh|regards|name is|name's|named|mein name ist|nimeni on|terveisin|terv|gruß|grüße|lg|vg|mfg|klingeln bei|klingel)[.,:]?\s$/iu
const here = /^\s(?:her|här|hier|here|täällä|speaking|mein name|ist mein name|is my name)(?!\p{L})/iu
const surname = /^\s\p{Lu}\p{Ll}+/u
/** `April told me`, `June at reception`: somebody who works there. */
const told =
  /^\s(?:told|said|says|mentioned|quoted|promised|advised|suggested|(?:at|on|in|from) (?:the |your )?(?:reception|front desk|desk|accounts|sales|office|support|billing|bookings|shop|salon|clinic|garage|team))(?!\p{L})/u
/** `the march through town`, `you may park here`: words of English that are months only with a capital or beside a day. */
const noMonth = [
  { before: /(?:^|\P{L})(?:the|a|to)\s$/u, word: 'march', behind: /^\s\p{L}/u },
  {
    before:
      /(?:^|\P{L})(?!(?:in|of|by|until|till|til|from|to|this|next|last|for|before|after|during|mid|and|or|early|late)\s)\p{L}+\s$/u,
    word: 'may',
    behind:
      /^\s(?:be|have|need|not|want|take|come|i|we|you|they|also|well|still|even|only|just|use|park|bring|pay|cancel|get|ask|change|leave|require|cost|include|apply|contain|differ|vary)(?!\p{L})/u,
  },
]

/** `Frau Mai`, `hi, April here`, `Maj Andersen`: the name of somebody who is called like a month, a season or a weekday. */
export function isPerson(marks: readonly Mark[], at: number, text: string): boolean {
  const [before, mark, next] = [marks[at - 1], marks[at], marks[at + 1]]
  const isMonth = senseOf(mark, 'month') !== undefined
  const isSeason = senseOf(mark, 'season') !== undefined
  if (mark?.kind !== 'word' || !(isMonth || isSeason || senseOf(mark, 'weekday'))) return false
  if (next?.kind === 'figure' || before?.kind === 'figure') return false
  const ahead = text.slice(Math.max(0, mark.start - 20), mark.start)
  if (titled.test(ahead)) return true
  if (!isMonth && !isSeason) return false
  const behind = text.slice(mark.end, mark.end + 32)
  if (here.test(behind) || called.test(ahead)) return true
  const isFirst = !before || before.kind === 'stop' || text[before.start] === ','
  const isNew = next?.kind === 'word' && next.senses.length === 0
  const isCapital = /\p{Lu}/u.test(text[mark.start] ?? '')
  return isFirst && isMonth && isCapital && (told.test(behind) || (isNew && surname.test(behind)))
}

/** Finnish `helmi`, a pearl; in `helmi-maaliskuussa` it is a month. */
const bareStem = /^(?:tammi|helmi|maalis|huhti|touko|heinä|elo|syys|loka|marras)$/iu

/** A word that is the name of a month only by its spelling, and a Finnish name that is called like a season. */
export function isNoName(marks: readonly Mark[], at: number, text: string, locale: Locale): boolean {
  const mark = marks[at]
  if (mark?.kind !== 'word') return false
  const word = text.slice(mark.start, mark.end)
  const ahead = text.slice(Math.max(0, mark.start - 16), mark.start)
  if (locale === 'fi' && senseOf(mark, 'month')) return bareStem.test(word) && text[mark.end] !== '-'
  if (locale === 'fi' && senseOf(mark, 'season'))
    return /\p{L}\s$/u.test(ahead) && /^\p{Lu}\p{Ll}/u.test(word)
  if (!locale.startsWith('en') || marks[at + 1]?.kind === 'figure' || !senseOf(mark, 'month')) return false
  const behind = text.slice(mark.end, mark.end + 16).toLowerCase()
  const isThing = ['booked', 'part', 'weekday'].some((name) => senseOf(marks[at + 1], name))
  return (
    !isThing &&
    noMonth.some(
      (each) => word === each.word && each.before.test(ahead.toLowerCase()) && each.behind.test(behind),
    )
  )
}
