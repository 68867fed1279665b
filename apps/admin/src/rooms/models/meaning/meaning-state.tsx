import type { Embeddings } from '@svar/contract'
import { CircleAlert, TriangleAlert } from 'lucide-react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { modelTexts } from '../texts/index.ts'
import { meaningReason } from './meaning-reason.ts'
import { meaningTexts } from './texts/index.ts'

type MeaningStateProps = { embeddings: Embeddings; settings: NonNullable<Embeddings['settings']> }

/** How far it has come, what it is good for, and what it used today. */
export function MeaningState({ embeddings, settings }: MeaningStateProps) {
  const texts = useTexts(meaningTexts)
  const format = useFormat()
  const { state, total, done, skipped, toldApart, tokensToday } = embeddings
  const isWhole = state === 'ready' || state === 'not_told_apart'
  return (
    <div className="flex flex-col gap-3 text-sm">
      {state === 'waiting' && <Hindrance embeddings={embeddings} />}
      {state === 'not_told_apart' && (
        <p role="status" className="flex gap-2.5 rounded-xl bg-warning-soft px-4 py-3 text-warning-ink">
          <TriangleAlert size={18} aria-hidden className="mt-0.5 shrink-0" />
          {texts.notToldApart}
        </p>
      )}
      {settings.isOn && !isWhole && total > 0 && (
        <ProgressBar
          label={texts.progress(format.number(done), format.number(total))}
          share={Math.min(1, done / total)}
        />
      )}
      {state === 'ready' && toldApart !== null && <p>{texts.ready(format.percent(toldApart))}</p>}
      {skipped > 0 && <p>{texts.skipped(skipped)}</p>}
      <p className="flex flex-wrap gap-x-4 text-muted tabular-nums">
        {isWhole && <span>{texts.progress(format.number(done), format.number(total))}</span>}
        <span>{texts.tokens(format.number(tokensToday), format.number(settings.maxTokensPerDay))}</span>
      </p>
    </div>
  )
}

function Hindrance({ embeddings: { reason, detail, failingSince } }: { embeddings: Embeddings }) {
  const texts = useTexts(meaningTexts)
  const models = useTexts(modelTexts)
  const format = useFormat()
  return (
    <div role="status" className="flex gap-2.5 rounded-xl bg-danger-soft px-4 py-3 text-danger-ink">
      <CircleAlert size={18} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0">
        <p className="font-medium">{meaningReason(reason, texts, models)}</p>
        <p>{texts.waitingText}</p>
        {detail && <p className="mt-1 font-mono text-xs wrap-anywhere">{detail}</p>}
        {failingSince && <p className="mt-1 text-xs">{models.since(format.dateTime(failingSince))}</p>}
      </div>
    </div>
  )
}
