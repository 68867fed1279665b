import type { AlertChannel, AlertChoices, AlertTrial } from '@svar/contract'
import { useMutation } from '@tanstack/react-query'
import { CircleAlert, CircleCheck } from 'lucide-react'
import { api, call } from '../../../../shell/api.ts'
import { useMe } from '../../../../shell/session.ts'
import { useTexts } from '../../../../texts/use-texts.ts'
import { Button } from '../../../../ui/button.tsx'
import { useErrorSentence } from '../../../../ui/error-sentence.ts'
import { alertTexts } from './texts/index.ts'

type TryChannelsProps = {
  choices: AlertChoices
  /** Browsers that are gone were forgotten. */
  onTried: () => void
}

/** A test in each channel, with what became of it. */
export function TryChannels({ choices, onTried }: TryChannelsProps) {
  const { trial: texts } = useTexts(alertTexts)
  const { user } = useMe()
  return (
    <section aria-labelledby="try-alerts" className="rounded-xl border border-line">
      <div className="px-4 pt-3.5 pb-1">
        <h3 id="try-alerts" className="font-medium">
          {texts.title}
        </h3>
        <p className="text-sm text-muted">{texts.text}</p>
      </div>
      <ul className="divide-y divide-line">
        <TryChannel channel="mail" about={user.email} onTried={onTried} />
        <TryChannel
          channel="push"
          about={texts.browsers(choices.browsers)}
          isOff={choices.browsers === 0}
          onTried={onTried}
        />
        {choices.slack && <TryChannel channel="slack" about={texts.slack} onTried={onTried} />}
      </ul>
    </section>
  )
}

interface TryChannelProps {
  channel: AlertChannel
  about: string
  isOff?: boolean
  onTried: () => void
}

function TryChannel({ channel, about, isOff, onTried }: TryChannelProps) {
  const { trial: texts, channels } = useTexts(alertTexts)
  const sentence = useErrorSentence()
  const trial = useMutation({
    mutationFn: () => call(api.POST('/api/delivery/alerts/trial', { body: { channel } })),
    onSettled: onTried,
  })
  const items: AlertTrial['items'] = trial.data?.items ?? []
  const faults = items.filter(({ outcome }) => outcome !== 'taken')
  const told = faults.map(({ outcome, said }) =>
    outcome === 'refused' ? texts.refused(said ?? '') : texts[outcome as 'gone'],
  )
  const lines = trial.error ? [sentence(trial.error)] : [...new Set(told)]
  return (
    <li className="px-4 py-3">
      <div className="flex items-center justify-between gap-3">
        <div className="min-w-0">
          <p className="text-sm font-medium">{channels[channel]}</p>
          <p className="text-sm text-muted wrap-anywhere">{about}</p>
        </div>
        <Button
          size="small"
          aria-label={`${texts.send}: ${channels[channel]}`}
          disabled={isOff}
          busy={trial.isPending}
          onClick={() => trial.mutate()}
        >
          {texts.send}
        </Button>
      </div>
      <div aria-live="polite" className="text-sm">
        {items.length > faults.length && <Outcome text={texts.taken[channel]} isGood />}
        {lines.map((line) => (
          <Outcome key={line} text={line} />
        ))}
      </div>
    </li>
  )
}

function Outcome({ text, isGood = false }: { text: string; isGood?: boolean }) {
  const Icon = isGood ? CircleCheck : CircleAlert
  return (
    <p className={`mt-2 flex gap-2 ${isGood ? 'text-success-ink' : 'text-danger-ink'}`}>
      <Icon size={16} aria-hidden className="mt-0.5 shrink-0" />
      <span className="min-w-0 wrap-anywhere">{text}</span>
    </p>
  )
}
