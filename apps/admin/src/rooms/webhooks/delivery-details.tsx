import type { WebhookAttempt, WebhookDelivery } from '@svar/contract'
import { RotateCw } from 'lucide-react'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { ScrollArea } from '../../ui/scroll-area.tsx'
import { nameIn } from './event-picker.tsx'
import { webhooksTexts } from './texts/index.ts'
import { useEndpointActions } from './use-endpoint-actions.ts'

type DeliveryDetailsProps = { delivery: WebhookDelivery; isEnabled: boolean }

/** Each attempt with what was answered, then what was sent. */
export function DeliveryDetails({ delivery, isEnabled }: DeliveryDetailsProps) {
  const texts = useTexts(webhooksTexts)
  const format = useFormat()
  const { retry } = useEndpointActions(delivery.endpointId)
  return (
    <div className="flex flex-col gap-4 px-5 pt-1 pb-5 sm:pl-12">
      <p className="flex flex-wrap gap-x-4 font-mono text-xs wrap-anywhere text-muted">
        <span>{delivery.type}</span>
        <span>webhook-id: {delivery.webhookId}</span>
      </p>
      <section>
        <h3 className="text-sm font-medium">{texts.attempts}</h3>
        {delivery.attempts.length === 0 && <p className="text-sm text-muted">{texts.noAttempts}</p>}
        <ol className="mt-1 flex flex-col gap-2">
          {delivery.attempts.map((attempt) => (
            <Attempt key={attempt.at} attempt={attempt} />
          ))}
        </ol>
        {delivery.nextAttemptAt && delivery.attempts.length > 0 && (
          <p className="mt-2 text-sm text-muted">
            {texts.nextAttempt(format.nearTime(delivery.nextAttemptAt))}
          </p>
        )}
      </section>
      <section>
        <h3 className="text-sm font-medium">{texts.body}</h3>
        <Code label={texts.body} text={indented(delivery.body)} />
      </section>
      {isEnabled && (
        <Button icon={RotateCw} size="small" onClick={() => void retry(delivery.id)} className="self-start">
          {texts.retry}
        </Button>
      )}
    </div>
  )
}

function Attempt({ attempt }: { attempt: WebhookAttempt }) {
  const texts = useTexts(webhooksTexts)
  const format = useFormat()
  return (
    <li className="text-sm">
      <p className="flex flex-wrap gap-x-3 tabular-nums">
        <time dateTime={attempt.at}>{format.dateTime(attempt.at)}</time>
        <span className={attempt.error ? 'text-danger-ink' : 'text-success-ink'}>
          {attempt.status ? `HTTP ${attempt.status}` : nameIn(texts.faults, attempt.error ?? '')}
        </span>
        <span className="text-muted">{format.number(attempt.ms)} ms</span>
      </p>
      {attempt.answer && <Code label={texts.answered} text={attempt.answer} />}
    </li>
  )
}

function Code({ label, text }: { label: string; text: string }) {
  return (
    <ScrollArea label={label} className="mt-1 max-h-64 rounded-lg bg-sunken">
      <pre className="p-3 font-mono text-xs wrap-anywhere whitespace-pre-wrap">{text}</pre>
    </ScrollArea>
  )
}

function indented(body: string) {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}
