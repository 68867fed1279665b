import type { Redelivery } from '@svar/contract'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { monitoringTexts } from '../texts/index.ts'

type LetterTableProps = { letters: Redelivery[]; onOpen: (letter: Redelivery) => void }

/** One dead letter in each row, with the last thing that went wrong. */
export function LetterTable({ letters, onOpen }: LetterTableProps) {
  const texts = useTexts(monitoringTexts)
  const format = useFormat()
  const columns: Column<Redelivery>[] = [
    {
      key: 'event',
      title: texts.type,
      wide: true,
      cell: (letter) => <What letter={letter} onOpen={() => onOpen(letter)} />,
    },
    {
      key: 'subscriber',
      title: texts.subscriber,
      plain: true,
      cell: ({ subscriber }) => (
        <span className="text-sm wrap-anywhere md:whitespace-nowrap">{subscriber}</span>
      ),
    },
    {
      key: 'attempts',
      wideOnly: true,
      title: texts.attempts,
      align: 'end',
      cell: ({ attempts }) => <span className="tabular-nums">{format.number(attempts)}</span>,
    },
    {
      key: 'when',
      title: texts.dead.gaveUp,
      plain: true,
      cell: ({ endedAt, errors, event }) => (
        <RelativeTime
          at={endedAt ?? errors.at(-1)?.at ?? event.createdAt}
          className="text-sm whitespace-nowrap text-muted"
        />
      ),
    },
  ]
  return (
    <Table
      label={texts.tabs.dead}
      columns={columns}
      rows={letters}
      rowKey={({ id }) => id}
      onRowOpen={onOpen}
    />
  )
}

function What({ letter, onOpen }: { letter: Redelivery; onOpen: () => void }) {
  const last = letter.errors.at(-1)?.error
  return (
    <div className="min-w-0 py-2">
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={onOpen}
        className="min-h-6 text-left font-mono text-sm font-medium wrap-anywhere hover:underline"
      >
        {letter.event.type}
      </button>
      {last && <p className="line-clamp-2 text-sm wrap-anywhere text-danger-ink">{last}</p>}
    </div>
  )
}
