import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { Button } from './button.tsx'
import { CopyField } from './copy-field.tsx'
import { ErrorState } from './error-state.tsx'
import { uiTexts } from './texts/index.ts'
import { rescueTyped } from './typed-work.ts'

type FaultStateProps = { error: unknown; onRetry: () => void }

/**
 * A part of the page has failed: what the server said of it, or that it is reported and nothing saved is lost. What was
 * being written in it is there to be taken along.
 */
export function FaultState({ error, onRetry }: FaultStateProps) {
  const texts = useTexts(uiTexts)
  const [typed] = useState(rescueTyped)
  const isTold = error instanceof Error && 'code' in error
  return (
    <>
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
      {typed.length > 0 && (
        <section className="mx-auto flex max-w-prose flex-col gap-4 px-5 pb-8">
          <h2 className="text-sm text-muted">{texts.faultTyped}</h2>
          {typed.map(({ label, value }) => (
            <CopyField key={label + value} label={label} value={value} multiline={value.length > 60} />
          ))}
        </section>
      )}
    </>
  )
}
