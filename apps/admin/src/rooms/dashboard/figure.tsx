import { ArrowDown, ArrowUp } from 'lucide-react'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Card } from '../../ui/card.tsx'
import { classNames } from '../../ui/class-names.ts'
import { About } from './about.tsx'
import { dashboardTexts } from './texts/index.ts'
import { changeOf, pointsOf } from './written.ts'

type FigureProps = {
  name: string
  about: string
  /** Null where nothing was observed. */
  now: number | null
  before: number | null
  written: (value: number) => string
  /** A share, as of all conversations: what it changed by is told in points, because a percentage of a percentage misleads. */
  isShare?: boolean
  /** Which direction is good; without one, a change is neither. */
  better?: 'more' | 'less'
  notes?: string[]
}

/** One figure with how it is computed, and how it was in the period before. */
export function Figure({ name, about, now, before, written, isShare, better, notes = [] }: FigureProps) {
  const texts = useTexts(dashboardTexts)
  return (
    <Card className="flex flex-col">
      <div className="flex items-center justify-between gap-1">
        <h2 className="text-sm text-muted">{name}</h2>
        <About name={name} text={about} />
      </div>
      <p className="mt-0.5 text-2xl font-semibold tabular-nums">
        {now === null ? (
          <span className="text-lg font-medium text-muted">{texts.noneYet}</span>
        ) : (
          written(now)
        )}
      </p>
      {notes.map((note) => (
        <p key={note} className="text-sm text-muted tabular-nums">
          {note}
        </p>
      ))}
      <Change now={now} before={before} written={written} isShare={isShare} better={better} />
    </Card>
  )
}

type ChangeProps = Pick<FigureProps, 'now' | 'before' | 'written' | 'isShare' | 'better'>

/** What is more than three times what it was is told by what it was: nobody sees seven hundred per cent. */
const TELLING = 2

/** By how much it changed, in words too: a colour alone says nothing to many. */
function Change({ now, before, written, isShare, better }: ChangeProps) {
  const texts = useTexts(dashboardTexts).compared
  const format = useFormat()
  const change = isShare ? pointsOf(now, before) : changeOf(now, before)
  // Where there is nothing to compare with, eight cards that say so would say nothing.
  if (change === null || now === null || before === null) return null
  // What reads the same is the same: nobody has gained anything between 0.1 seconds and 0.1 seconds.
  if (Math.round(change * 100) === 0 || written(now) === written(before))
    return <p className="mt-1.5 text-sm text-muted">{texts.same(written(before))}</p>
  const points = Math.round(Math.abs(change) * 100)
  const by = isShare ? texts.points(format.number(points), points) : format.percent(Math.abs(change))
  const isMore = change > 0
  const isGood = better && (better === 'more') === isMore
  const Arrow = isMore ? ArrowUp : ArrowDown
  return (
    <p
      className={classNames(
        'mt-1.5 flex items-start gap-1 text-sm',
        better ? (isGood ? 'text-success-ink' : 'text-warning-ink') : 'text-muted',
      )}
    >
      <Arrow size={14} aria-hidden className="mt-0.75 shrink-0" />
      {!isShare && change > TELLING
        ? texts.was(written(before))
        : texts[isMore ? 'more' : 'less'](by, written(before))}
    </p>
  )
}
