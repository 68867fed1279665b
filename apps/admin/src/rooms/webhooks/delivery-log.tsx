import type { WebhookEndpoint } from '@svar/contract'
import { ListFilter, Send } from 'lucide-react'
import { useSearchParam } from '../../shell/room-path.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { DeliveryRow } from './delivery-row.tsx'
import { webhooksTexts } from './texts/index.ts'
import { type Filter, filters, useDeliveries } from './use-webhooks.ts'

/** What was sent to one endpoint, and what it answered. */
export function DeliveryLog({ endpoint }: { endpoint: WebhookEndpoint }) {
  const texts = useTexts(webhooksTexts)
  const [chosen, setChosen] = useSearchParam('state', 'all')
  const filter = filters.find((one) => one === chosen) ?? 'all'
  const { deliveries, error, refetch, more, isLoadingMore } = useDeliveries(endpoint.id, filter)
  const choice = (
    <SegmentedControl
      label={texts.show}
      value={filter}
      onValueChange={setChosen}
      options={filters.map((value) => ({ value, label: texts.filters[value] }))}
    />
  )
  return (
    <>
      <Card flush title={texts.log} aside={choice}>
        {error && !deliveries && <ErrorState error={error} onRetry={refetch} />}
        {!error && !deliveries && <SkeletonRows count={4} />}
        {deliveries?.length === 0 && <NoDeliveries filter={filter} />}
        {deliveries && deliveries.length > 0 && (
          <ul className="divide-y divide-line border-t border-line">
            {deliveries.map((delivery) => (
              <DeliveryRow key={delivery.id} delivery={delivery} isEnabled={endpoint.enabled} />
            ))}
          </ul>
        )}
      </Card>
      {more && (
        <div className="flex justify-center py-4">
          <Button onClick={more} busy={isLoadingMore}>
            {texts.more}
          </Button>
        </div>
      )}
    </>
  )
}

function NoDeliveries({ filter }: { filter: Filter }) {
  const texts = useTexts(webhooksTexts)
  return filter === 'all' ? (
    <EmptyState icon={Send} title={texts.logEmptyTitle} text={texts.logEmptyText} />
  ) : (
    <EmptyState icon={ListFilter} title={texts.logNoneTitle} text={texts.logNoneText} />
  )
}
