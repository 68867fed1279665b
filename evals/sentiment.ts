import { type State, stateOf } from '@svar/language'
import { type Eval, localeOfLine, readLines, rounded } from './eval.ts'

/** Share of messages whose label was found; the same by label, and how often which was taken for which. */
export type SentimentResult = {
  accuracy: number
  by_label: Record<string, { accuracy: number; n: number }>
  confusion: Record<string, Record<string, number>>
  n: number
}

type Row = { text: string; locale: string; label: string }

const polarities = ['positive', 'neutral', 'negative']

export const sentiment: Eval = {
  usage: 'sentiment --file S.jsonl',
  async run({ file }) {
    return file ? evalSentiment(file) : undefined
  },
}

/**
 * Reads each line of a file of `{"text","locale","label"}`. Labels are the seven states; a file that also holds
 * `positive` or `negative` is measured by polarity, to which its states are mapped.
 */
export async function evalSentiment(file: string): Promise<SentimentResult> {
  const rows = await readLines<Row>(file, ['text', 'locale', 'label'])
  const byPolarity = rows.some(({ label }) => label === 'positive' || label === 'negative')
  const confusion: SentimentResult['confusion'] = {}
  for (const { text, locale, label } of rows) {
    const { state } = stateOf(text, { locale: localeOfLine(locale) })
    const expected = byPolarity ? polarityOf(label) : label
    const found = byPolarity ? polarityOf(state) : state
    confusion[expected] ??= {}
    const line = confusion[expected]
    line[found] = (line[found] ?? 0) + 1
  }
  const by_label = Object.fromEntries(
    Object.entries(confusion).map(([label, line]) => {
      const n = Object.values(line).reduce((sum, count) => sum + count, 0)
      return [label, { accuracy: rounded((line[label] ?? 0) / n), n }]
    }),
  )
  const right = Object.entries(confusion).reduce((sum, [label, line]) => sum + (line[label] ?? 0), 0)
  return { accuracy: rows.length > 0 ? rounded(right / rows.length) : 0, by_label, confusion, n: rows.length }
}

const polarity: Record<State, string> = {
  satisfied: 'positive',
  dissatisfied: 'negative',
  leaving: 'negative',
  confused: 'neutral',
  hurried: 'neutral',
  wants_person: 'neutral',
  neutral: 'neutral',
}

function polarityOf(label: string): string {
  return polarities.includes(label) ? label : (polarity[label as State] ?? label)
}
