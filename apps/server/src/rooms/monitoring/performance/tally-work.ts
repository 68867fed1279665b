import type { Envelope } from '../envelope/parse-envelope.ts'
import { object, text } from '../event/bounded.ts'
import { standsFor } from '../stands-for.ts'
import { readSpans, readTransaction } from './read-spans.ts'
import type { Tallied } from './shape.ts'
import { createTally } from './tally-spans.ts'

/**
 * Adds up all spans and transactions of one request; its events and attachments it leaves alone. Of a program that
 * traces only a share, each counts as those that it stands for.
 */
export function tallyWork({ header, items }: Envelope, receivedAtMs: number): Tallied[] {
  const tally = createTally()
  const trace = object(header.trace)
  const times = standsFor(Number(trace.sample_rate), text(trace.trace_id, 64) ?? '')
  for (const { kind, body } of items) {
    if (kind === 'transaction' && body)
      for (const timed of readTransaction(body, receivedAtMs)) tally.add(timed, times)
    if (kind === 'span' && body) for (const timed of readSpans(body, receivedAtMs)) tally.add(timed, times)
  }
  return tally.take()
}
