import { useState } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { NewKeyForm } from './new-key-form.tsx'
import { NewSecret } from './new-secret.tsx'
import { apiKeysTexts } from './texts/index.ts'

/** First what the key is for, then its secret, this once. */
export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(apiKeysTexts)
  const [secret, setSecret] = useState<string | null>(null)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={secret ? texts.secretTitle : texts.create}
      description={secret ? texts.secretText : texts.createText}
    >
      {secret ? <NewSecret secret={secret} onClose={onClose} /> : <NewKeyForm onCreated={setSecret} />}
    </Dialog>
  )
}
