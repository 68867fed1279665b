import { type ReactNode, useState } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { Card } from '../../ui/card.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { About } from './about.tsx'
import { dashboardTexts } from './texts/index.ts'

type ChartCardProps = { title: string; about: string; chart: ReactNode; table: ReactNode }

/** A drawing, or the same numbers as a table. */
export function ChartCard({ title, about, chart, table }: ChartCardProps) {
  const texts = useTexts(dashboardTexts)
  const [view, setView] = useState<'chart' | 'table'>('chart')
  return (
    <Card>
      <header className="mb-4 flex flex-wrap items-center justify-between gap-2">
        <div className="flex items-center gap-1">
          <h2 className="text-base font-semibold">{title}</h2>
          <About name={title} text={about} />
        </div>
        <SegmentedControl
          label={texts.view(title)}
          value={view}
          onValueChange={setView}
          options={[
            { value: 'chart', label: texts.asChart },
            { value: 'table', label: texts.asTable },
          ]}
        />
      </header>
      {view === 'chart' ? chart : table}
    </Card>
  )
}
