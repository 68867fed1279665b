import { readFile } from 'node:fs/promises'
import { type Locale, locales } from '@svar/language'

/** What the command line may give; each eval says which of them it needs. */
export interface EvalOptions {
  train?: string[]
  test?: string
  oos?: string
  shots?: number
  passages?: string
  questions?: string
  file?: string
  locale?: Locale
}

/** One measure of `packages/language` on data from files. */
export interface Eval {
  /** The command line, as the usage shows it. */
  usage: string
  /** @returns the figures, or undefined when an option is missing */
  run(options: EvalOptions): Promise<object | undefined>
}

/**
 * Reads a file of JSON lines; a byte order mark and Windows' ends of lines do no harm.
 * @throws Error that names the file and the line which is no JSON, or lacks one of the keys
 */
export async function readLines<Row>(file: string, keys: readonly string[] = []): Promise<Row[]> {
  const lines = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').split('\n')
  return lines.flatMap((line, index) => {
    if (!line.trim()) return []
    const row = parsed<Row>(line, file, index + 1)
    const missing = keys.filter((key) => (row as Record<string, unknown>)[key] === undefined)
    if (missing.length === 0) return [row]
    throw new Error(`${file}, line ${index + 1}: it lacks ${missing.map((key) => `"${key}"`).join(' and ')}.`)
  })
}

function parsed<Row>(line: string, file: string, number: number): Row {
  try {
    return JSON.parse(line) as Row
  } catch {
    throw new Error(`${file}, line ${number}: this is no JSON. Each line holds one object.`)
  }
}

const alike: Readonly<Record<string, Locale>> = { no: 'nb', nn: 'nb', en: 'en-US' }

/** The locale that a file or a command line means: one of the seven, or a wider or narrower name of one (`no`, `sv-SE`). */
export function localeNamed(text: string | undefined): Locale | undefined {
  if (!text) return undefined
  const known = (name: string) => alike[name] ?? locales.find((locale) => locale === name)
  return known(text) ?? known(text.split(/[-_]/)[0]?.toLowerCase() ?? '')
}

/** The same, where a line cannot be read without. @throws Error that names what stands there instead */
export function localeOfLine(text: string): Locale {
  const found = localeNamed(text)
  if (found) return found
  throw new Error(`"${text}" is no locale: ${locales.join(', ')}, no, nn or en.`)
}

/** Rounds a share or a time to four places. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

/** The value that this share of the numbers does not pass; 0 of none. */
export function percentile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
