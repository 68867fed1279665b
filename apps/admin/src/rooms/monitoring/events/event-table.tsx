import type { ListedEvent } from '@svar/contract'
import { useTexts } from '../../../texts/use-texts.ts'
import { type Column, Table } from '../../../ui/table.tsx'
import { Moment } from '../moment.tsx'
import { monitoringTexts } from '../texts/index.ts'

type EventTableProps = { events: ListedEvent[]; onOpen: (id: string) => void }

/** One event in each row; a row opens it. */
export function EventTable({ events, onOpen }: EventTableProps) {
  const texts = useTexts(monitoringTexts)
  const columns: Column<ListedEvent>[] = [
    {
      key: 'type',
      title: texts.type,
      wide: true,
      cell: ({ id, type }) => (
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => onOpen(id)}
          className="min-h-6 text-left font-mono text-sm font-medium wrap-anywhere hover:underline"
        >
          {type}
        </button>
      ),
    },
    {
      key: 'about',
      title: texts.about,
      plain: true,
      cell: ({ aggregateId }) => (
        <span className="font-mono text-xs wrap-anywhere text-muted md:whitespace-nowrap">
          {aggregateId ?? '–'}
        </span>
      ),
    },
    {
      key: 'when',
      title: texts.happened,
      plain: true,
      cell: ({ createdAt }) => (
        <Moment at={createdAt} className="text-sm whitespace-nowrap text-muted tabular-nums" />
      ),
    },
  ]
  return (
    <Table
      label={texts.title}
      columns={columns}
      rows={events}
      rowKey={({ id }) => id}
      onRowOpen={({ id }) => onOpen(id)}
    />
  )
}
