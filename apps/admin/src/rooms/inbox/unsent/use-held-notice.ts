import type { ScheduledMessage } from '@svar/contract'
import { useEffect, useRef } from 'react'
import { offerUndo } from '../../../shell/undo.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { holdSecondsNow } from '../composer/use-hold.ts'
import { inboxTexts } from '../texts/index.ts'
import { endOffer, keepOffer, onHeld } from './held.ts'
import { useTakeBack } from './scheduled-messages.tsx'

/** Tells that a message is on its way and offers to take it back until it goes, wherever its writer is meanwhile. */
export function useHeldNotice() {
  const texts = useTexts(inboxTexts)
  const takeBack = useTakeBack()
  const offer = (message: ScheduledMessage) => {
    const action = { label: texts.actions.undo, onSelect: () => void takeBack(message) }
    keepOffer(message.id, offerUndo({ title: texts.desk.send.sendingSoon, action }))
    setTimeout(() => endOffer(message.id), holdSecondsNow() * 1000)
  }
  const newest = useRef(offer)
  useEffect(() => {
    newest.current = offer
  })
  useEffect(() => onHeld((message) => newest.current(message)), [])
}
