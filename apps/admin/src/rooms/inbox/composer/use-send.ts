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
  /** How many could not be filled in. */
  unfilled: number
  onSent: () => void
  actions: Pick<Actions, 'close' | 'offerReopening'>
}

/** What was asked to be sent before all of it was here. What stood there is not yet known while a canned response comes. */
type Wanted = { id: string; closes: boolean; stood: string | null; unfilled: number }

/** What goes, and what was written on since it was asked for, which stays. */
type Said = { text: string; rest: string }

/** Sends what is written once every file and every word has arrived, now or later, and empties the composer at once. */
export function useSend({
  conversationId,
  draft,
  attachments: { files, clear },
  isFilling,
  unfilled,
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

  const all = (): Said => ({ text: draft.text.trim(), rest: '' })
  function empty(rest = '') {
    draft.setText(rest)
    clear()
    onSent()
  }
  function sendNow(text: string, clientId = newClientId()) {
    const { mode: kind } = draft
    const mentions = kind === 'note' ? mentionedIn(text, members) : []
    void outbox.send({ clientId, conversationId, kind, text, attachments, mentions })
  }
  function send({ text, rest } = all()) {
    const isHeld = draft.mode === 'text' && holdSecondsNow() > 0
    // Without a network it waits on this device, and can be taken back there.
    if (isHeld) void handIn(text, attachments, { onOffline: (clientId) => sendNow(text, clientId) })
    else sendNow(text)
    empty(rest)
  }
  function sendAndClose({ text, rest } = all()) {
    if (draft.mode === 'note') return send({ text, rest })
    const onOffline = (clientId: string) => {
      sendNow(text, clientId)
      void actions.close()
    }
    void handIn(text, attachments, { thenClose: true, onOffline }).then(
      (message) => message?.state === 'sent' && actions.offerReopening(),
    )
    empty(rest)
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
    if (wanted.unfilled !== unfilled || !canSend || wanted.id !== conversationId) return
    const said = saidOf(draft.text, wanted.stood)
    // The file that was all of it has been taken away again.
    if (said.text === '' && attachments.length === 0) return
    wanted.closes ? sendAndClose(said) : send(said)
  }, [wanted, conversationId, areHere, canSend])
  function sendWhenReady(closes = false) {
    if (!areHere) setWanted({ id: conversationId, closes, stood: isFilling ? null : draft.text, unfilled })
    else if (canSend) closes ? sendAndClose() : send()
  }
  return { canSend, send: () => send(), sendAndClose: () => sendAndClose(), sendWhenReady, sendLater }
}

/** What was changed in the middle since is taken as it stands now. */
const saidOf = (text: string, stood: string | null): Said =>
  stood !== null && text.startsWith(stood)
    ? { text: stood.trim(), rest: text.slice(stood.length).trimStart() }
    : { text: text.trim(), rest: '' }

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
