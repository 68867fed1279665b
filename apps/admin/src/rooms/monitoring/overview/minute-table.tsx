import { useLocale } from '../../../texts/current-locale.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ScrollArea } from '../../../ui/scroll-area.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { duration } from '../duration.ts'
import { monitoringTexts } from '../texts/index.ts'
import type { Minute } from './hour.ts'

/** The same numbers as the chart, minute by minute, newest first. */
export function MinuteTable({ minutes }: { minutes: Minute[] }) {
  const texts = useTexts(monitoringTexts).overview
  const format = useFormat()
  const locale = useLocale()
  const figure = (text: string) => <span className="whitespace-nowrap tabular-nums">{text}</span>
  const columns: Column<Minute>[] = [
    { key: 'minute', title: texts.minute, wide: true, cell: ({ minute }) => figure(format.time(minute)) },
    {
      key: 'handled',
      title: texts.handled,
      align: 'end',
      cell: ({ handled }) => figure(format.number(handled)),
    },
    { key: 'failed', title: texts.failed, align: 'end', cell: ({ failed }) => figure(format.number(failed)) },
    { key: 'lag', title: texts.lag, align: 'end', cell: ({ lagMs }) => figure(duration(lagMs, locale)) },
  ]
  return (
    <ScrollArea label={texts.chartTitle} className="-mx-5 max-h-72">
      <Table label={texts.chartTitle} columns={columns} rows={minutes} rowKey={({ minute }) => minute} />
    </ScrollArea>
  )
}
