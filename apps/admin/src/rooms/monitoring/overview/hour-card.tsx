import type { Subscriber } from '@svar/contract'
import { Activity } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLocale } from '../../../texts/current-locale.ts'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { duration } from '../duration.ts'
import { Fact, Facts } from '../facts.tsx'
import { monitoringTexts } from '../texts/index.ts'
import { lastHour, type Minute, totalsOf } from './hour.ts'
import { LiveChart } from './live-chart.tsx'
import { MinuteTable } from './minute-table.tsx'

type HourCardProps = { minutes: Minute[]; subscribers: Subscriber[]; now: number }

/** The last hour as figures, and as a chart or a table. */
export function HourCard({ minutes, subscribers, now }: HourCardProps) {
  const texts = useTexts(monitoringTexts).overview
  const [shown, setShown] = useState<'chart' | 'table'>('chart')
  const hour = useMemo(() => lastHour(minutes, now), [minutes, now])
  const busy = hour.filter(({ handled, failed }) => handled + failed > 0)
  const choice = (
    <SegmentedControl
      label={texts.shownAs}
      value={shown}
      onValueChange={setShown}
      options={[
        { value: 'chart', label: texts.asChart },
        { value: 'table', label: texts.asTable },
      ]}
    />
  )
  return (
    <Card title={texts.chartTitle} text={texts.chartText} aside={busy.length > 0 && choice}>
      <Figures hour={hour} subscribers={subscribers} />
      <div className="mt-5">
        {busy.length === 0 && <EmptyState icon={Activity} title={texts.quietTitle} text={texts.quietText} />}
        {busy.length > 0 && shown === 'chart' && <LiveChart hour={hour} />}
        {busy.length > 0 && shown === 'table' && <MinuteTable minutes={busy.toReversed()} />}
      </div>
    </Card>
  )
}

function Figures({ hour, subscribers }: { hour: Minute[]; subscribers: Subscriber[] }) {
  const texts = useTexts(monitoringTexts).overview
  const format = useFormat()
  const locale = useLocale()
  const { handled, failed, lagMs } = totalsOf(hour)
  const sum = (key: 'waiting' | 'dead') => subscribers.reduce((total, one) => total + one[key], 0)
  const figures = [
    [texts.handled, format.number(handled)],
    [texts.failed, format.number(failed)],
    [texts.longestLag, handled + failed > 0 ? duration(lagMs, locale) : '–'],
    [texts.waiting, format.number(sum('waiting'))],
    [texts.dead, format.number(sum('dead'))],
  ] as const
  return (
    <Facts>
      {figures.map(([name, value]) => (
        <Fact key={name} name={name}>
          <span className="text-xl font-semibold tabular-nums">{value}</span>
        </Fact>
      ))}
    </Facts>
  )
}
