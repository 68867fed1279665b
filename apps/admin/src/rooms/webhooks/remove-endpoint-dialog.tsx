import type { WebhookEndpoint } from '@svar/contract'
import { useNavigate } from '@tanstack/react-router'
import { api, callUnlessGone } from '../../shell/api.ts'
import { usePath } from '../../shell/room-path.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { notify } from '../../ui/notify.ts'
import { webhooksTexts } from './texts/index.ts'
import { useReadAnew } from './use-webhooks.ts'

type RemoveEndpointDialogProps = { endpoint: WebhookEndpoint; onClose: () => void }

/** Asks, and removes. One that is gone already counts as removed. */
export function RemoveEndpointDialog({ endpoint, onClose }: RemoveEndpointDialogProps) {
  const texts = useTexts(webhooksTexts)
  const navigate = useNavigate()
  const path = usePath()
  const readAnew = useReadAnew()

  async function remove() {
    await callUnlessGone(
      api.DELETE('/api/webhooks/endpoints/{id}', { params: { path: { id: endpoint.id } } }),
    )
    await navigate({ to: path('webhooks') })
    void readAnew()
    notify({ title: texts.removed, tone: 'success' })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.removeTitle}
      text={texts.removeText}
      confirmLabel={texts.remove}
      danger
      onConfirm={remove}
    />
  )
}
