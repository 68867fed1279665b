import type { InsightMoment, InsightReport } from '@svar/contract'
import { useMay } from '../../shell/session.ts'
import { shellTexts } from '../../shell/texts/index.ts'
import { useLocale } from '../../texts/current-locale.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Card } from '../../ui/card.tsx'
import { PresenceDot } from '../../ui/presence-dot.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { About } from './about.tsx'
import { type AgentLoad, loadOf } from './load.ts'
import { dashboardTexts } from './texts/index.ts'
import { waited } from './written.ts'

/** How much each has and does: for admins of everybody, for others their own. */
export function AgentTable({ report, moment }: { report: InsightReport; moment: InsightMoment | undefined }) {
  const all = useTexts(dashboardTexts)
  const texts = all.agents
  const rows = loadOf(report.agents, moment?.agents ?? [])
  const title = useMay('admin') ? texts.title : texts.own
  const columns = useColumns()
  return (
    <Card flush>
      <header className="flex items-center gap-1 px-5 pt-4 pb-2">
        <h2 className="text-base font-semibold">{title}</h2>
        <About name={title} text={all.tips.agents} />
      </header>
      {rows.length === 0 && <p className="px-5 pb-5 text-muted">{texts.empty}</p>}
      {rows.length > 0 && (
        <Table label={title} rows={rows} rowKey={({ memberId }) => memberId} columns={columns} />
      )}
    </Card>
  )
}

function useColumns(): Column<AgentLoad>[] {
  const texts = useTexts(dashboardTexts).agents
  const { words } = useTexts(shellTexts).presence
  const format = useFormat()
  const locale = useLocale()
  const number = (value: number) => <span className="tabular-nums">{format.number(value)}</span>
  return [
    {
      key: 'name',
      title: texts.name,
      wide: true,
      cell: ({ name, presence }) => (
        <span className="flex min-w-0 items-center gap-2">
          <PresenceDot presence={presence} className="size-2" />
          <span className="truncate">{name}</span>
          <span className="sr-only">{words[presence]}</span>
        </span>
      ),
    },
    {
      key: 'open',
      title: texts.open,
      align: 'end',
      cell: ({ open, unanswered }) => (
        <span className="tabular-nums">
          {format.number(open)}
          {unanswered > 0 && (
            <span className="block text-xs whitespace-nowrap text-warning-ink">
              {texts.unanswered(format.number(unanswered))}
            </span>
          )}
        </span>
      ),
    },
    { key: 'replies', title: texts.replies, align: 'end', cell: ({ replies }) => number(replies) },
    {
      key: 'first',
      title: texts.firstReply,
      align: 'end',
      cell: ({ median }) => <span className="whitespace-nowrap tabular-nums">{waited(median, locale)}</span>,
    },
  ]
}
