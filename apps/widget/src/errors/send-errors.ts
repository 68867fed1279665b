import type { MetError } from './met-errors.ts'

/**
 * Sends errors as the envelope of Sentry's protocol, each named with its conversation. One that does not arrive is not
 * sent again: it must not become a fault of its own.
 * @param address with the key that lets it in
 */
export function sendErrors(address: string, errors: MetError[], conversationId: string): void {
  const items = errors.map((error) => {
    const event = { ...error, tags: { svar_conversation: conversationId }, user: { id: conversationId } }
    return `{"type":"event"}\n${JSON.stringify({ ...event, sdk: { name: 'svar.widget' } })}\n`
  })
  fetch(address, {
    method: 'POST',
    body: `{}\n${items.join('')}`,
    keepalive: true,
    credentials: 'omit',
  }).catch(() => {})
}
