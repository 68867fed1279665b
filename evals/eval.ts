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

/** Reads a file of JSON lines. @throws Error that names the file and the line which is no JSON */
export async function readLines<Row>(file: string): Promise<Row[]> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.flatMap((line, index) => (line.trim() ? [parsed<Row>(line, file, index + 1)] : []))
}

function parsed<Row>(line: string, file: string, number: number): Row {
  try {
    return JSON.parse(line) as Row
  } catch {
    throw new Error(`${file}, line ${number}: this is no JSON. Each line holds one object.`)
  }
}

export function isLocale(text: string | undefined): text is Locale {
  return locales.some((locale) => locale === text)
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
