import type { WebhookEndpoint } from '@svar/contract'
import { useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { notify } from '../../ui/notify.ts'
import { type Span, SpanSelect, startOf } from './span-select.tsx'
import { webhooksTexts } from './texts/index.ts'
import { useReadAnew } from './use-webhooks.ts'

type RetryFailedDialogProps = { endpoint: WebhookEndpoint; onClose: () => void }

/** Asks since when, and sends what failed again. */
export function RetryFailedDialog({ endpoint, onClose }: RetryFailedDialogProps) {
  const texts = useTexts(webhooksTexts)
  const readAnew = useReadAnew()
  const [span, setSpan] = useState<Span>('day')

  async function retry() {
    const { count } = await call(
      api.POST('/api/webhooks/endpoints/{id}/retry-failed', {
        params: { path: { id: endpoint.id } },
        body: { since: startOf(span) },
      }),
    )
    void readAnew()
    notify({ title: count > 0 ? texts.retried(count) : texts.noneFailed, tone: 'success' })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.retryFailedTitle}
      text={<SpanSelect label={texts.since} value={span} onValueChange={setSpan} />}
      confirmLabel={texts.retry}
      onConfirm={retry}
    />
  )
}
