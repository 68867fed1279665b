import { Counter } from 'prom-client'
import type { Platform } from '../platform/platform.ts'
import type { Metrics } from '../platform/telemetry/metrics.ts'

/** What the business does, counted as it is committed: messages, mails and all kinds of events. */
export function countBusiness({ outbox }: Platform, { registry }: Metrics): void {
  const registers = [registry]
  const counter = <L extends string>(name: string, help: string, labelNames: L[]) =>
    new Counter({ name, help, labelNames, registers })
  const events = counter('svar_events_total', 'Events by their declared type', ['type'])
  const messages = counter('svar_messages_total', 'Messages of conversations', ['direction'])
  const mails = counter('svar_mails_total', 'What went out to people, by what became of it', ['state'])
  outbox.onCommitted((committed) => {
    for (const { type, payload } of committed) {
      events.inc({ type })
      if (type === 'conversation.message_received') messages.inc({ direction: 'received' })
      if (type === 'conversation.message_sent') messages.inc({ direction: 'sent' })
      if (type === 'delivery.mail_state_changed') mails.inc({ state: (payload as { state: string }).state })
    }
  })
}
