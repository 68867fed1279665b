import type { Replay } from '@svar/contract'
import { Ban, CircleCheck } from 'lucide-react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge } from '../../../ui/badge.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { monitoringTexts } from '../texts/index.ts'

/** A bar while it runs, a badge once it has ended, and how many of how many. */
export function Progress({ replay: { state, total, handled, dead } }: { replay: Replay }) {
  const texts = useTexts(monitoringTexts).replays
  const format = useFormat()
  const ended = handled + dead
  return (
    <div className="flex w-44 flex-col items-start gap-1 py-2 text-sm max-md:items-end">
      {state === 'running' && (
        <ProgressBar label={texts.states.running} share={total === 0 ? null : Math.min(1, ended / total)} />
      )}
      {state === 'done' && (
        <Badge tone="success" icon={CircleCheck}>
          {texts.states.done}
        </Badge>
      )}
      {state === 'cancelled' && <Badge icon={Ban}>{texts.states.cancelled}</Badge>}
      <p className="text-muted tabular-nums">
        {texts.counts(format.number(ended), format.number(total))}
        {dead > 0 && <span className="text-danger-ink"> · {texts.someDead(format.number(dead))}</span>}
      </p>
    </div>
  )
}
