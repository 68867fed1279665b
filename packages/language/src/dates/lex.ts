import type { Locale } from '../locale.ts'
import { figuresAt } from './figures.ts'
import { settled } from './settle.ts'
import { spellings } from './slips.ts'
import { sensesOf, sensesOfUnknown } from './unknown-words.ts'
import { type Form, type Meaning, plainKey, type Sense, type WordList } from './word-list.ts'
import { wholeForm } from './worn.ts'

/** One thing in the text that may be part of a date: what it can mean, and where it stands. */
export type Mark = {
  senses: readonly Sense[]
  start: number
  end: number
  /** `word`: letters, known or not; `figure`: digits; `sign`: a dash, a comma; `stop`: the end of a sentence. */
  kind: 'word' | 'figure' | 'sign' | 'stop'
}

/** What is read at most of a text: nobody names a day after as many letters. */
const LONGEST = 20_000
const word = /[\p{L}\p{M}]+(?:['’]\p{L}+)?/uy
const commencing = /(?:w\/[ce]|b\/[wt])(?!\p{L})/uy
const dotted = /\p{L}{1,2}\.(?:\p{L}\.){1,2}(?!\p{L})|[ef]\.kl(?!\p{L})/uy
const comma: Sense = { name: 'fill', value: 'sign' }
const signs: Record<string, Sense> = {
  '-': { name: 'dash', value: 0 },
  '–': { name: 'dash', value: 0 },
  '—': { name: 'dash', value: 0 },
  '&': { name: 'and', value: 0 },
}

/** Cuts a text into marks. Words of several words count as one mark; words that say two things give two. */
export function marksOf(text: string, list: WordList, locale: Locale): Mark[] {
  const read = text.slice(0, LONGEST).replaceAll('İ', 'I')
  const words = pieces(read.toLowerCase(), locale).map((piece) => ({
    ...piece,
    ...(locale === 'fi' && piece.kind === 'word' ? { whole: wholeForm(piece.text, list) } : {}),
    isCapital: isCapital(read, piece),
  }))
  const marks: Mark[] = []
  for (let at = 0; at < words.length; ) {
    const found = formAt(words, at, list)
    push(marks, found.marks)
    at += found.used
  }
  return settled(marks, text, locale)
}

/** A word that is written with a capital letter. */
function isCapital(text: string, { start, kind }: Piece): boolean {
  const letter = text[start] ?? ''
  return kind === 'word' && letter !== letter.toLowerCase()
}

/** Finnish says `ensi maanantaista` for `from next Monday`: the case belongs before both words. */
function push(marks: Mark[], found: readonly Mark[]): void {
  const [edge, ...rest] = found
  if (
    edge &&
    rest.length > 0 &&
    isOnlyClock(marks.at(-1)) &&
    (has(edge, 'from') || has(edge, 'until') || has(edge, 'kl'))
  )
    marks.pop()
  const before = marks.at(-1)
  const isCase =
    edge && rest.length > 0 && edge.senses.some(({ name }) => name === 'from' || name === 'until')
  const leads = before?.senses.some(({ name }) =>
    ['next', 'this', 'coming', 'last', 'ord', 'half'].includes(name),
  )
  const isArticle = rest.some(({ start, end }) => start === end)
  if (edge && isCase && !isArticle && isOfWeek(marks, edge)) {
    marks.splice(-2, 0, edge)
    marks.push(...rest)
    return
  }
  if (before && before.kind === 'word' && isCase && leads && !isArticle)
    marks.splice(-1, 1, edge, before, ...rest)
  else marks.push(...found)
}

/** Finnish `ensi viikon maanantaihin`, `viikon 25 perjantaihin`: the week in front of a day. */
function isOfWeek(marks: readonly Mark[], edge: Mark): boolean {
  const [lead, week] = marks.slice(-2)
  const isNamed = ['next', 'this', 'coming', 'last'].some((name) => lead && has(lead, name))
  const isWeek = week?.senses.some(({ name, value }) => name === 'unit' && value === 'week') === true
  return (
    (isNamed && isWeek) ||
    (lead !== undefined && has(lead, 'weekno') && week?.kind === 'figure' && has(edge, 'until'))
  )
}

/** Finnish `kello yhdeksästä`: the case says it already. */
function isOnlyClock(mark: Mark | undefined): boolean {
  return mark !== undefined && mark.senses.length > 0 && has(mark, 'kl')
}

function has({ senses }: Mark, wanted: string): boolean {
  return senses.some(({ name }) => name === wanted)
}

/** `whole`: the written form of what was written as it is spoken. */
type Piece = Mark & { text: string; isCapital?: boolean; whole?: string | undefined; key?: string }

function pieces(text: string, locale: Locale): Piece[] {
  const found: Piece[] = []
  for (let at = 0; at < text.length; ) {
    const piece = pieceAt(text, at, locale)
    if (piece) found.push(piece)
    at = piece?.end ?? at + 1
  }
  return found
}

function pieceAt(text: string, at: number, locale: Locale): Piece | undefined {
  const letter = text[at] ?? ''
  if (/\d/.test(letter)) {
    const { senses, end } = figuresAt(text, at, locale)
    return { kind: 'figure', senses, start: at, end, text: text.slice(at, end) }
  }
  for (const pattern of [commencing, dotted, word]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)?.[0]
    if (match)
      return {
        kind: 'word',
        senses: [],
        start: at,
        end: at + match.length,
        text: match.replaceAll('.', '').replaceAll('’', "'"),
      }
  }
  return signAt(letter, at, text)
}

function signAt(letter: string, at: number, text: string): Piece | undefined {
  if (/[\s'’"]/.test(letter)) return undefined
  const start = { start: at, end: at + 1, text: letter }
  const sign = signs[letter]
  if (sign) return { kind: 'sign', senses: [sign], ...start }
  if (letter === '@' && /(?:^|\s)$/.test(text.slice(Math.max(0, at - 1), at)))
    return { kind: 'word', senses: [{ name: 'kl', value: 0 }], ...start }
  if (letter === '½') return { kind: 'word', senses: [{ name: 'half', value: 0 }], ...start, text: '½' }
  const closes = /[!?;]/.test(letter) || (letter === '.' && /^\.(?:\s|$)/.test(text.slice(at, at + 2)))
  return closes ? { kind: 'stop', senses: [], ...start } : { kind: 'sign', senses: [comma], ...start }
}

function formAt(words: readonly Piece[], at: number, list: WordList): { marks: Mark[]; used: number } {
  const piece = words[at]
  if (!piece) return { marks: [], used: 1 }
  if (piece.kind !== 'word' || piece.senses.length > 0) return { marks: [piece], used: 1 }
  const form = longest(words, at, list)
  if (!form)
    return {
      marks: sensesOfUnknown(piece.whole ?? piece.text, list).map((senses) => ({ ...piece, senses })),
      used: 1,
    }
  const isNumber = form.meanings.flat().some(({ name }) => name === 'num' || name === 'ord')
  const isWhole = isNumber || form.meanings.flat().some(({ name }) => wholeWords.includes(name))
  const end = isWhole ? at + form.used : abbreviationEnd(words, at + form.used, list)
  const last = words[end - 1] ?? piece
  const span = { start: piece.start, end: last.end, kind: 'word' as const }
  const article =
    form.used > 1 && /^(?:am|dem|den|zum)$/.test(last.text) ? articleOf(form.meanings, span) : []
  return {
    marks: [...sensesOf(form.meanings).map((senses) => ({ ...span, senses })), ...article],
    used: end - at,
  }
}

/** The article in German `spätestens am`: a day of the month may follow it. */
function articleOf(meanings: readonly Meaning[], { end, kind }: Omit<Mark, 'senses'>): Mark[] {
  const isBound = meanings.some(([sense]) => /^(?:by|from|until|before|after)$/.test(sense?.name ?? ''))
  const senses = [
    { name: 'the', value: 0 },
    { name: 'fill', value: 0 },
  ]
  return isBound ? [{ senses, start: end, end, kind }] : []
}

/** Short words that are no abbreviations: a full stop behind them closes the sentence (`kann nicht. Ginge der 16.12.?`). */
const wholeWords = [
  'not',
  'corrects',
  'hindered',
  'goes',
  'but',
  'relday',
  'away',
  'cancel',
  'lasts',
  'pastverb',
  'instead',
  'sametime',
  'ifclause',
]

/** What an abbreviation may stand in front of with a capital letter: `Tue. March 3rd`, `Sat. Morning`. */
function isTimely(forms: readonly Form[] | undefined): boolean {
  return (forms ?? []).some(({ meanings }) => meanings.flat().some(({ name }) => timely.has(name)))
}

const timely = new Set(
  'weekday shortday shyday month shortmonth relday part num ord kl unit holiday oclock'.split(' '),
)

/** A known abbreviation takes its full stop along, unless that closes the text. */
function abbreviationEnd(words: readonly Piece[], after: number, list: WordList): number {
  const [before, stop, next] = [words[after - 1], words[after], words[after + 1]]
  const glued = stop?.text === '.' && stop.start === before?.end
  const isSentence = next?.isCapital === true && !isTimely(list.exact.get(next.text))
  return glued && next && !isSentence && (before?.text.length ?? 9) <= 5 ? after + 1 : after
}

function longest(
  words: readonly Piece[],
  at: number,
  list: WordList,
): { meanings: Meaning[]; used: number } | undefined {
  const [text, whole] = [words[at]?.text ?? '', words[at]?.whole]
  for (const spelling of [...spellings(text), ...(whole ? [whole] : [])]) {
    const exact = firstForm(list.exact.get(spelling), words, at)
    if (exact) return exact
  }
  const plain = whole ?? text
  return plain.length >= 4 ? firstForm(list.folded.get(plainKey(plain)), words, at) : undefined
}

function firstForm(
  forms: readonly Form[] | undefined,
  words: readonly Piece[],
  at: number,
): { meanings: Meaning[]; used: number } | undefined {
  for (const form of forms ?? []) {
    const used = reach(form, words, at)
    if (used > 0) return { meanings: form.meanings, used }
  }
  return undefined
}

/** How many pieces a form of several words takes here, or 0. A hyphen between its words does not matter. */
function reach({ words: rest, keys }: Form, words: readonly Piece[], at: number): number {
  let next = at + 1
  for (const [index, each] of rest.entries()) {
    if (words[next]?.text === '-' || isAbbreviated(words, next)) next += 1
    const piece = words[next]
    if (!piece) return 0
    const isSame =
      piece.text === each ||
      piece.whole === each ||
      (piece.text.length >= 4 && keyOf(piece) === keys[index]) ||
      (piece.text.length < 4 && spellings(piece.text).includes(each))
    if (!isSame) return 0
    next += 1
  }
  return next - at
}

/** A word with plain letters, worked out once for the many forms that it is compared with. */
function keyOf(piece: Piece): string {
  piece.key ??= plainKey(piece.text)
  return piece.key
}

/** The full stop of `St. Patrick's Day`. */
function isAbbreviated(words: readonly Piece[], at: number): boolean {
  const before = words[at - 1]
  return words[at]?.text === '.' && words[at]?.start === before?.end && (before?.text.length ?? 9) <= 3
}
