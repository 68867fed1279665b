import { followUp } from '@svar/language'
import { type Eval, localeOfLine, readLines, rounded } from './eval.ts'

/** Share of turns whose kind was found, and how much of the words of the full question (token F1, mean). */
export type DialogueResult = { kind_accuracy: number; question_f1: number; n: number }

type Row = { locale: string; turns: string[]; expect: string; kind: string }

export const dialogue: Eval = {
  usage: 'dialogue --file D.jsonl',
  async run({ file }) {
    return file ? evalDialogue(file) : undefined
  },
}

/** Reads each line of a file of `{"locale","turns":[question, answer, message],"expect","kind"}`. */
export async function evalDialogue(file: string): Promise<DialogueResult> {
  const rows = await readLines<Row>(file, ['locale', 'turns', 'expect', 'kind'])
  let right = 0
  let overlap = 0
  for (const { locale, turns, expect, kind } of rows) {
    const [question = '', answer, message = answer ?? ''] = turns
    const previous = { question, ...(answer && turns.length > 2 ? { answer } : {}) }
    const found = followUp(previous, message, { locale: localeOfLine(locale) })
    if (found.kind === kind) right += 1
    overlap += tokenF1(found.question, expect)
  }
  const share = (value: number) => (rows.length > 0 ? rounded(value / rows.length) : 0)
  return { kind_accuracy: share(right), question_f1: share(overlap), n: rows.length }
}

function tokenF1(found: string, expected: string): number {
  const left = wordsOf(found)
  const right = wordsOf(expected)
  const open = [...right]
  const shared = left.filter((word) => {
    const at = open.indexOf(word)
    if (at >= 0) open.splice(at, 1)
    return at >= 0
  }).length
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.length)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
