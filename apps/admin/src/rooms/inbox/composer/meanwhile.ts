import { api, call } from '../../../shell/api.ts'
import { ApiError } from '../../../shell/api-error.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { meQuery } from '../../../shell/session.ts'
import { membersQuery } from '../queries.ts'
import type { Waiting } from './outbox.ts'

const CODE = 'answered_meanwhile'

/** Who wrote while something waited for the network: their name, or nothing for the customer; `null` when nobody did. */
export function whoWroteMeanwhile(error: unknown): string | null {
  if (!(error instanceof ApiError) || error.code !== CODE) return null
  return String(error.params.name ?? '')
}

/**
 * A reply is held back when a colleague has answered since it was written; closing also when the customer has: nobody
 * may be closed away unread. Notes and the rest go as they are.
 * @throws ApiError with who wrote
 */
export async function refuseIfOvertaken(item: Waiting): Promise<void> {
  const isClosing = item.kind === 'act' && item.act.do === 'close'
  if (!item.isLate || item.isInsisted || item.afterSeq === undefined) return
  if (item.kind !== 'text' && !isClosing) return
  const params = { path: { id: item.conversationId }, query: { after: item.afterSeq, limit: 100 } }
  const { items } = await call(api.GET('/api/conversations/{id}/messages', { params }))
  // It has arrived already, and only the answer to that was lost.
  if (items.some(({ clientId }) => clientId === item.clientId)) return
  const between = items.findLast(
    ({ kind, author }) =>
      kind === 'text' &&
      ((author.kind === 'member' && !isMe(author)) || (isClosing && author.kind === 'visitor')),
  )
  if (!between) return
  const who = between.author.kind === 'member' ? { name: between.author.name } : {}
  throw new ApiError(CODE, 'Somebody wrote meanwhile', 409, [], who)
}

function isMe(author: { id: string | null; name: string }): boolean {
  const me = queryClient.getQueryData(meQuery.queryKey)?.user
  const member = queryClient
    .getQueryData(membersQuery.queryKey)
    ?.items.find(({ userId }) => userId === me?.id)
  return member ? member.id === author.id : me?.name === author.name
}
