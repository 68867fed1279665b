import { useSyncExternalStore } from 'react'
import { api, call } from '../../../shell/api.ts'
import { ApiError, isApiError, isSignedOut } from '../../../shell/api-error.ts'
import { currentSlug } from '../../../shell/current-slug.ts'
import { useLive } from '../../../shell/live.ts'
import { queueBox } from '../../../shell/offline/queue-box.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { meQuery } from '../../../shell/session.ts'
import { lastSeqOf, type Messages } from '../thread/messages.ts'
import { addMessages } from '../thread/use-messages.ts'
import { type Act, type Done, perform } from './act.ts'
import { refuseIfOvertaken } from './meanwhile.ts'
import { newClientId } from './new-client-id.ts'
import {
  createOutbox,
  type Kept,
  type Outcome,
  type Pending,
  type PendingAct,
  type Waiting,
} from './outbox.ts'

/** The person and the workspace that what is written now belongs to. */
const owner = () => `${queryClient.getQueryData(meQuery.queryKey)?.user.id} ${currentSlug()}`

async function deliver(item: Waiting) {
  await refuseIfOvertaken(item)
  const { conversationId, clientId } = item
  if (item.kind === 'act') return perform(conversationId, item.act, clientId)
  const { kind, text, attachments, mentions } = item
  const body = { clientId, kind, text, attachmentIds: attachments.map(({ id }) => id), mentions }
  return call(
    api.POST('/api/conversations/{id}/messages', { params: { path: { id: conversationId } }, body }),
  )
}

function noted(id: string) {
  const known = queryClient.getQueryData<Messages>(['conversations', 'messages', id])
  return { afterSeq: known && lastSeqOf(known) }
}

/** Nobody answered, the server is busy or starts anew, or somebody has to sign in first. */
const isPassing = (error: unknown) =>
  isSignedOut(error) || !(error instanceof ApiError) || error.status === 0 || error.status >= 500

/** One page of this browser at a time sends, where the browser can see to that. */
const alone = (id: string, work: () => Promise<void>): Promise<void> =>
  navigator.locks ? navigator.locks.request(`svar.send ${owner()} ${id}`, work).then(() => undefined) : work()

const askers = new Map<string, (outcome: Outcome) => void>()
let onLateRefusal: (item: Waiting, error: unknown) => void = () => undefined

function fared(item: Waiting, outcome: Outcome) {
  const asker = askers.get(item.clientId)
  askers.delete(item.clientId)
  if (asker) return asker(outcome)
  if (item.kind === 'act' && outcome !== 'held')
    void queryClient.invalidateQueries({ queryKey: ['conversations'] })
  if (item.kind === 'act' && outcome !== 'held' && 'refused' in outcome) onLateRefusal(item, outcome.refused)
}

export const outbox = createOutbox(
  deliver,
  (answer, item) => item.kind !== 'act' && 'seq' in answer && addMessages(answer.conversationId, [answer]),
  { owner, shelf: queueBox<Kept>(owner), noted, isPassing, alone, fared },
)

/** Who is told when the server refuses something that had waited for the network. */
export function tellLateRefusals(tell: typeof onLateRefusal) {
  onLateRefusal = tell
}

/**
 * Does something with a conversation, after what waits for it already.
 * @returns the conversation as it is then; `null` when it waits for the network
 * @throws ApiError when the server refuses
 */
export function doInTurn(conversationId: string, act: Act): Promise<Done | null> {
  const clientId = newClientId()
  return new Promise((resolve, reject) => {
    askers.set(clientId, (outcome) => {
      if (outcome === 'held') resolve(null)
      else if ('refused' in outcome) reject(outcome.refused)
      else resolve(outcome.answer as Done)
    })
    void outbox.send({ clientId, conversationId, kind: 'act', act })
  })
}

/** Whether a colleague stands in the way of a message, and who: `null` when not. */
export function colleagueIn(error: unknown): string | null {
  if (!isApiError(error, 'state_conflict') && !isApiError(error, 'already_taken')) return null
  return typeof error.params.name === 'string' ? error.params.name : ''
}

/** Everything on its way, in order. */
export function useWaiting(): Waiting[] {
  return useSyncExternalStore(outbox.subscribe, outbox.all)
}

/** The messages of a conversation that are on their way. */
export function useOutbox(id: string): Pending[] {
  const all = useWaiting()
  // The live message may overtake the answer to the request that sent it.
  useLive('message', ({ message }) => outbox.drop(message.clientId))
  return all.filter((item): item is Pending => item.conversationId === id && item.kind !== 'act')
}

/** What was done with a conversation and waits for the network. */
export function useHeldActs(id: string): PendingAct[] {
  const all = useWaiting()
  return all.filter(
    (item): item is PendingAct => item.conversationId === id && item.kind === 'act' && item.isLate === true,
  )
}
