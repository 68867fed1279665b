import { CloudOff, RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { Button } from './button.tsx'
import { EmptyState } from './empty-state.tsx'
import { useErrorSentence } from './error-sentence.ts'
import { uiTexts } from './texts/index.ts'

type ErrorStateProps = {
  /** What was thrown; an `ApiError` brings its own sentence. */
  error: unknown
  title?: string
  /** Instead of the sentence of the error. */
  text?: string
  onRetry?: () => void
  action?: ReactNode
}

/** What went wrong, what to do, and a way to try again. */
export function ErrorState({ error, title, text, onRetry, action }: ErrorStateProps) {
  const texts = useTexts(uiTexts)
  const sentence = useErrorSentence()
  return (
    <div role="alert">
      <EmptyState
        icon={CloudOff}
        title={title ?? texts.couldNotShow}
        text={text ?? sentence(error)}
        action={
          <>
            {onRetry && (
              <Button icon={RotateCw} onClick={onRetry}>
                {texts.retry}
              </Button>
            )}
            {action}
          </>
        }
      />
    </div>
  )
}
