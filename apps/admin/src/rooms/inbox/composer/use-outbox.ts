import { useEffect, useSyncExternalStore } from 'react'
import { api, call } from '../../../shell/api.ts'
import { isApiError } from '../../../shell/api-error.ts'
import { useLive, useLiveState } from '../../../shell/live.ts'
import { addMessages } from '../thread/use-messages.ts'
import { createOutbox, type Pending } from './outbox.ts'

function deliver({ conversationId, clientId, kind, text, attachments }: Pending) {
  const body = { clientId, kind, text, attachmentIds: attachments.map(({ id }) => id) }
  const params = { path: { id: conversationId } }
  return call(api.POST('/api/conversations/{id}/messages', { params, body }))
}

export const outbox = createOutbox(deliver, (message) => addMessages(message.conversationId, [message]))

/** Whether a colleague stands in the way of a message, and who: `null` when not. */
export function colleagueIn(error: unknown): string | null {
  if (!isApiError(error, 'state_conflict') && !isApiError(error, 'already_taken')) return null
  return typeof error.params.name === 'string' ? error.params.name : ''
}

/** The messages of a conversation that are on their way; tried again when the connection is back. */
export function useOutbox(id: string): Pending[] {
  const all = useSyncExternalStore(outbox.subscribe, outbox.all)
  const state = useLiveState()

  useEffect(() => {
    if (state === 'open') outbox.retryWhere((error) => isApiError(error, 'offline'))
  }, [state])
  // The live message may overtake the answer to the request that sent it.
  useLive('message', ({ message }) => outbox.drop(message.clientId))

  return all.filter(({ conversationId }) => conversationId === id)
}
