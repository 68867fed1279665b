import type { PlaygroundAnswer } from '@svar/contract'
import { Cpu, TriangleAlert } from 'lucide-react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { playgroundTexts } from '../texts/index.ts'
import { wordFor } from '../word-for.ts'
import { BehindSection } from './behind-section.tsx'

const steps = ['understandMs', 'searchMs', 'answerMs'] as const
const colours = { understandMs: 'bg-faint', searchMs: 'bg-success', answerMs: 'bg-accent' }

/** Who wrote the answer, who failed before, and how long each step took. */
export function EngineUsed({ answer }: { answer: PlaygroundAnswer }) {
  const texts = useTexts(playgroundTexts)
  const name = answer.engine === 'builtin' ? texts.engines.builtin : answer.engine
  return (
    <BehindSection title={texts.engineTitle}>
      <p className="flex items-center gap-2 text-sm">
        <Cpu size={16} aria-hidden className="shrink-0 text-muted" />
        {texts.answeredBy(name)}
      </p>
      {answer.fallbacks.map(({ engine, reason }) => (
        <p key={`${engine} ${reason}`} className="flex items-center gap-2 text-sm text-warning-ink">
          <TriangleAlert size={16} aria-hidden className="shrink-0" />
          {texts.fallback(
            engine === 'models' ? texts.allModels : engine,
            wordFor(texts.reasons, reason, texts.reasons.other),
          )}
        </p>
      ))}
      <Timings timings={answer.timings} />
    </BehindSection>
  )
}

function Timings({ timings }: { timings: PlaygroundAnswer['timings'] }) {
  const texts = useTexts(playgroundTexts)
  const format = useFormat()
  const shown = (ms: number) => texts.ms(format.number(ms < 10 ? Math.round(ms * 10) / 10 : Math.round(ms)))
  const total = Math.max(
    steps.reduce((sum, step) => sum + timings[step], 0),
    0.001,
  )
  return (
    <div className="flex flex-col gap-2">
      <div aria-hidden className="flex h-2 gap-0.5 overflow-hidden rounded-full">
        {steps.map((step) => (
          <span
            key={step}
            className={colours[step]}
            style={{ width: `${Math.max(1.5, (timings[step] / total) * 100)}%` }}
          />
        ))}
      </div>
      <dl className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {steps.map((step) => (
          <div key={step} className="flex items-center gap-1.5">
            <dt className="flex items-center gap-1.5 text-muted">
              <span aria-hidden className={`size-2 rounded-full ${colours[step]}`} />
              {texts.steps[step]}
            </dt>
            <dd className="tabular-nums">{shown(timings[step])}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
