import type { WebhookEndpoint } from '@svar/contract'
import { CircleAlert, Info } from 'lucide-react'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { classNames } from '../../ui/class-names.ts'
import { webhooksTexts } from './texts/index.ts'

/** What somebody who looks at an endpoint should know first; nothing while all is well. */
export function EndpointNotice({ endpoint }: { endpoint: WebhookEndpoint }) {
  const texts = useTexts(webhooksTexts)
  const format = useFormat()
  const { disabledReason, failingSince, previousSecretUntil } = endpoint
  return (
    <>
      {disabledReason && (
        <Notice
          isGrave={disabledReason !== 'person'}
          title={texts.disabledBecause[disabledReason]}
          text={texts.disabledThen}
        />
      )}
      {!disabledReason && failingSince && (
        <Notice isGrave title={texts.failingSince(format.dateTime(failingSince))} text={texts.failingThen} />
      )}
      {previousSecretUntil && <Notice title={texts.bothSecrets(format.nearTime(previousSecretUntil))} />}
    </>
  )
}

function Notice({ isGrave, title, text }: { isGrave?: boolean; title: string; text?: string }) {
  const Icon = isGrave ? CircleAlert : Info
  return (
    <div
      className={classNames(
        'mb-5 flex items-start gap-3 rounded-xl px-4 py-3.5',
        isGrave ? 'bg-warning-soft text-warning-ink' : 'bg-sunken',
      )}
    >
      <Icon size={18} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0">
        <p className="font-medium">{title}</p>
        {text && <p className="mt-0.5 text-sm">{text}</p>}
      </div>
    </div>
  )
}
