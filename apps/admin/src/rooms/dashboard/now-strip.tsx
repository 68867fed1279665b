import type { InsightMoment } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { Frown } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { usePath } from '../../shell/room-path.ts'
import { useLocale } from '../../texts/current-locale.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Card } from '../../ui/card.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { dashboardTexts } from './texts/index.ts'
import { waited } from './written.ts'

interface NowStripProps {
  moment: InsightMoment | undefined
  /** Whether it counts a part of the desk only: then no list holds just that. */
  isNarrowed: boolean
}

/** The desk at this moment; who waits longest is one click away, and so are the lists of what is counted. */
export function NowStrip({ moment, isNarrowed }: NowStripProps) {
  const texts = useTexts(dashboardTexts).now
  const format = useFormat()
  const locale = useLocale()
  const path = usePath()
  const aheadMs = useAhead(moment)
  const [longest] = moment?.longest ?? []
  const since = (at: string) =>
    waited(Math.max(0, Date.parse(moment?.at ?? at) + aheadMs - Date.parse(at)), locale)
  const late = (count: number) =>
    count ? <Warning text={texts.overdue(format.number(count))} /> : <Note text={texts.onTime} />
  const written = (count: number | undefined) => (count === undefined ? undefined : format.number(count))
  return (
    <section aria-label={texts.title} aria-busy={!moment} className="flex flex-col gap-3">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <Tile
          name={texts.waiting}
          value={written(moment?.waiting)}
          list={isNarrowed ? undefined : { to: path('inbox'), view: 'waiting' }}
        >
          {moment &&
            (longest ? (
              <Warning text={texts.longest(since(longest.since))} />
            ) : (
              <Note text={texts.nobodyWaits} />
            ))}
        </Tile>
        <Tile name={texts.open} value={written(moment?.open)} />
        <Tile name={texts.withAssistant} value={written(moment?.withAssistant)} />
        <Tile
          name={texts.tickets}
          value={written(moment?.openTickets)}
          list={isNarrowed ? undefined : { to: path('tickets'), view: 'open' }}
        >
          {moment && late(moment.overdueTickets)}
          {moment && moment.onHoldTickets > 0 && (
            <Note text={texts.onHold(format.number(moment.onHoldTickets))} />
          )}
        </Tile>
      </div>
      {moment && longest && <Names label={texts.waiting} of={moment.longest} since={since} />}
      {moment && moment.atRisk.count > 0 && <AtRisk of={moment.atRisk} since={since} />}
    </section>
  )
}

/** Who may be lost, the latest by name. */
function AtRisk({ of, since }: { of: InsightMoment['atRisk']; since: NamesProps['since'] }) {
  const texts = useTexts(dashboardTexts).now
  const format = useFormat()
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <p className="flex items-center gap-2 text-sm font-medium text-danger-ink">
        <Frown size={16} aria-hidden />
        {texts.atRisk(of.count, format.number(of.count))}
      </p>
      <Names label={texts.atRiskNames} of={of.latest} since={since} />
    </div>
  )
}

interface NamesProps {
  label: string
  of: InsightMoment['longest']
  /** How long ago, as it is written. */
  since: (at: string) => string
}

/** Customers by name, each one click from their conversation. */
function Names({ label, of, since }: NamesProps) {
  const texts = useTexts(dashboardTexts).now
  const path = usePath()
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {of.map((one) => (
        <li key={one.conversationId}>
          <Link
            to={path('inbox', one.conversationId)}
            className="flex h-8 items-center gap-2 rounded-full border border-line bg-canvas px-3 text-sm hover:bg-hover pointer-coarse:h-11"
          >
            <bdi className="max-w-40 truncate font-medium">{one.name ?? texts.unnamed}</bdi>
            <span className="text-warning-ink tabular-nums">{since(one.since)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

const Note = ({ text }: { text: string }) => <p className="text-sm text-muted">{text}</p>
const Warning = ({ text }: { text: string }) => <p className="text-sm text-warning-ink">{text}</p>

interface TileProps {
  name: string
  value: string | undefined
  /** Where all that it counts stands. */
  list?: { to: string; view: string } | undefined
  children?: ReactNode
}

function Tile({ name, value, list, children }: TileProps) {
  return (
    <Card className={list && 'relative hover:bg-hover'}>
      <p className="text-sm text-muted">
        {list ? (
          <Link
            to={list.to}
            search={{ view: list.view } as never}
            className="after:absolute after:inset-0 after:rounded-xl"
          >
            {name}
          </Link>
        ) : (
          name
        )}
      </p>
      {value === undefined ? (
        <Skeleton className="mt-2 h-7 w-12" />
      ) : (
        <p className="mt-1 text-2xl font-semibold tabular-nums">{value}</p>
      )}
      {children}
    </Card>
  )
}

const TICK_MS = 5000

/** How long ago the moment was told, by this machine's own clock, which may be wrong but runs evenly. */
function useAhead(moment: InsightMoment | undefined): number {
  const [aheadMs, setAheadMs] = useState(0)
  useEffect(() => {
    if (!moment?.waiting) return setAheadMs(0)
    const toldAt = performance.now()
    setAheadMs(0)
    const timer = setInterval(() => setAheadMs(performance.now() - toldAt), TICK_MS)
    return () => clearInterval(timer)
  }, [moment])
  return aheadMs
}
