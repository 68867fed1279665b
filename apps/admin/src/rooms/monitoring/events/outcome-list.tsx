import { CircleAlert, CircleCheck, CircleDashed, CircleSlash, Clock } from 'lucide-react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'
import type { Icon } from '../../../ui/icon.ts'
import { ErrorHistory } from '../error-history.tsx'
import { Part } from '../facts.tsx'
import { monitoringTexts } from '../texts/index.ts'
import type { Outcome } from './outcomes.ts'

const looks: Record<Outcome['state'], { tone: BadgeTone; icon: Icon }> = {
  coming: { tone: 'neutral', icon: CircleDashed },
  waiting: { tone: 'accent', icon: Clock },
  done: { tone: 'success', icon: CircleCheck },
  dead: { tone: 'danger', icon: CircleAlert },
  discarded: { tone: 'neutral', icon: CircleSlash },
}

/** Whom an event concerned, and what each made of it. */
export function OutcomeList({ outcomes }: { outcomes: Outcome[] }) {
  const texts = useTexts(monitoringTexts).events
  return (
    <Part title={texts.outcome}>
      {outcomes.length === 0 && <p className="text-sm text-muted">{texts.nobody}</p>}
      <ul className="flex flex-col gap-3">
        {outcomes.map((outcome) => (
          <li key={`${outcome.subscriber} ${outcome.owed?.id ?? ''}`}>
            <OneOutcome outcome={outcome} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function OneOutcome({ outcome: { subscriber, state, owed } }: { outcome: Outcome }) {
  const texts = useTexts(monitoringTexts).events
  const { tone, icon } = looks[state]
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="min-w-0 wrap-anywhere">{subscriber}</span>
        <Badge tone={tone} icon={icon}>
          {texts.states[state]}
        </Badge>
      </p>
      {owed?.state === 'waiting' && <NextAttempt at={owed.nextAttemptAt} />}
      {owed && owed.errors.length > 0 && (
        <div className="mt-2">
          <ErrorHistory errors={owed.errors} />
        </div>
      )}
    </>
  )
}

function NextAttempt({ at }: { at: string | null }) {
  const texts = useTexts(monitoringTexts).events
  const format = useFormat()
  return (
    <p className="mt-0.5 text-sm text-muted">
      {at === null ? texts.inLine : texts.nextAttempt(format.relative(at))}
    </p>
  )
}
