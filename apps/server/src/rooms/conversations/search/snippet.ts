import { localeOf, searchForm, wordsIn } from './words.ts'

export interface SnippetPart {
  text: string
  hit: boolean
}

const BEFORE = 60
const LENGTH = 180

/**
 * The part of a text around its first hit, as plain text in parts. Cut between words where that is near.
 * @param forms the forms of words that are hits
 */
export function snippet(text: string, locale: string | null, forms: ReadonlySet<string>): SnippetPart[] {
  const known = localeOf(locale)
  const hits = wordsIn(text).filter(({ word }) => forms.has(searchForm(word, known)))
  const from = startOf(text, (hits[0]?.start ?? 0) - BEFORE)
  const to = endOf(text, Math.max(from + LENGTH, hits[0]?.end ?? 0))
  const parts: SnippetPart[] = []
  const add = (part: string, hit: boolean) => {
    if (part !== '') parts.push({ text: part, hit })
  }
  let at = from
  for (const { start, end } of hits) {
    if (start < at || end > to) continue
    add(text.slice(at, start), false)
    add(text.slice(start, end), true)
    at = end
  }
  add(text.slice(at, to), false)
  if (from > 0) parts.unshift({ text: '…', hit: false })
  if (to < text.length) parts.push({ text: '…', hit: false })
  return parts
}

function startOf(text: string, wanted: number): number {
  if (wanted <= 0) return 0
  const space = text.indexOf(' ', wanted)
  return space >= 0 && space - wanted < BEFORE / 2 ? space + 1 : whole(text, wanted)
}

function endOf(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length
  const space = text.lastIndexOf(' ', wanted)
  return wanted - space < BEFORE / 2 ? space : whole(text, wanted)
}

/** Never between the halves of a character. */
const whole = (text: string, at: number) => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at)
