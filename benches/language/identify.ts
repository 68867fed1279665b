import { identifyLanguage, type Language, languageOf } from '@svar/language'
import { eld } from 'eld/large'
import { detect } from 'tinyld/heavy'
import { readLines } from '../../evals/eval.ts'
import type { Figures } from '../bench.ts'
import { percent, setFile, spoken } from './sets.ts'

type Row = { text: string; language: Language }

/** What the peers call bokmål. */
const codes = spoken.map((language) => (language === 'nb' ? 'no' : language))
const SHORT = 3

/** Each engine with its most accurate data, choosing among the six languages. */
const identifiers: Record<string, (text: string) => string> = {
  svar: (text) => languageOf(identifyLanguage(text).locale),
  tinyld: (text) => detect(text, { only: [...codes] }),
  eld: (text) => eld.detect(text).language,
}

/** The share of short customer messages whose language is told, all languages together. */
export async function identification(): Promise<Figures> {
  eld.setLanguageSubset([...codes])
  const rows = await messages()
  const short = rows.filter(({ text }) => text.trim().split(/\s+/).length <= SHORT)
  return { 'language told %': shares(rows), 'language, 1-3 words %': shares(short) }
}

async function messages(): Promise<Row[]> {
  const rows: Row[] = []
  for (const language of spoken) {
    const file = setFile(language, 'messages', 'kept')
    if (file) rows.push(...(await readLines<Row>(file)).map(({ text }) => ({ text, language })))
  }
  return rows
}

function shares(rows: Row[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(identifiers).map(([name, identify]) => {
      const right = rows.filter(({ text, language }) => {
        const found = identify(text)
        return (found === 'no' ? 'nb' : found) === language
      })
      return [name, percent(right.length, rows.length)]
    }),
  )
}
