import type { EnvelopeItem } from '../envelope/parse-envelope.ts'
import { readSpans, readTransaction } from './read-spans.ts'
import type { Tallied } from './shape.ts'
import { createTally } from './tally-spans.ts'

/** Adds up all spans and transactions of one request; its events and attachments it leaves alone. */
export function tallyWork(items: EnvelopeItem[], receivedAtMs: number): Tallied[] {
  const tally = createTally()
  for (const { kind, body } of items) {
    if (kind === 'transaction' && body)
      for (const timed of readTransaction(body, receivedAtMs)) tally.add(timed)
    if (kind === 'span' && body) for (const timed of readSpans(body, receivedAtMs)) tally.add(timed)
  }
  return tally.take()
}
