import type { Attachment, ScheduledMessage } from '@svar/contract'
import { useEffect, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { isApiError } from '../../../shell/api-error.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import type { Actions } from '../actions/use-actions.ts'
import type { SendLater } from '../desk-dialog.ts'
import { inboxTexts } from '../texts/index.ts'
import { tellHeld } from '../unsent/held.ts'
import { useMembers } from '../use-members.ts'
import { restoreDraft } from './drafts.ts'
import { mentionedIn } from './mentions.ts'
import { newClientId } from './new-client-id.ts'
import type { useAttachments } from './use-attachments.ts'
import type { useDraft } from './use-draft.ts'
import { holdIsKnown, holdSecondsNow } from './use-hold.ts'
import { outbox } from './use-outbox.ts'

type HandingIn = { choice?: SendLater; thenClose?: boolean; onOffline?: (clientId: string) => void }

type Composing = {
  conversationId: string
  draft: ReturnType<typeof useDraft>
  attachments: ReturnType<typeof useAttachments>
  /** A canned response is being filled in: what stands there is not yet what is meant. */
  isFilling: boolean
  onSent: () => void
  actions: Pick<Actions, 'close' | 'offerReopening'>
}

/** What was asked to be sent before all of it was here; `shortcut` is what stood there while a canned response came. */
type Wanted = { id: string; closes: boolean; shortcut: string | null }

/** Sends what is written once every file and every word has arrived, now or later, and empties the composer at once. */
export function useSend({
  conversationId,
  draft,
  attachments: { files, clear },
  isFilling,
  onSent,
  actions,
}: Composing) {
  const { members } = useMembers()
  const handIn = useHandIn(conversationId)
  const attachments = files.flatMap(({ attachment }) => attachment ?? [])
  const areHere = attachments.length === files.length && !isFilling
  const canSend = areHere && (draft.text.trim() !== '' || attachments.length > 0)
  // The conversation in which it was asked for: what is written in another one must not go by that.
  const [wanted, setWanted] = useState<Wanted | null>(null)

  function empty() {
    draft.setText('')
    clear()
    onSent()
  }
  function sendNow(clientId = newClientId()) {
    const { mode: kind } = draft
    const text = draft.text.trim()
    const mentions = kind === 'note' ? mentionedIn(text, members) : []
    void outbox.send({ clientId, conversationId, kind, text, attachments, mentions })
  }
  function send() {
    const isHeld = draft.mode === 'text' && holdSecondsNow() > 0
    // Without a network it waits on this device, and can be taken back there.
    if (isHeld) void handIn(draft.text.trim(), attachments, { onOffline: sendNow })
    else sendNow()
    empty()
  }
  function sendAndClose() {
    if (draft.mode === 'note') return send()
    const onOffline = (clientId: string) => {
      sendNow(clientId)
      void actions.close()
    }
    void handIn(draft.text.trim(), attachments, { thenClose: true, onOffline }).then(
      (message) => message?.state === 'sent' && actions.offerReopening(),
    )
    empty()
  }
  function sendLater(choice: SendLater) {
    void handIn(draft.text.trim(), attachments, { choice })
    empty()
  }
  // Asked for while a file or a canned response was still on its way, it goes when that has come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it can be sent
  useEffect(() => {
    if (wanted === null) return
    if (areHere || wanted.id !== conversationId) setWanted(null)
    // Where it could not be filled in, the shortcut still stands there.
    if (wanted.shortcut !== null && wanted.shortcut === draft.text) return
    if (canSend && wanted.id === conversationId) wanted.closes ? sendAndClose() : send()
  }, [wanted, conversationId, areHere, canSend])
  function sendWhenReady(closes = false) {
    if (!areHere) setWanted({ id: conversationId, closes, shortcut: isFilling ? draft.text : null })
    else if (canSend) closes ? sendAndClose() : send()
  }
  return { canSend, send, sendAndClose, sendWhenReady, sendLater }
}

/** Gives a message to the server that is to go later, or in a moment; words that it refuses come back. */
function useHandIn(conversationId: string) {
  const texts = useTexts(inboxTexts)
  const sentence = useErrorSentence()
  return async (
    text: string,
    attachments: Attachment[],
    { choice, thenClose = false, onOffline }: HandingIn,
  ): Promise<ScheduledMessage | null> => {
    const when = choice ?? { sendAt: null, thenClose }
    // Where the answer is lost, the same id makes one message of two attempts.
    const clientId = newClientId()
    const body = { clientId, text, attachmentIds: attachments.map(({ id }) => id), ...when }
    const params = { path: { id: conversationId } }
    try {
      if (!choice) await holdIsKnown()
      const message = await call(api.POST('/api/conversations/{id}/scheduled', { params, body }))
      tellHeld(message)
      return message
    } catch (error) {
      if (onOffline && isApiError(error, 'offline')) onOffline(clientId)
      else {
        restoreDraft(conversationId, text)
        notify({ title: texts.actions.failed, text: sentence(error), tone: 'danger' })
      }
      return null
    }
  }
}
