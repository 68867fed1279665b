import type { Locale } from '../locale.ts'
import { figuresAt } from './figures.ts'
import { settled } from './settle.ts'
import { forgiven, spellings } from './slips.ts'
import { type Form, type Meaning, plainKey, type Sense, type WordList } from './word-list.ts'

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
const dotted = /(?:\p{L}\.){2,3}(?!\p{L})|[ef]\.kl(?!\p{L})/uy
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
  if (before && before.kind === 'word' && isCase && leads && !isArticle)
    marks.splice(-1, 1, edge, before, ...rest)
  else marks.push(...found)
}

/** Finnish `kello yhdeksästä`: the case says it already. */
function isOnlyClock(mark: Mark | undefined): boolean {
  return mark !== undefined && mark.senses.length > 0 && has(mark, 'kl')
}

function has({ senses }: Mark, wanted: string): boolean {
  return senses.some(({ name }) => name === wanted)
}

type Piece = Mark & { text: string; isCapital?: boolean }

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
  if (!form) return { marks: unknown(piece, list), used: 1 }
  const isNumber = form.meanings.flat().some(({ name }) => name === 'num' || name === 'ord')
  const isWhole = isNumber || form.meanings.flat().some(({ name }) => wholeWords.includes(name))
  const end = isWhole ? at + form.used : abbreviationEnd(words, at + form.used, list)
  const last = words[end - 1] ?? piece
  const span = { start: piece.start, end: last.end, kind: 'word' as const }
  const article =
    form.used > 1 && /^(?:am|dem|den|zum)$/.test(last.text) ? articleOf(form.meanings, span) : []
  return { marks: [...spread(form.meanings, span), ...article], used: end - at }
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

/** A known abbreviation takes its full stop along, unless that closes the text. */
function abbreviationEnd(words: readonly Piece[], after: number, list: WordList): number {
  const [before, stop, next] = [words[after - 1], words[after], words[after + 1]]
  const glued = stop?.text === '.' && stop.start === before?.end
  const isSentence = next?.isCapital === true && !list.exact.has(next.text)
  return glued && next && !isSentence && (before?.text.length ?? 9) <= 5 ? after + 1 : after
}

function longest(
  words: readonly Piece[],
  at: number,
  list: WordList,
): { meanings: Meaning[]; used: number } | undefined {
  const text = words[at]?.text ?? ''
  for (const spelling of spellings(text)) {
    const exact = firstForm(list.exact.get(spelling), words, at)
    if (exact) return exact
  }
  return text.length >= 4 ? firstForm(list.folded.get(plainKey(text)), words, at) : undefined
}

function firstForm(
  forms: readonly Form[] | undefined,
  words: readonly Piece[],
  at: number,
): { meanings: Meaning[]; used: number } | undefined {
  for (const form of forms ?? []) {
    const used = reach(form.words, words, at)
    if (used > 0) return { meanings: form.meanings, used }
  }
  return undefined
}

/** How many pieces a form of several words takes here, or 0. A hyphen between its words does not matter. */
function reach(rest: readonly string[], words: readonly Piece[], at: number): number {
  let next = at + 1
  for (const each of rest) {
    if (words[next]?.text === '-' || isAbbreviated(words, next)) next += 1
    const text = words[next]?.text ?? ''
    const isSame = spellings(text).includes(each) || (text.length >= 4 && plainKey(text) === plainKey(each))
    if (!isSame) return 0
    next += 1
  }
  return next - at
}

/** The full stop of `St. Patrick's Day`. */
function isAbbreviated(words: readonly Piece[], at: number): boolean {
  const before = words[at - 1]
  return words[at]?.text === '.' && words[at]?.start === before?.end && (before?.text.length ?? 9) <= 3
}

/** Several meanings of one sense each are senses of one mark; a meaning of several senses gives several marks. */
function spread(meanings: readonly Meaning[], span: Omit<Mark, 'senses'>): Mark[] {
  const several = meanings.find((meaning) => meaning.length > 1)
  if (several) return several.map((sense) => ({ ...span, senses: [sense] }))
  return [{ ...span, senses: meanings.flat() }]
}

