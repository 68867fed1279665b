import type { Block } from '../sections.ts'
import type { Draft } from './draft.ts'

/** Lines are cut by hand or by a program at no more than so many characters; what is longer was never cut. */
const WIDEST = 120
/** Narrower ones are an address or a list. */
const NARROWEST = 40
/** A line that ends so far before the edge may still have been cut: people do not count. */
const RAGGED = 8
const LONGEST_HEADING = 60
/** What stands under a heading is a sentence or more, unlike the next line of an address. */
const LEAST_PROSE = 40

/** Plain text: paragraphs are what blank lines divide. Lines that were cut to fit a page are whole again. */
export function readText(text: string): Draft {
  const lines = text.replaceAll('\r\n', '\n')
  const width = lines.split('\n').reduce((most, line) => Math.max(most, line.trim().length), 0)
  const isCut = width >= NARROWEST && width <= WIDEST
  const parts = lines.split(/\n[ \t]*\n+/).map((part) => (isCut ? joined(part, width) : part).trim())
  return { blocks: parts.filter((part) => part !== '').flatMap(blocksOf), warnings: [] }
}

/** A line was cut where the next word had no room on it. */
function joined(paragraph: string, width: number): string {
  const [first = '', ...rest] = paragraph.split('\n')
  let last = first
  let whole = first
  for (const line of rest) {
    const [word = ''] = line.trim().split(/\s/, 1)
    const isSoft =
      last.trim().length + 1 + word.length > width - RAGGED && !opensItem(line) && !/[:]$/.test(last)
    whole += isSoft ? ` ${line.trim()}` : `\n${line}`
    last = line
  }
  return whole
}

const opensItem = (line: string) => /^\s*(?:[-*•–·]|\d{1,3}[.)]|[a-z][.)])\s/i.test(line)

/** A short line that ends no sentence, with prose right under it, heads that. */
function blocksOf(paragraph: string): Block[] {
  const end = paragraph.indexOf('\n')
  const head = paragraph.slice(0, Math.max(0, end)).trim()
  const rest = paragraph.slice(end + 1).trim()
  const isHeading = head !== '' && head.length <= LONGEST_HEADING && /\p{L}.*[^.,;:!]$/u.test(head)
  const isProse = rest.length >= LEAST_PROSE && /[.!?]$/.test(rest) && !opensItem(rest)
  if (!isHeading || !isProse || /^\s*[-*•]/.test(head)) return [{ kind: 'text', text: paragraph }]
  return [
    { kind: 'heading', level: 2, text: head.replace(/^\d{1,3}(?:\.\d{1,2})*[.)]?\s+/, '') },
    { kind: 'text', text: rest },
  ]
}
