import type { WebhookEndpoint } from '@svar/contract'
import { api, call } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/notify.ts'
import { EndpointForm } from './endpoint-form.tsx'
import { webhooksTexts } from './texts/index.ts'
import { useReadAnew } from './use-webhooks.ts'

type EditEndpointDialogProps = { endpoint: WebhookEndpoint; onClose: () => void }

/** Another address, other words, other events. */
export function EditEndpointDialog({ endpoint, onClose }: EditEndpointDialogProps) {
  const texts = useTexts(webhooksTexts)
  const readAnew = useReadAnew()
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} size="medium" title={texts.edit}>
      <EndpointForm
        first={endpoint}
        submitLabel={texts.save}
        onSubmit={async (body) => {
          const params = { path: { id: endpoint.id } }
          await call(api.PATCH('/api/webhooks/endpoints/{id}', { params, body }))
          await readAnew()
          notify({ title: texts.saved, tone: 'success' })
          onClose()
        }}
      />
    </Dialog>
  )
}
