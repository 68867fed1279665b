import type { Language } from '@svar/language'
import { type DateRow, evalDates } from '../../evals/dates.ts'
import { readLines } from '../../evals/eval.ts'
import type { Figures } from '../bench.ts'
import { type ChronoChoice, chronoChoices, readWithChrono } from './chrono.ts'
import { percent, setFile, spoken } from './sets.ts'

/** The shares of phrases that are read as meant, and that are read as another time. What is asked about is neither. */
export async function dates(): Promise<Figures> {
  const figures: Figures = {}
  for (const language of spoken) {
    const file = setFile(language, 'dates', 'kept')
    const rows = file ? await readLines<DateRow>(file) : []
    if (!file || rows.length === 0) continue
    const { result } = await evalDates(file)
    const peer = await chronoFor(language, rows)
    figures[`dates exact ${language} %`] = {
      svar: 100 * result.exact,
      ...(peer ? { chrono: peer.exact } : {}),
    }
    figures[`dates wrong ${language} %`] = {
      svar: 100 * result.wrong,
      ...(peer ? { chrono: peer.wrong } : {}),
    }
  }
  return figures
}

type Shares = { exact: number; wrong: number }

/** With the choice that reads most on the development half; null where chrono does not speak the language. */
async function chronoFor(language: Language, rows: DateRow[]): Promise<Shares | null> {
  const file = setFile(language, 'dates', 'dev')
  const trial = file ? await readLines<DateRow>(file) : []
  let best: { choice: ChronoChoice; exact: number } | undefined
  for (const choice of chronoChoices(language)) {
    const { exact } = sharesOf(trial, choice)
    if (!best || exact > best.exact) best = { choice, exact }
  }
  return best ? sharesOf(rows, best.choice) : null
}

function sharesOf(rows: DateRow[], choice: ChronoChoice): Shares {
  const read = rows.map((row) => ({ value: readWithChrono(row, choice), expect: row.expect }))
  const exact = read.filter(({ value, expect }) => value === expect).length
  const wrong = read.filter(({ value, expect }) => value !== null && value !== expect).length
  return { exact: percent(exact, rows.length), wrong: percent(wrong, rows.length) }
}
