import { entitiesOf, foldLetters, isNearSpelling, type Locale, sentences, tokenize } from '@svar/language'

const MAX_BLOCK = 1200

/**
 * One item of a list or one row of a table answers only when it speaks of what was asked. When it does not, the
 * question was about all of them ("what is included?"): then the whole list or table is quoted, with the line before it.
 * A quote that ends by announcing one ("There is a charge:") brings it.
 * @param matched words of the question that the passage holds
 * @param locale of the passage; with it a home of the size that was asked about is known however it is written
 */
export function widenQuote(extract: string, passage: string, matched: string[], locale?: Locale): string {
  if (extract.trimEnd().endsWith(':')) return withAnnounced(extract.trimEnd(), passage)
  const lines = extract.split('\n').filter((line) => line.trim() !== '')
  const isBlock = lines.length > 0 && lines.every((line) => isItem(line) || isRow(line))
  if (!isBlock) return extract
  if (lines.length === 1 && locale && isOfSameSize(extract, matched.join(' '), locale)) return extract
  const block = blockAround(passage, lines[0] ?? '')
  if (lines.length === 1 && isRow(extract)) {
    const fitting = rowsThatFit(block, matched)
    if (fitting.length > 0) return fitting.join('\n')
  }
  if (matched.some((word) => holdsWord(extract, word)) && !isHeaderOnly(lines, passage)) return extract
  return block.length > 0 && block.length <= MAX_BLOCK ? block : extract
}

const isItem = (line: string) => /^\s*([-*•]|\d+[.)])\s/.test(line)
const isRow = (line: string) => /^\s*\|/.test(line)

const MOST_ROWS = 6

/** The rows that hold most of what was asked: "how much is day care?" means a half day and a whole one. */
function rowsThatFit(block: string, matched: string[]): string[] {
  const lines = block.split('\n')
  const rule = lines.findIndex((line) => /^\s*\|[\s:|-]+\|?\s*$/.test(line))
  const rows = lines.slice(rule + 1).filter(isRow)
  const held = rows.map((row) => matched.reduce((sum, word) => sum + holding(row, word), 0))
  const most = Math.max(0, ...held)
  const fitting = rows.filter((_, at) => held[at] === most)
  return most > 0 && fitting.length <= MOST_ROWS ? fitting : []
}

const LEAST_LETTERS = 4
const ENDING = 3
const KIN = 0.7
const PART = 0.5

/** Whether a text holds a word, though in another form (`luggen`, `Lugg`), with a slip (`rotfyling`) or in a longer one. */
export const holdsWord = (text: string, word: string): boolean => holding(text, word) > 0

/** 1 where it stands by itself, less where it is only a part of a longer word. */
function holding(text: string, word: string): number {
  const folded = foldLetters(word.toLowerCase())
  const all = foldLetters(text.toLowerCase())
  const tokens = tokenize(all).map((token) => token.text)
  if (tokens.includes(folded)) return 1
  if (folded.length < LEAST_LETTERS || /^\d/.test(folded)) return 0
  if (tokens.some((other) => isForm(folded, other))) return 1
  return all.includes(folded) ? PART : 0
}

function isForm(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < LEAST_LETTERS) return false
  if (long.startsWith(short) && long.length - short.length <= ENDING) return true
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  return isNearSpelling(one, other) || (same > LEAST_LETTERS && same >= long.length * KIN - 1)
}

/** `Dreizimmerwohnung` is asked about, and the row says `3 Zimmer`; `kolmion`, and it says `Kolmio`. */
function isOfSameSize(row: string, asked: string, locale: Locale): boolean {
  const sizes = (text: string) =>
    entitiesOf(text, locale).flatMap(({ kind, value }) =>
      kind === 'quantity' && value.endsWith(' room') ? [value] : [],
    )
  const told = sizes(row)
  return sizes(asked).some((size) => told.includes(size))
}

/** A table's first row names its columns and says nothing by itself. */
const isHeaderOnly = (lines: string[], passage: string) =>
  isRow(lines[0] ?? '') && lines.length <= 2 && passage.split('\n').find(isRow)?.trim() === lines[0]?.trim()

function blockAround(passage: string, line: string): string {
  const all = passage.split('\n')
  const at = all.findIndex((one) => one.trim() === line.trim())
  if (at < 0) return ''
  const belongs = isRow(line) ? isRow : (one: string) => isItem(one) || /^\s{2,}\S/.test(one)
  let from = at
  while (from > 0 && belongs(all[from - 1] ?? '')) from -= 1
  let to = at
  while (to < all.length - 1 && belongs(all[to + 1] ?? '')) to += 1
  return [...leadIn(all, from), ...all.slice(from, to + 1)].join('\n')
}

/** With the list or table that follows; without its last sentence, where that would announce nothing. */
function withAnnounced(extract: string, passage: string): string {
  const at = passage.indexOf(extract)
  const rest = at < 0 ? '' : passage.slice(at + extract.length).trimStart()
  const lines = rest.split('\n')
  const end = lines.findIndex((line) => !isItem(line) && !isRow(line))
  const block = lines.slice(0, end < 0 ? lines.length : end).join('\n')
  if (block !== '' && block.length <= MAX_BLOCK) return `${extract}\n\n${block}`
  const last = sentences(extract).at(-1)?.start ?? 0
  return last > 0 ? extract.slice(0, last).trimEnd() : extract
}

/** The sentence that announces a list, such as "This is included:", with or without an empty line between. */
function leadIn(lines: string[], from: number): string[] {
  const before = lines[from - 1]?.trim() === '' ? lines[from - 2] : lines[from - 1]
  return before?.trim().endsWith(':') ? [before.trim()] : []
}
