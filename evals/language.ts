import { identifyLanguage, languageOf } from '@svar/language'
import { type Eval, localeOfLine, readLines } from './eval.ts'

/** Share of messages whose language was found, how often which was taken for which, and the same by length. */
export type LanguageResult = {
  accuracy: number
  confusion: Record<string, Record<string, number>>
  by_words: Record<string, { accuracy: number; n: number }>
  n: number
}

type Row = { text: string; locale: string }

export const language: Eval = {
  usage: 'language --file L.jsonl',
  async run({ file }) {
    return file ? evalLanguage({ file }) : undefined
  },
}

/** Identifies the language of each line of a file of `{"text","locale"}`. The two Englishes count as one language. */
export async function evalLanguage(input: { file: string }): Promise<LanguageResult> {
  const rows = await readLines<Row>(input.file, ['text', 'locale'])
  const confusion: LanguageResult['confusion'] = {}
  const lengths = new Map<string, { right: number; n: number }>()
  let right = 0
  for (const row of rows) {
    const expected = languageOf(localeOfLine(row.locale))
    const found = languageOf(identifyLanguage(row.text).locale)
    confusion[expected] ??= {}
    const line = confusion[expected]
    line[found] = (line[found] ?? 0) + 1
    const length = lengths.get(band(row.text)) ?? { right: 0, n: 0 }
    length.n += 1
    if (found === expected) {
      right += 1
      length.right += 1
    }
    lengths.set(band(row.text), length)
  }
  const by_words = Object.fromEntries(
    [...lengths].map(([name, { right: hits, n }]) => [name, { accuracy: share(hits, n), n }]),
  )
  return { accuracy: share(right, rows.length), confusion, by_words, n: rows.length }
}

function band(text: string): string {
  const words = text.trim().split(/\s+/).length
  if (words <= 1) return '1'
  return words <= 3 ? '2-3' : words <= 5 ? '4-5' : '6+'
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.round((part / whole) * 10000) / 10000 : 0
}
