import type { WebhookEndpoint } from '@svar/contract'
import { useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { notify } from '../../ui/notify.ts'
import { type Span, SpanSelect, startOf } from './span-select.tsx'
import { webhooksTexts } from './texts/index.ts'
import { useReadAnew } from './use-webhooks.ts'

type SendPastDialogProps = { endpoint: WebhookEndpoint; onClose: () => void }

/** Asks since when, and sends what happened and was not sent here yet. */
export function SendPastDialog({ endpoint, onClose }: SendPastDialogProps) {
  const texts = useTexts(webhooksTexts)
  const readAnew = useReadAnew()
  const [span, setSpan] = useState<Span>('day')

  async function send() {
    const { count } = await call(
      api.POST('/api/webhooks/endpoints/{id}/send-past', {
        params: { path: { id: endpoint.id } },
        body: { since: startOf(span) },
      }),
    )
    void readAnew()
    notify({ title: count > 0 ? texts.sendingPast(count) : texts.nothingPast, tone: 'success' })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.sendPastTitle}
      text={
        <>
          <p className="mb-4">{texts.sendPastText}</p>
          <SpanSelect label={texts.pastSince} value={span} onValueChange={setSpan} />
        </>
      }
      confirmLabel={texts.send}
      onConfirm={send}
    />
  )
}
