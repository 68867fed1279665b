import type { SiteVisitor } from '@svar/contract'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { isApiError } from '../../../shell/api-error.ts'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogActions } from '../../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { focusFirstError } from '../../../ui/focus-first-error.ts'
import { notify } from '../../../ui/notify.ts'
import { TextArea } from '../../../ui/text-area.tsx'
import { visitorsTexts } from '../texts/index.ts'
import { startChat, useReadAnew } from '../use-visitors.ts'
import { useVisitorName } from './visitor-name.ts'

/** Writes the first message to a visitor. */
export function StartChatDialog({ visitor, onClose }: { visitor: SiteVisitor; onClose: () => void }) {
  const texts = useTexts(visitorsTexts)
  const { name, details } = useVisitorName()(visitor)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={visitor.name ? texts.startChatWith(name) : texts.startChat}
      description={texts.startText}
    >
      <p className="mb-3 text-sm wrap-anywhere text-muted">
        {[details, visitor.title].filter(Boolean).join(' · ')}
      </p>
      <FirstMessage visitor={visitor} onClose={onClose} />
    </Dialog>
  )
}

function FirstMessage({ visitor, onClose }: { visitor: SiteVisitor; onClose: () => void }) {
  const texts = useTexts(visitorsTexts)
  const sentence = useErrorSentence()
  const navigate = useNavigate()
  const path = usePath()
  const readAnew = useReadAnew()
  const [text, setText] = useState('')
  const [isTried, setIsTried] = useState(false)
  // Sent again after a loss of the network, it is still one message.
  const [clientId] = useState(() => crypto.randomUUID())
  const sending = useMutation({
    mutationFn: () => startChat(visitor, clientId, text.trim()),
    onSuccess: async (conversationId) => {
      onClose()
      void readAnew()
      const open = {
        label: texts.openConversation,
        onSelect: () => void navigate({ to: path('inbox', conversationId) }),
      }
      notify({ title: texts.sent, tone: 'success', action: open })
    },
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    if (text.trim() === '') return focusFirstError(event.currentTarget)
    sending.mutate()
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || sending.isPending) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }

  const problem = isApiError(sending.error, 'not_found')
    ? texts.gone
    : sending.error && sentence(sending.error)
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <TextArea
        label={texts.message}
        maxLength={2000}
        value={text}
        onValueChange={setText}
        onKeyDown={onKeyDown}
        error={isTried && text.trim() === '' ? texts.messageMissing : null}
      />
      {problem && (
        <p role="alert" className="text-sm text-danger-ink">
          {problem}
        </p>
      )}
      <DialogActions>
        <Button type="submit" variant="primary" busy={sending.isPending}>
          {texts.send}
        </Button>
      </DialogActions>
    </form>
  )
}
