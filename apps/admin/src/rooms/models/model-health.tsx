import type { Model } from '@svar/contract'
import { CircleAlert, CircleCheck, CircleDashed, CircleOff } from 'lucide-react'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { reasonSentence } from './reason-sentence.ts'
import { modelTexts } from './texts/index.ts'

const looks = {
  unknown: { tone: 'neutral', icon: CircleDashed },
  ok: { tone: 'success', icon: CircleCheck },
  failing: { tone: 'danger', icon: CircleAlert },
  off: { tone: 'neutral', icon: CircleOff },
} as const

/** How a model has been doing: whether it answers, since when, and what is wrong. */
export function ModelHealth({ model }: { model: Model }) {
  const texts = useTexts(modelTexts)
  const format = useFormat()
  const { health, enabled } = model
  const state = enabled ? health.state : 'off'
  const { tone, icon } = looks[state]
  return (
    <div className="flex basis-full flex-wrap items-center gap-x-3 gap-y-1 pl-21 text-sm text-muted max-sm:pl-0">
      <Badge tone={tone} icon={icon}>
        {texts.health[state]}
      </Badge>
      {health.since && enabled && state !== 'unknown' && (
        <span>{texts.since(format.dateTime(health.since))}</span>
      )}
      {health.answers > 0 && <span>{texts.answers(health.answers)}</span>}
      {health.failures > 0 && <span>{texts.failures(health.failures)}</span>}
      {state === 'failing' && health.reason && (
        <span className="basis-full text-danger-ink">{reasonSentence(health.reason, texts.reasons)}</span>
      )}
    </div>
  )
}
