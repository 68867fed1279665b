import { RotateCcw } from 'lucide-react'
import { useTexts } from '../texts/use-texts.ts'
import { Button } from './button.tsx'
import { ErrorState } from './error-state.tsx'
import { uiTexts } from './texts/index.ts'

type FaultStateProps = { error: unknown; onRetry: () => void }

/** A part of the page has failed: what the server said of it, or that it is reported and nothing saved is lost. */
export function FaultState({ error, onRetry }: FaultStateProps) {
  const texts = useTexts(uiTexts)
  const isTold = error instanceof Error && 'code' in error
  return (
    <ErrorState
      error={error}
      title={isTold ? undefined : texts.faultTitle}
      text={isTold ? undefined : texts.faultText}
      onRetry={onRetry}
      action={
        <Button icon={RotateCcw} onClick={() => location.reload()}>
          {texts.reload}
        </Button>
      }
    />
  )
}
