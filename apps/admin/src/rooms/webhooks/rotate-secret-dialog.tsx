import type { WebhookEndpoint } from '@svar/contract'
import { useMutation } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogActions } from '../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { NewSecret } from './new-secret.tsx'
import { webhooksTexts } from './texts/index.ts'
import { useReadAnew } from './use-webhooks.ts'

type RotateSecretDialogProps = { endpoint: WebhookEndpoint; onClose: () => void }

/** Asks, makes a new secret, and shows it this once. */
export function RotateSecretDialog({ endpoint, onClose }: RotateSecretDialogProps) {
  const texts = useTexts(webhooksTexts)
  const sentence = useErrorSentence()
  const readAnew = useReadAnew()
  const rotation = useMutation({
    mutationFn: () =>
      call(api.POST('/api/webhooks/endpoints/{id}/rotate-secret', { params: { path: { id: endpoint.id } } })),
    onSuccess: readAnew,
  })
  const secret = rotation.data?.secret
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={secret ? texts.secretTitle : texts.rotateTitle}
      description={secret ? texts.secretText : texts.rotateText}
    >
      {secret ? (
        <NewSecret secret={secret} onClose={onClose} />
      ) : (
        <div className="flex flex-col gap-4">
          {rotation.error && (
            <p role="alert" className="text-sm text-danger-ink">
              {sentence(rotation.error)}
            </p>
          )}
          <DialogActions>
            <Button variant="primary" busy={rotation.isPending} onClick={() => rotation.mutate()}>
              {texts.rotate}
            </Button>
          </DialogActions>
        </div>
      )}
    </Dialog>
  )
}
