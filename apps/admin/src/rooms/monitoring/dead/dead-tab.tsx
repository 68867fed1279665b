import type { Redelivery } from '@svar/contract'
import { CircleCheckBig } from 'lucide-react'
import { useState } from 'react'
import { useSearchParam } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { MoreButton } from '../../../ui/more-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { monitoringTexts } from '../texts/index.ts'
import { useDeadLetters, useSubscribers } from '../use-bus.ts'
import { AllLetters } from './all-letters.tsx'
import { JobList } from './jobs/job-list.tsx'
import { useDeadJobs } from './jobs/use-dead-jobs.ts'
import { LetterDialog } from './letter-dialog.tsx'
import { LetterTable } from './letter-table.tsx'

import { useKeptFocus } from './use-kept-focus.ts'

const all = 'all'

/** What failed at every attempt, newest first. */
export function DeadTab() {
  const texts = useTexts(monitoringTexts)
  const [subscriber, setSubscriber] = useSearchParam('subscriber')
  const [opened, setOpened] = useState<Redelivery | null>(null)
  const letters = useDeadLetters(subscriber)
  const found = letters.data?.pages.flatMap(({ items }) => items)
  const jobs = useDeadJobs()
  // That nothing failed is not said above jobs that did.
  const isQuiet = found?.length === 0 && (jobs.data?.total ?? 0) > 0
  const list = useKeptFocus(found?.length)

  return (
    <>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
        <SubscriberFilter value={subscriber} onValueChange={setSubscriber} />
        <AllLetters subscriber={subscriber} />
      </div>
      {letters.error && !found ? (
        <ErrorState error={letters.error} onRetry={letters.refetch} />
      ) : (
        <div ref={list} tabIndex={-1} className="rounded-xl">
          {!isQuiet && (
            <Card flush>
              {!found && <SkeletonRows count={4} />}
              {found?.length === 0 && (
                <EmptyState icon={CircleCheckBig} title={texts.dead.emptyTitle} text={texts.dead.emptyText} />
              )}
              {found && found.length > 0 && <LetterTable letters={found} onOpen={setOpened} />}
            </Card>
          )}
        </div>
      )}
      <MoreButton
        more={letters.hasNextPage ? () => void letters.fetchNextPage() : undefined}
        busy={letters.isFetchingNextPage}
      />
      <JobList />
      {opened && <LetterDialog letter={opened} onClose={() => setOpened(null)} />}
    </>
  )
}

type SubscriberFilterProps = { value: string; onValueChange: (value: string) => void }

function SubscriberFilter({ value, onValueChange }: SubscriberFilterProps) {
  const texts = useTexts(monitoringTexts)
  const { data } = useSubscribers()
  // The chosen one stays in the list when its last dead letter is gone.
  const names = (data?.items ?? []).filter(({ name, dead }) => dead > 0 || name === value)
  return (
    <Select
      label={texts.subscriber}
      className="w-full sm:w-72"
      value={value || all}
      onValueChange={(chosen) => onValueChange(chosen === all ? '' : chosen)}
      options={[
        { value: all, label: texts.allSubscribers },
        ...names.map(({ name }) => ({ value: name, label: name })),
      ]}
    />
  )
}
