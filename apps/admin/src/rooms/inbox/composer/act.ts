import type { Conversation, Receiver } from '@svar/contract'
import { api, call } from '../../../shell/api.ts'

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
      return call(api.POST('/api/conversations/{id}/closure', { params, headers }))
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
