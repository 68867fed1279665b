import type { Conversation, Receiver } from '@svar/contract'
import { api, call } from '../../../shell/api.ts'
import { ApiError, isApiError } from '../../../shell/api-error.ts'
import { knownConversation } from '../show-conversation.ts'

/** Something that one does with a conversation, as plain data, so that it can wait for the network. */
export type Act =
  | { do: 'takeOver'; force: boolean }
  | { do: 'handBack' }
  | { do: 'assign'; memberId: string | null }
  | { do: 'assignTeam'; teamId: string | null }
  | { do: 'transfer'; to: Receiver; note: string }
  | { do: 'close' }
  | { do: 'reopen' }
  | { do: 'snooze'; until: string | null; untilReply?: boolean }
  | { do: 'tag'; tags: string[] }

/** A conversation as it is now; with a token by which the server takes back what was done, where it gives one. */
export type Done = Conversation & { undoToken?: string | undefined }

/**
 * Has the server do it.
 * @param key the same for each try: the server does it once
 */
export async function perform(id: string, act: Act, key: string): Promise<Done> {
  const params = { path: { id } }
  const headers = { 'idempotency-key': key }
  switch (act.do) {
    case 'takeOver':
      return call(
        api.POST('/api/conversations/{id}/take-over', { params, headers, body: { force: act.force } }),
      )
    case 'handBack':
      return call(api.POST('/api/conversations/{id}/hand-back', { params, headers }))
    case 'assign': {
      const body = { memberId: act.memberId }
      return call(api.POST('/api/conversations/{id}/assignment', { params, headers, body }))
    }
    case 'assignTeam': {
      const body = { teamId: act.teamId }
      return call(api.POST('/api/conversations/{id}/team', { params, headers, body }))
    }
    case 'transfer': {
      const body = { to: act.to, note: act.note }
      const request = api.POST('/api/conversations/{id}/transfer', { params, headers, body })
      const { conversation, undo } = await call(request)
      return { ...conversation, undoToken: undo?.token }
    }
    case 'close':
      return close(id, headers)
    case 'reopen':
      return call(api.DELETE('/api/conversations/{id}/closure', { params, headers }))
    case 'snooze': {
      const body = { until: act.until, untilReply: act.untilReply }
      return call(api.POST('/api/conversations/{id}/snooze', { params, headers, body }))
    }
    case 'tag':
      return call(api.PUT('/api/conversations/{id}/tags', { params, headers, body: { tags: act.tags } }))
  }
}

/** As one of many: only that is taken back with everything as it was, with who had it and since when it waited. */
async function close(id: string, headers: { 'idempotency-key': string }): Promise<Done> {
  const body = { ids: [id], action: { type: 'close' as const } }
  const { refused, undo } = await call(api.POST('/api/inbox/bulk', { headers, body }))
  const [problem] = refused
  if (problem) throw new ApiError(problem.code, problem.message, 409)
  return { ...(await asItIs(id)), undoToken: undo?.token }
}

/** Who sees only what is theirs may not see it any more; then it stays as the screen shows it. */
async function asItIs(id: string): Promise<Conversation> {
  try {
    return await call(api.GET('/api/conversations/{id}', { params: { path: { id } } }))
  } catch (error) {
    const shown = knownConversation(id)
    if (shown && isApiError(error, 'not_found')) return shown
    throw error
  }
}
