import type { PassageRow, SearchResult } from '../../knowledge/index.ts'
import type { Offered, Question } from './turn.ts'

/** A longer name of a passage does not fit on a button. */
const LONGEST = 100
/** With the title of its document before it, a heading may be so long. */
const LONGEST_WITH_TITLE = 60

/** What a customer is asked back where nothing is answered surely, each by a name of its own. */
export function offeredFor(search: SearchResult | null): Offered[] {
  const named = (search?.meant ?? []).map((passage) => ({ passageId: passage.id, label: labelOf(passage) }))
  const isFirst = ({ label }: Offered, at: number) =>
    named.findIndex((other) => plain(other.label) === plain(label)) === at
  return named.filter(isFirst)
}

/** The question that an answer was written for, or what a passage is headed by. */
function labelOf({ title, heading }: PassageRow): string {
  const last = heading.at(-1)
  if (!last || last === title) return shortened(title)
  const whole = `${title} – ${last}`
  return last.trim().endsWith('?') || whole.length > LONGEST_WITH_TITLE ? shortened(last) : whole
}

function shortened(text: string): string {
  const letters = [...text.trim()]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trimEnd()} …` : text.trim()
}

/** What the customer chose of what was offered: its name was said, and nothing else. Null where something else was. */
export function chosenOf({ text, offered }: Pick<Question, 'text' | 'offered'>): Offered | null {
  return offered.find(({ label }) => plain(label) === plain(text)) ?? null
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[ ?!.,…]+|[ ?!.,…]+$/g, '')
