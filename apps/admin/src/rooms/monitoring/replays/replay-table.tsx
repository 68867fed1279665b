import type { Replay } from '@svar/contract'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { monitoringTexts } from '../texts/index.ts'
import { Progress } from './progress.tsx'

type ReplayTableProps = { replays: Replay[]; onCancel: (replay: Replay) => void }

/** One replay in each row, newest first. */
export function ReplayTable({ replays, onCancel }: ReplayTableProps) {
  const texts = useTexts(monitoringTexts).replays
  const columns: Column<Replay>[] = [
    { key: 'what', title: texts.what, wide: true, cell: (replay) => <What replay={replay} /> },
    { key: 'progress', title: texts.progress, cell: (replay) => <Progress replay={replay} /> },
    {
      key: 'begun',
      title: texts.begun,
      cell: ({ createdAt, createdBy }) => (
        <div className="text-sm text-muted md:whitespace-nowrap">
          <RelativeTime at={createdAt} /> {texts.by(createdBy)}
        </div>
      ),
    },
    {
      key: 'cancel',
      title: texts.stop,
      titleHidden: true,
      align: 'end',
      cell: (replay) =>
        replay.state === 'running' && (
          <Button size="small" onClick={() => onCancel(replay)}>
            {texts.stop}
            <span className="sr-only"> {replay.subscriber}</span>
          </Button>
        ),
    },
  ]
  const isRunning = replays.some(({ state }) => state === 'running')
  const shown = columns.filter(({ key }) => key !== 'cancel' || isRunning)
  return <Table label={texts.title} columns={shown} rows={replays} rowKey={({ id }) => id} />
}

function What({ replay: { subscriber, pattern, aggregateId, from, to, createdAt } }: { replay: Replay }) {
  const texts = useTexts(monitoringTexts).replays
  const format = useFormat()
  // Without an end of its own, a replay ends where it was begun.
  const end = Math.abs(Date.parse(to) - Date.parse(createdAt)) > 1000 && texts.until(format.dateTime(to))
  const range = [from && texts.since(format.dateTime(from)), end].filter(Boolean).join(' ')
  return (
    <div className="min-w-0 py-2.5">
      <p className="font-medium wrap-anywhere">{subscriber}</p>
      <p className="text-sm wrap-anywhere text-muted">
        {pattern === '#' ? texts.everything : <span className="font-mono text-xs">{pattern}</span>}
        {range && ` ${range}`}
      </p>
      {aggregateId && <p className="font-mono text-xs wrap-anywhere text-muted">{aggregateId}</p>}
    </div>
  )
}