/** A compound of a weekday and a part of the day (`fredagskveld`), a slip of the pen, or nothing that is known. */
function unknown(piece: Piece, list: WordList): Mark[] {
  const compound = compoundOf(piece.text, list)
  if (compound) return compound.map((senses) => ({ ...piece, senses }))
  const called = withoutClitic(piece.text, list)
  if (called) return spread(called.meanings, piece)
  const senses = forgiven(piece.text, list)
  return [{ ...piece, senses: senses.length === 0 && isOfFeast(piece.text, list) ? [feast] : senses }]
}

/** Finnish `sunnuntaikin`, `huomennako`: the name of a day with a small word that hangs on it. */
function withoutClitic(text: string, list: WordList): Form | undefined {
  const bare = /^(.{5,})(?:kin|kaan|kään|ko|kö|han|hän)$/u.exec(text)?.[1]
  const form = bare === undefined ? undefined : list.exact.get(bare)?.find(({ words }) => words.length === 0)
  const names = form?.meanings.flat().map(({ name }) => name) ?? []
  return names.includes('weekday') || names.includes('relday') || names.includes('part') ? form : undefined
}

const feast: Sense = { name: 'feast', value: 0 }

/** `Muttertagsbrunch`, `vappubrunssi`: a word that begins with the name of a holiday. */
function isOfFeast(text: string, list: WordList): boolean {
  if (text.length < 8 || text.length > 30) return false
  for (let at = 5; at <= text.length - 3; at += 1)
    if (senseNamed(list, text.slice(0, at), 'holiday')) return true
  return false
}

/** What a part of the day can be joined to: `fredagskveld`, `huomisaamuna`, `myöhäisillasta`. */
const leading = ['weekday', 'relday', 'early', 'late']

function compoundOf(text: string, list: WordList): Sense[][] | undefined {
  if (text.length < 6 || text.length > 24) return undefined
  const hour = hourOf(text, list) ?? partHour(text, list)
  if (hour) return hour
  for (let at = 4; at < text.length - 2; at += 1) {
    const day = leading.map((name) => senseNamed(list, text.slice(0, at), name)).find(Boolean)
    const part = day && senseNamed(list, text.slice(at), 'part')
    if (day && part) return [[day], [part]]
  }
  return undefined
}

/** Swedish `niotiden`, Norwegian `tretida`: around that hour. */
function hourOf(text: string, list: WordList): Sense[][] | undefined {
  const around = /^(.+?)(tiden|tida|tia)$/.exec(text)
  const number = around && senseNamed(list, around[1] ?? '', 'num')
  const tide = number && senseNamed(list, around[2] ?? '', 'tide')
  return number && tide ? [[number], [tide]] : undefined
}

/** Finnish `aamuseitsemältä`: the part of the day and the hour. */
function partHour(text: string, list: WordList): Sense[][] | undefined {
  const parted = /^(aamu|ilta|puoli?)(.{5,})$/u.exec(text)
  const name = parted?.[1]?.startsWith('puol') ? 'half' : 'part'
  const part = parted && senseNamed(list, parted[1] ?? '', name)
  const form = list.exact.get(parted?.[2] ?? '')?.find(({ words }) => words.length === 0)
  const meaning = form?.meanings.find(
    (senses) => senses.at(-2)?.name === 'kl' && senses.at(-1)?.name === 'num',
  )
  if (!part || !meaning) return undefined
  const bound = meaning.slice(0, -2).map((sense) => [sense])
  return [...bound, [part], ...meaning.slice(-2).map((sense) => [sense])]
}

function senseNamed(list: WordList, text: string, name: string): Sense | undefined {
  const forms = list.exact.get(text) ?? list.folded.get(plainKey(text))
  const plain = forms?.find((form) => form.words.length === 0)
  return plain?.meanings.find((meaning) => meaning.length === 1 && meaning[0]?.name === name)?.[0]
}
