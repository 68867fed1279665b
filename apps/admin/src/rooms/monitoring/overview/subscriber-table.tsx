import type { Subscriber } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { Pause, Play } from 'lucide-react'
import { useState } from 'react'
import { useLocale } from '../../../texts/current-locale.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { useViewPath } from '../bus-path.ts'
import { duration } from '../duration.ts'
import { monitoringTexts } from '../texts/index.ts'
import { PauseDialog } from './pause-dialog.tsx'
import { Waiting } from './waiting.tsx'

/** One subscriber in each row: what it did, what it owes, and a way to hold it back. */
export function SubscriberTable({ subscribers }: { subscribers: Subscriber[] }) {
  const texts = useTexts(monitoringTexts)
  const [asked, setAsked] = useState<Subscriber | null>(null)
  const numbers = useNumberColumns()
  const columns: Column<Subscriber>[] = [
    { key: 'name', title: texts.subscriber, wide: true, cell: (one) => <Name subscriber={one} /> },
    ...numbers,
    {
      key: 'waiting',
      title: texts.overview.waiting,
      align: 'end',
      cell: (one) => <Waiting subscriber={one} />,
    },
    { key: 'dead', title: texts.overview.dead, align: 'end', cell: (one) => <Dead subscriber={one} /> },
    {
      key: 'actions',
      title: texts.overview.actions,
      titleHidden: true,
      align: 'end',
      cell: (one) => <Switch subscriber={one} onAsk={() => setAsked(one)} />,
    },
  ]
  return (
    <>
      <Table
        label={texts.overview.subscribers}
        columns={columns}
        rows={subscribers}
        rowKey={({ name }) => name}
      />
      {asked && <PauseDialog subscriber={asked} onClose={() => setAsked(null)} />}
    </>
  )
}

function useNumberColumns(): Column<Subscriber>[] {
  const texts = useTexts(monitoringTexts).overview
  const format = useFormat()
  const locale = useLocale()
  const time = (ms: number | null) => (ms === null ? '–' : duration(ms, locale))
  const column = (key: string, title: string, told: (one: Subscriber) => string): Column<Subscriber> => ({
    key,
    title,
    align: 'end',
    cell: (one) => <span className="whitespace-nowrap tabular-nums">{told(one)}</span>,
  })
  return [
    column('handled', texts.handled, ({ handled }) => format.number(handled)),
    column('failed', texts.failed, ({ failed }) => format.number(failed)),
    column('mean', texts.mean, ({ meanMs }) => time(meanMs)),
    column('lag', texts.lag, ({ lagMs }) => time(lagMs)),
  ]
}

function Name({ subscriber: { name, patterns, isPaused, isKnown } }: { subscriber: Subscriber }) {
  const texts = useTexts(monitoringTexts).overview
  return (
    <div className="min-w-0 py-2.5">
      <p className="flex flex-wrap items-center gap-2 font-medium wrap-anywhere">
        {name}
        {isPaused && (
          <Badge tone="warning" icon={Pause}>
            {texts.paused}
          </Badge>
        )}
        {!isKnown && <Badge>{texts.unknown}</Badge>}
      </p>
      {isKnown ? (
        <p className="text-sm text-muted">
          <span className="sr-only">{texts.hears}: </span>
          <span className="font-mono text-xs wrap-anywhere">{patterns.join(', ')}</span>
        </p>
      ) : (
        <p className="text-sm text-muted">{texts.unknownText}</p>
      )}
    </div>
  )
}

function Dead({ subscriber: { name, dead } }: { subscriber: Subscriber }) {
  const texts = useTexts(monitoringTexts).overview
  const format = useFormat()
  const to = useViewPath()('dead')
  if (dead === 0) return <span className="tabular-nums">0</span>
  return (
    <Link
      to={to}
      search={{ subscriber: name } as never}
      aria-label={texts.seeDead(dead, name)}
      className="inline-flex min-h-6 min-w-6 items-center justify-end hover:underline"
    >
      <Badge tone="danger">{format.number(dead)}</Badge>
    </Link>
  )
}

function Switch({ subscriber, onAsk }: { subscriber: Subscriber; onAsk: () => void }) {
  const texts = useTexts(monitoringTexts).overview
  const { name, isPaused, isKnown } = subscriber
  if (!isPaused && !isKnown) return null
  return (
    <Button size="small" icon={isPaused ? Play : Pause} onClick={onAsk}>
      {isPaused ? texts.resume : texts.pause}
      <span className="sr-only"> {name}</span>
    </Button>
  )
}
