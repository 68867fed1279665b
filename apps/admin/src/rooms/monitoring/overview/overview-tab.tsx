import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Skeleton, SkeletonRows } from '../../../ui/skeleton.tsx'
import { monitoringTexts } from '../texts/index.ts'
import { useSubscribers } from '../use-bus.ts'
import { HourCard } from './hour-card.tsx'
import { SubscriberTable } from './subscriber-table.tsx'

/** How the hour went, and how each subscriber fares. */
export function OverviewTab() {
  const texts = useTexts(monitoringTexts)
  const { data, error, refetch, dataUpdatedAt } = useSubscribers()
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  return (
    <div className="flex flex-col gap-5">
      {data ? (
        <HourCard minutes={data.minutes} subscribers={data.items} now={dataUpdatedAt} />
      ) : (
        <Skeleton className="h-80 w-full rounded-xl" />
      )}
      <Card flush title={texts.overview.subscribers} text={texts.overview.subscribersText}>
        {data ? <SubscriberTable subscribers={data.items} /> : <SkeletonRows count={5} />}
      </Card>
    </div>
  )
}
