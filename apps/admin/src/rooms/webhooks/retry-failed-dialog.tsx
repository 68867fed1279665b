import type { WebhookEndpoint } from '@svar/contract'
import { useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { notify } from '../../ui/notify.ts'
import { Select } from '../../ui/select.tsx'
import { webhooksTexts } from './texts/index.ts'
import { useReadAnew } from './use-webhooks.ts'

const HOUR_MS = 3_600_000
const spans = { hour: HOUR_MS, day: 24 * HOUR_MS, threeDays: 72 * HOUR_MS, month: 720 * HOUR_MS }
type Span = keyof typeof spans
const inOrder = Object.keys(spans) as Span[]

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
        body: { since: new Date(Date.now() - spans[span]).toISOString() },
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
      text={
        <Select
          label={texts.since}
          value={span}
          onValueChange={setSpan}
          options={inOrder.map((value) => ({ value, label: texts.spans[value] }))}
        />
      }
      confirmLabel={texts.retry}
      onConfirm={retry}
    />
  )
}
