import type { Redelivery } from '@svar/contract'
import { RotateCw } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { monitoringTexts } from '../texts/index.ts'
import { LetterContent } from './letter-content.tsx'
import { MendForm } from './mend-form.tsx'
import { useLetterActions } from './use-letter-actions.ts'
import { useLetterPayload } from './use-letter-payload.ts'

const mendForm = 'mend-letter'

/** One dead letter: what it was, how it failed, and what can be done about it. */
export function LetterDialog({ letter, onClose }: { letter: Redelivery; onClose: () => void }) {
  const sentence = useErrorSentence()
  const [step, setStep] = useState<'read' | 'mend' | 'discard'>('read')
  const payload = useLetterPayload(letter)
  const { retry, discard } = useLetterActions(letter.id, onClose)
  const read = () => {
    retry.reset()
    setStep('read')
  }
  const isMending = step === 'mend'

  // In the place of the letter, not above it: one question at a time.
  if (step === 'discard') {
    return <DiscardDialog subscriber={letter.subscriber} onDiscard={discard} onCancel={read} />
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="large"
      title={letter.event.type}
      footer={
        isMending ? (
          <MendButtons busy={retry.isPending} onCancel={read} />
        ) : (
          <ReadButtons
            busy={retry.isPending}
            mayMend={payload !== undefined}
            onDiscard={() => setStep('discard')}
            onMend={() => setStep('mend')}
            onRetry={() => retry.mutate(undefined)}
          />
        )
      }
    >
      {isMending && payload ? (
        <MendForm id={mendForm} payload={payload} error={retry.error} onMended={retry.mutate} />
      ) : (
        <LetterContent letter={letter} payload={payload} />
      )}
      {retry.error && !isMending && (
        <p role="alert" className="mt-4 text-sm text-danger-ink">
          {sentence(retry.error)}
        </p>
      )}
    </Dialog>
  )
}

type DiscardDialogProps = { subscriber: string; onDiscard: () => Promise<void>; onCancel: () => void }

function DiscardDialog({ subscriber, onDiscard, onCancel }: DiscardDialogProps) {
  const texts = useTexts(monitoringTexts).dead
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onCancel()}
      title={texts.discardTitle}
      text={texts.discardText(subscriber)}
      confirmLabel={texts.discard}
      danger
      onConfirm={onDiscard}
    />
  )
}

type ReadButtonsProps = {
  busy: boolean
  mayMend: boolean
  onDiscard: () => void
  onMend: () => void
  onRetry: () => void
}

function ReadButtons({ busy, mayMend, onDiscard, onMend, onRetry }: ReadButtonsProps) {
  const texts = useTexts(monitoringTexts).dead
  return (
    <>
      <Button variant="quiet" onClick={onDiscard} className="mr-auto">
        {texts.discard}
      </Button>
      <Button disabled={!mayMend} onClick={onMend}>
        {texts.mend}
      </Button>
      <Button variant="primary" icon={RotateCw} busy={busy} onClick={onRetry} className="max-sm:w-full">
        {texts.retry}
      </Button>
    </>
  )
}

function MendButtons({ busy, onCancel }: { busy: boolean; onCancel: () => void }) {
  const texts = useTexts(monitoringTexts).dead
  return (
    <>
      <Button onClick={onCancel}>{texts.cancelMend}</Button>
      <Button variant="primary" type="submit" form={mendForm} busy={busy}>
        {texts.retryMended}
      </Button>
    </>
  )
}
