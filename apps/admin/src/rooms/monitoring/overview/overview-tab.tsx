import type { Subscriber } from '@svar/contract'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Skeleton, SkeletonRows } from '../../../ui/skeleton.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { monitoringTexts } from '../texts/index.ts'
import { useSubscribers } from '../use-bus.ts'
import { HourCard } from './hour-card.tsx'
import { inOrder } from './in-order.ts'
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
      {data ? (
        <SubscriberCard subscribers={data.items} />
      ) : (
        <Card flush title={texts.overview.subscribers} text={texts.overview.subscribersText}>
          <SkeletonRows count={5} />
        </Card>
      )}
    </div>
  )
}

function SubscriberCard({ subscribers }: { subscribers: Subscriber[] }) {
  const texts = useTexts(monitoringTexts).overview
  const [words, setWords] = useState('')
  const shown = inOrder(subscribers, words)
  const search = (
    <TextField
      className="w-full sm:w-64"
      label={texts.find}
      labelHidden
      placeholder={texts.find}
      icon={Search}
      type="search"
      value={words}
      onValueChange={setWords}
    />
  )
  return (
    <Card flush title={texts.subscribers} text={texts.subscribersText} aside={search}>
      {shown.length === 0 ? (
        <p role="status" className="px-5 pb-5 text-sm text-muted">
          {texts.noneFits}
        </p>
      ) : (
        <SubscriberTable subscribers={shown} />
      )}
    </Card>
  )
}
