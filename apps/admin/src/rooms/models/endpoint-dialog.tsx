import { Zap } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { modelTexts } from './texts/index.ts'

type EndpointDialogProps = {
  title: string
  onClose: () => void
  onTest: () => void
  isTesting: boolean
  onSave: () => void
  isSaving: boolean
  saveError: Error | null
  children: ReactNode
}

/** A model's settings, which can be tried before they are saved. */
export function EndpointDialog(props: EndpointDialogProps) {
  const { title, onClose, saveError, children } = props
  const { form } = useTexts(modelTexts)
  const sentence = useErrorSentence()
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={title}
      footer={
        <>
          <Button icon={Zap} onClick={props.onTest} busy={props.isTesting}>
            {form.test}
          </Button>
          <Button variant="primary" onClick={props.onSave} busy={props.isSaving}>
            {form.save}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        {children}
        {saveError && (
          <p role="alert" className="text-sm text-danger-ink">
            {sentence(saveError)}
          </p>
        )}
      </div>
    </Dialog>
  )
}
