import type { ErrorGroupDetails } from '@svar/contract'
import type { ReactNode } from 'react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { sumOf } from '../days.ts'
import { DeployMarks } from '../deploy-marks.tsx'
import { SparkBars } from '../spark-bars.tsx'
import { errorsTexts } from '../texts/index.ts'

/** How often, for how many, since when. */
export function GroupFigures({ group }: { group: ErrorGroupDetails }) {
  const { list, group: texts } = useTexts(errorsTexts)
  const format = useFormat()
  return (
    <Card>
      <dl className="flex flex-wrap items-end gap-x-10 gap-y-3">
        <Figure name={list.events}>{format.number(group.events)}</Figure>
        <Figure name={list.people}>{format.number(group.users)}</Figure>
        <Figure name={list.trend}>
          <div className="w-[294px] max-w-full text-sm font-normal">
            <SparkBars
              trend={group.trend}
              label={list.trendOf(format.number(sumOf(group.trend)))}
              width={294}
              height={28}
            />
            <DeployMarks deploys={group.deploys} hours={group.trend.length} now={Date.now()} />
          </div>
        </Figure>
        <Figure name={texts.first}>
          <RelativeTime at={group.firstSeenAt} className="text-base font-normal" />
        </Figure>
        <Figure name={texts.last}>
          <RelativeTime at={group.lastSeenAt} className="text-base font-normal" />
        </Figure>
      </dl>
    </Card>
  )
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="mt-0.5 flex min-h-7 items-center text-xl font-semibold tabular-nums">{children}</dd>
    </div>
  )
}
