import type { BulkAction } from '@svar/contract'
import { useInTurn } from '../actions/use-in-turn.ts'
import { knownConversation } from '../show-conversation.ts'
import { useMembers } from '../use-members.ts'
import { oneByOne } from './one-by-one.ts'

/**
 * Leaves an action on many to the queue of what waits for the network, one by one.
 * Gives whether it could: it is all of them or none.
 */
export function useWaitForNetwork() {
  const { members } = useMembers()
  const inTurn = useInTurn()
  const nameOf = (memberId: string) => members.find(({ id }) => id === memberId)?.name ?? ''

  return (ids: string[], action: BulkAction): boolean => {
    const all = ids.map((id) => {
      const known = knownConversation(id)
      return { id, single: known ? oneByOne(action, known, nameOf) : null }
    })
    if (all.some(({ single }) => single === null)) return false
    for (const { id, single } of all) if (single) void inTurn(id, single.after, single.act)
    return true
  }
}
