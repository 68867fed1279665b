import { Undo2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { useCommands } from '../../../ui/commands.ts'
import { notify } from '../../../ui/notify.ts'
import { restoreDraft } from '../composer/drafts.ts'
import { inboxTexts } from '../texts/index.ts'
import { onHeld } from './held.ts'
import { useTakeBack } from './scheduled-messages.tsx'

/** Tells that a message is on its way and offers to take it back, wherever its writer has gone meanwhile. */
export function useHeldNotice() {
  const texts = useTexts(inboxTexts)
  const last = useRef<{ id: string; conversationId: string } | null>(null)
  const takeBack = useTakeBack((text) => last.current && restoreDraft(last.current.conversationId, text))
  const [isHeld, setHeld] = useState(false)
  const undo = () => {
    if (last.current) void takeBack(last.current)
    setHeld(false)
  }
  const newest = useRef({ texts, undo })
  useEffect(() => {
    newest.current = { texts, undo }
  })
  useEffect(
    () =>
      onHeld(({ id, conversationId }) => {
        last.current = { id, conversationId }
        setHeld(true)
        const { desk, actions } = newest.current.texts
        const onSelect = () => newest.current.undo()
        notify({ title: desk.send.heldNotice, action: { label: actions.undo, onSelect } })
      }),
    [],
  )
  const label = texts.desk.send.undo
  const command = { id: 'inbox.undoSend', label, icon: Undo2, group: texts.title, shortcut: 'Z' }
  // Offered once there is something to take back; what has gone meanwhile says so itself.
  useCommands(isHeld ? [{ ...command, onSelect: undo }] : [])
}
