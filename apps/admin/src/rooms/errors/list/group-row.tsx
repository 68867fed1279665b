import type { ErrorGroup } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { usePath } from '../../../shell/room-path.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { sumOf } from '../days.ts'
import { LevelBadge, StateBadge } from '../group-badges.tsx'
import { SparkBars } from '../spark-bars.tsx'
import { errorsTexts } from '../texts/index.ts'

/** The columns beside the tick, the same in the head as in each row. */
export const columnsClass =
  'grid min-w-0 flex-1 items-center gap-x-4 md:grid-cols-[minmax(0,1fr)_5.25rem_4.5rem_4.5rem_7.5rem]'

type GroupRowProps = {
  group: ErrorGroup
  isTicked: boolean
  /** Whether the keyboard stands here. */
  isAt: boolean
  onTick: (on: boolean) => void
}

/** One error in a line: what, how it goes, how often and for how many. */
export function GroupRow({ group, isTicked, isAt, onTick }: GroupRowProps) {
  const texts = useTexts(errorsTexts)
  const row = useRef<HTMLLIElement>(null)
  const title = group.title ?? texts.untitled
  useEffect(() => {
    if (!isAt) return
    row.current?.querySelector('a')?.focus()
  }, [isAt])
  return (
    <li ref={row} className={classNames('flex items-start gap-3 px-4 py-3', isAt && 'bg-hover')}>
      <Checkbox label={texts.list.choose(title)} labelHidden checked={isTicked} onCheckedChange={onTick} />
      <div className={columnsClass}>
        <What group={group} title={title} />
        <Figures group={group} />
      </div>
    </li>
  )
}

function What({ group, title }: { group: ErrorGroup; title: string }) {
  const path = usePath()
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Link
          to={path('errors', group.id)}
          className="line-clamp-2 min-h-6 min-w-6 font-medium wrap-anywhere hover:underline"
        >
          {title}
        </Link>
        <StateBadge group={group} />
      </p>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
        {group.level !== 'error' && <LevelBadge level={group.level} />}
        {group.culprit && <span className="font-mono text-xs wrap-anywhere">{group.culprit}</span>}
        {group.assignee && <span>{group.assignee.name}</span>}
      </p>
    </div>
  )
}

function Figures({ group }: { group: ErrorGroup }) {
  const texts = useTexts(errorsTexts).list
  const format = useFormat()
  return (
    <div className="contents max-md:mt-2 max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-4 max-md:gap-y-1">
      <SparkBars trend={group.trend} label={texts.trendOf(format.number(sumOf(group.trend)))} />
      <Figure name={texts.events} value={format.number(group.events)} />
      <Figure name={texts.people} value={format.number(group.users)} />
      <span className="text-right text-sm whitespace-nowrap text-muted max-md:text-left">
        <span className="sr-only">{texts.lastSeen} </span>
        <RelativeTime at={group.lastSeenAt} />
      </span>
    </div>
  )
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <span className="text-right tabular-nums max-md:text-left max-md:text-sm">
      <span className="text-muted md:sr-only">{name} </span>
      {value}
    </span>
  )
}
