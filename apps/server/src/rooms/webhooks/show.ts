import type { WebhookDelivery, WebhookEndpoint } from '@svar/contract'
import { isPreviousValid } from './secret.ts'
import type { DeliveryRow, EndpointRow } from './tables.ts'

const time = (at: Date | null) => at?.toISOString() ?? null

/** The header webhook-id of a delivery. */
export const webhookIdOf = (deliveryId: string): string => `msg_${deliveryId.replaceAll('-', '')}`

/** An endpoint as its admins see it: without its secrets. */
export function showEndpoint(
  row: EndpointRow,
  last: { state: DeliveryRow['state']; at: Date } | null,
  now: Date,
): WebhookEndpoint {
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    patterns: row.patterns,
    enabled: row.disabledAt === null,
    disabledReason: row.disabledReason,
    disabledAt: time(row.disabledAt),
    failingSince: time(row.failingSince),
    previousSecretUntil: isPreviousValid(row, now) ? time(row.previousSecretUntil) : null,
    lastDelivery: last && { state: last.state, at: last.at.toISOString() },
    createdAt: row.createdAt.toISOString(),
  }
}

export function showDelivery(row: DeliveryRow): WebhookDelivery {
  return {
    id: row.id,
    endpointId: row.endpointId,
    webhookId: webhookIdOf(row.id),
    type: row.type,
    state: row.state,
    error: row.error,
    body: row.body,
    attempts: row.attemptLog,
    nextAttemptAt: row.state === 'waiting' ? time(row.availableAt) : null,
    createdAt: row.createdAt.toISOString(),
    endedAt: time(row.endedAt),
  }
}
