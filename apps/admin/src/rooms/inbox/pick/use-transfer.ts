import type { Conversation, Receiver } from '@svar/contract'
import { offerUndo } from '../../../shell/undo.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { notify } from '../../../ui/notify.ts'
import type { Option } from '../../../ui/select.tsx'
import { useInTurn } from '../actions/use-in-turn.ts'
import { useUndo } from '../bulk/use-bulk.ts'
import { inboxTexts } from '../texts/index.ts'
import { receiverOf } from './receivers.ts'

/** Hands a conversation on; a notice tells to whom, and takes it back. Without a network it waits for one. */
export function useTransfer() {
  const texts = useTexts(inboxTexts)
  const undo = useUndo()
  const inTurn = useInTurn()

  return async (id: string, { value, label }: Option<string>, note: string): Promise<boolean> => {
    const to = receiverOf(value)
    const done = await inTurn(id, handedTo(to, label), { do: 'transfer', to, note })
    if (!done || done === 'waits') return done !== null
    const { undoToken } = done
    const action = { label: texts.actions.undo, onSelect: () => void undo(undoToken ?? '') }
    const title = texts.desk.transfer.done(label)
    if (undoToken) offerUndo({ title, action })
    else notify({ title })
    return true
  }
}

/** How it stands as long as the server has not said so. */
function handedTo({ type, id }: Receiver, name: string): Partial<Conversation> {
  const awake = { snooze: null, snoozedUntil: null }
  return type === 'team'
    ? { ...awake, status: 'waiting', assignee: null, teamId: id }
    : { ...awake, status: 'human', assignee: { id, name }, waitingSince: null }
}
