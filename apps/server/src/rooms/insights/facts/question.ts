import { createHash } from 'node:crypto'
import { isBy, isText, type Said } from './said.ts'

export interface Question {
  /** As it was written. */
  text: string
  /** The same for writings that differ in case, spaces and closing signs only: 64 bits, as PostgreSQL's bigint. */
  key: string
  /** The assistant's next answer came from a source. */
  isAnswered: boolean
}

/** The first message of the customer that reads as a question: a question mark, or at least three words. */
export function questionIn(said: readonly Said[]): Question | null {
  const place = said.findIndex((one) => isBy('visitor')(one) && readsAsQuestion(one.text))
  const asked = said[place]
  if (!asked) return null
  return { text: asked.text, key: keyOf(asked.text), isAnswered: isAnswered(said.slice(place + 1)) }
}

/** By the next answer, or by the one that the customer chose of what that asked back. */
function isAnswered(after: readonly Said[]): boolean {
  const at = after.findIndex((one) => isText(one) && one.author !== 'visitor')
  const answer = after[at]
  if (answer?.author !== 'assistant') return false
  const rest = after.slice(at + 1)
  const next = rest.findIndex(isBy('visitor'))
  const said = rest[next]?.text
  const isChosen = said !== undefined && answer.offers.some((label) => keyOf(label) === keyOf(said))
  return answer.hasSource || (isChosen && isAnswered(rest.slice(next + 1)))
}

const readsAsQuestion = (text: string) =>
  text.length >= 4 && text.length <= 300 && (text.includes('?') || /\S+\s+\S+\s+\S/.test(text))

function keyOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[ ?!.,…]+|[ ?!.,…]+$/g, '')
  return createHash('sha256').update(plain).digest().readBigInt64BE(0).toString()
}
