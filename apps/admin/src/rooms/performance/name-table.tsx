import type { PerformanceKind, PerformanceRow } from '@svar/contract'
import { useLocale } from '../../texts/current-locale.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Sparkline } from '../../ui/sparkline.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { performanceTexts } from './texts/index.ts'
import type { Chosen } from './use-performance.ts'
import { shareText, timeText } from './written.ts'

type NameTableProps = { rows: PerformanceRow[]; kind: PerformanceKind; onChoose: (chosen: Chosen) => void }

/** Routes or operations with their figures; choosing one shows its curves. */
export function NameTable({ rows, kind, onChoose }: NameTableProps) {
  const texts = useTexts(performanceTexts)
  const format = useFormat()
  const locale = useLocale()
  const time = (key: 'p50' | 'p95' | 'p99'): Column<PerformanceRow> => ({
    key,
    title: texts.sorts[key],
    align: 'end',
    cell: ({ now }) => <span className="whitespace-nowrap tabular-nums">{timeText(now[key], locale)}</span>,
  })
  const columns: Column<PerformanceRow>[] = [
    {
      key: 'name',
      title: texts.name[kind],
      wide: true,
      cell: (row) => <Name row={row} onChoose={onChoose} />,
    },
    { key: 'trend', title: texts.trend, cell: (row) => <Trend row={row} /> },
    time('p50'),
    time('p95'),
    time('p99'),
    {
      key: 'failures',
      title: texts.failures,
      align: 'end',
      cell: ({ now }) => <span className="tabular-nums">{shareText(now.failureRate, locale)}</span>,
    },
    {
      key: 'total',
      title: texts.total,
      align: 'end',
      cell: ({ now }) => <span className="tabular-nums">{format.number(now.total)}</span>,
    },
  ]
  return (
    <Table
      label={texts.names[kind]}
      columns={columns}
      rows={rows}
      rowKey={({ operation, name }) => `${operation} ${name}`}
      onRowOpen={({ operation, name }) => onChoose({ operation, name })}
    />
  )
}

function Name({
  row: { name, operation },
  onChoose,
}: { row: PerformanceRow } & Pick<NameTableProps, 'onChoose'>) {
  const texts = useTexts(performanceTexts)
  return (
    <button
      type="button"
      onClick={() => onChoose({ operation, name })}
      title={name ? undefined : texts.otherText}
      className="block max-w-full min-w-0 py-1 text-left"
    >
      <span className="line-clamp-2 font-medium break-all hover:underline">{name || texts.other}</span>
      {operation && <span className="block text-xs text-muted">{operation}</span>}
    </button>
  )
}

function Trend({ row: { name, p95s } }: { row: PerformanceRow }) {
  const texts = useTexts(performanceTexts)
  const locale = useLocale()
  const known = p95s.filter((value) => value !== null)
  const highest = timeText(known.length > 0 ? Math.max(...known) : null, locale)
  return (
    <Sparkline label={texts.trendOf(name || texts.other, highest)} values={known} width={96} height={28} />
  )
}
