import type { Redelivery } from '@svar/contract'

type Owed = Omit<Redelivery, 'event'>
type Told = { handledAt: string | null; subscribers: string[]; redeliveries: Owed[] }

/** What one subscriber made of an event; `owed` when it was given it apart from the first time. */
export type Outcome = { subscriber: string; state: Owed['state'] | 'coming'; owed: Owed | null }

/**
 * Each redelivery for itself, and each subscriber without one: done with the event at the first attempt,
 * or yet to be given it.
 */
export function outcomesOf({ handledAt, subscribers, redeliveries }: Told): Outcome[] {
  const owing = new Set(redeliveries.map(({ subscriber }) => subscriber))
  const others = subscribers.filter((subscriber) => !owing.has(subscriber))
  return [
    ...redeliveries.map((owed) => ({ subscriber: owed.subscriber, state: owed.state, owed })),
    ...others.map(
      (subscriber): Outcome => ({
        subscriber,
        state: handledAt === null ? 'coming' : 'done',
        owed: null,
      }),
    ),
  ].toSorted((a, b) => a.subscriber.localeCompare(b.subscriber))
}
