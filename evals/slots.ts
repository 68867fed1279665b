import { fillSlots, type Slot } from '@svar/language'
import { type Eval, localeOfLine, readLines, rounded } from './eval.ts'

/** Shares of 0 to 1: of the slots that were said those filled rightly, of those filled the right ones, of dialogues all right. */
export type SlotsResult = { recall: number; precision: number; dialogues_right: number; n: number }

/** The businesses of the set are open then: it tells which half past three is meant. */
const businessHours = { from: '08:00', to: '18:00' }

type Row = {
  locale: string
  reference: string
  zone: string
  /** All are required, and asked for in this order. */
  slots: Omit<Slot, 'required'>[]
  turns: string[]
  expect: Record<string, string>
}

export const slots: Eval = {
  usage: 'slots --file S.jsonl',
  async run({ file }) {
    return file ? evalSlots(file) : undefined
  },
}

/** Says the messages of each line one after the other, and compares what the form holds at last with what was meant. */
export async function evalSlots(file: string): Promise<SlotsResult> {
  const rows = await readLines<Row>(file, ['locale', 'slots', 'turns', 'expect'])
  const sum = { said: 0, filled: 0, right: 0, whole: 0 }
  for (const row of rows) {
    const found = filledBy(row)
    const right = Object.entries(row.expect).filter(([name, value]) => found[name] === value).length
    const [said, filled] = [Object.keys(row.expect).length, Object.keys(found).length]
    sum.said += said
    sum.filled += filled
    sum.right += right
    if (right === said && filled === said) sum.whole += 1
  }
  const share = (part: number, whole: number) => (whole > 0 ? rounded(part / whole) : 0)
  return {
    recall: share(sum.right, sum.said),
    precision: share(sum.right, sum.filled),
    dialogues_right: share(sum.whole, rows.length),
    n: rows.length,
  }
}

/** What a form holds after the messages of a line. */
export function filledBy({ locale, reference, zone, slots: written, turns }: Row): Record<string, string> {
  const form = { slots: written.map((slot) => ({ ...slot, required: true })) }
  const options = { locale: localeOfLine(locale), reference, zone, businessHours }
  let filled: Record<string, string> = {}
  for (const message of turns) filled = fillSlots(form, filled, message, options).filled
  return filled
}
