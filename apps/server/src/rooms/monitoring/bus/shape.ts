import type { ListedEvent, Redelivery, Replay, StoredEvent } from '@svar/contract'

export interface EventRow {
  id: number
  type: string
  aggregateId: string | null
  payload: Record<string, unknown>
  createdAt: Date
}
/** With no payload where it was left out. */
export type ListedEventRow = Omit<EventRow, 'payload'> & { payload: EventRow['payload'] | null }
export interface RedeliveryRow {
  id: number
  subscriber: string
  state: Redelivery['state']
  attempts: number
  nextAttemptAt: Date | null
  errors: Redelivery['errors']
  isMended: boolean
  endedAt: Date | null
}
export type ReplayRow = Omit<Replay, 'from' | 'to' | 'createdAt' | 'endedAt'> & {
  from: Date | null
  to: Date
  createdAt: Date
  endedAt: Date | null
}

export const showEvent = ({ id, payload, createdAt, ...event }: EventRow): StoredEvent => ({
  ...event,
  id: String(id),
  payload: withoutSecrets(payload),
  createdAt: createdAt.toISOString(),
})

export const showListedEvent = ({ payload, ...row }: ListedEventRow): ListedEvent => {
  const { payload: shown, ...event } = showEvent({ ...row, payload: payload ?? {} })
  return payload ? { ...event, payload: shown } : event
}

/** What is sealed in an event is for its subscriber alone. */
export function withoutSecrets(payload: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !isSealed(name)))
}

export const isSealed = (name: string) => name.startsWith('sealed')

export const showRedelivery = ({ id, nextAttemptAt, errors, endedAt, ...row }: RedeliveryRow) => ({
  ...row,
  id: String(id),
  nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
  errors: errors.map((one) => ({ ...one, at: new Date(one.at).toISOString() })),
  endedAt: endedAt?.toISOString() ?? null,
})

export const showReplay = ({ from, to, createdAt, endedAt, ...row }: ReplayRow): Replay => ({
  ...row,
  from: from?.toISOString() ?? null,
  to: to.toISOString(),
  createdAt: createdAt.toISOString(),
  endedAt: endedAt?.toISOString() ?? null,
})
