import { useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { type Draft, EndpointForm } from './endpoint-form.tsx'
import { NewSecret } from './new-secret.tsx'
import { webhooksTexts } from './texts/index.ts'
import { useReadAnew } from './use-webhooks.ts'

const empty: Draft = { url: '', description: '', patterns: ['conversation.*'] }

/** First where to, then the secret, this once. */
export function NewEndpointDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(webhooksTexts)
  const readAnew = useReadAnew()
  const [secret, setSecret] = useState<string | null>(null)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={secret ? texts.secretTitle : texts.create}
      description={secret ? texts.secretText : texts.createText}
    >
      {secret ? (
        <NewSecret secret={secret} onClose={onClose} />
      ) : (
        <EndpointForm
          first={empty}
          submitLabel={texts.create}
          onSubmit={async (body) => {
            const created = await call(api.POST('/api/webhooks/endpoints', { body }))
            void readAnew()
            setSecret(created.secret)
          }}
        />
      )}
    </Dialog>
  )
}
