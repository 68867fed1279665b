import { type Span, sentences } from './sentences.ts'

/** What an answer is made of: a sentence, a list item, a table row or a heading. */
export type Unit = Span & {
  kind: 'sentence' | 'item' | 'row' | 'heading'
  /** Of a row: the names of its columns. */
  columns?: string
}

const item = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/

const rule = /^\|?[\s:|-]+\|?$/

/** Cuts a passage into sentences, list items, table rows and headings, with offsets. A table's head is none: it tells nothing. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = []
  const lines = text.split('\n')
  let at = 0
  let columns = ''
  lines.forEach((line, place) => {
    const next = lines[place + 1]?.trim() ?? ''
    const isHead = line.trim().startsWith('|') && next.includes('-') && rule.test(next)
    if (isHead) columns = line
    else
      units.push(...unitsOfLine(line, at).map((unit) => (unit.kind === 'row' ? { ...unit, columns } : unit)))
    at += line.length + 1
  })
  return units
}

function unitsOfLine(line: string, at: number): Unit[] {
  const trimmed = line.trim()
  const start = at + (line.length - line.trimStart().length)
  const whole = { text: trimmed, start, end: start + trimmed.length }
  if (!trimmed || rule.test(trimmed)) return []
  if (trimmed.startsWith('|')) return [{ ...whole, kind: 'row' }]
  if (/^#{1,6}\s/.test(trimmed)) return [{ ...whole, kind: 'heading' }]
  if (item.test(line)) return [{ ...whole, kind: 'item' }]
  return sentences(line).map((span) => ({
    text: span.text,
    start: span.start + at,
    end: span.end + at,
    kind: 'sentence',
  }))
}
