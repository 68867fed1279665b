import { splitTable, withoutEmpty } from '../markdown-table.ts'
import type { Draft } from './draft.ts'

const delimiters = [';', ',', '\t', '|']

/** Comma-, semicolon- or tab-separated values, quoted as in RFC 4180. */
export function readCsv(text: string): Draft {
  const body = text.replace(/^\ufeff/, '')
  const told = /^sep=(.)\r?\n/i.exec(body)
  const rows = parseRows(told ? body.slice(told[0].length) : body, told?.[1] ?? sniffDelimiter(body))
  return {
    blocks: splitTable(withoutEmpty(rows)).map((part) => ({ kind: 'text', text: part })),
    warnings: [],
  }
}

/** The delimiter that gives the most columns on which the first lines agree. */
export function sniffDelimiter(text: string): string {
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of delimiters) {
    const widths = parseRows(text.slice(0, 20_000), delimiter)
      .slice(0, 20)
      .map((row) => row.length)
    const usual = mostFrequent(widths)
    const agreeing = widths.filter((width) => width === usual).length / widths.length
    const score = usual > 1 ? agreeing * 100 + Math.min(usual, 50) : 0
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

export function parseRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let index = 0
  while (index < text.length) {
    const quoted = text[index] === '"' ? quotedCell(text, index) : { value: '', end: index }
    // What follows a closing quote belongs to the same cell.
    const rest = plainCell(text, quoted.end, delimiter)
    row.push(quoted.value + rest.value)
    index = rest.end
    if (text[index] === delimiter) {
      index += 1
      if (index < text.length && text[index] !== '\n' && text[index] !== '\r') continue
      row.push('')
    }
    if (text[index] === '\r') index += 1
    if (text[index] === '\n') index += 1
    rows.push(row)
    row = []
  }
  return rows
}

function plainCell(text: string, start: number, delimiter: string) {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { value: text.slice(start, end), end }
}

/** A quoted cell that never closes is read as plain text, so that one stray quote does not eat the file. */
function quotedCell(text: string, start: number) {
  let end = start + 1
  for (;;) {
    const quote = text.indexOf('"', end)
    if (quote === -1 || quote - start > 100_000) {
      const lineEnd = /[\r\n]/g
      lineEnd.lastIndex = start
      const stop = lineEnd.exec(text)?.index ?? text.length
      return { value: text.slice(start + 1, stop), end: stop }
    }
    if (text[quote + 1] !== '"') {
      return { value: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 }
    }
    end = quote + 2
  }
}

function mostFrequent(values: number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
