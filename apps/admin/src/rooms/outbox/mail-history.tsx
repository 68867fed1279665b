import type { MailStep } from '@svar/contract'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { outboxTexts } from './texts/index.ts'

/** What happened to a mail, one thing after the other, in the words of who said it. */
export function MailHistory({ history }: { history: MailStep[] }) {
  const texts = useTexts(outboxTexts)
  const format = useFormat()
  if (history.length < 2) return null
  return (
    <details className="mt-4 text-sm">
      <summary className="cursor-pointer font-medium">{texts.history}</summary>
      <ol className="mt-2 flex flex-col gap-2 border-l-2 border-line pl-4">
        {history.map((step) => (
          <li key={`${step.at} ${step.what}`} className="min-w-0">
            <span className="font-medium">
              <StepName what={step.what} />
            </span>
            {step.provider && <span className="text-muted"> · {step.provider}</span>}
            <span className="text-muted"> · {format.dateTime(step.at)}</span>
            {step.said && <p className="wrap-anywhere text-muted">{step.said}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}

function StepName({ what }: Pick<MailStep, 'what'>) {
  const texts = useTexts(outboxTexts)
  if (what === 'refused' || what === 'delayed') return texts.steps[what]
  return what === 'queued' ? texts.again : texts.states[what]
}
