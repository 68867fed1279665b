import type { Replay } from '@svar/contract'
import { Repeat } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { everything } from '../selection.ts'
import { monitoringTexts } from '../texts/index.ts'
import { useReplays } from '../use-bus.ts'
import { CancelDialog } from './cancel-dialog.tsx'
import { ReplayDialog } from './replay-dialog.tsx'
import { ReplayTable } from './replay-table.tsx'

/** The replays, with how far they have come. */
export function ReplaysTab() {
  const texts = useTexts(monitoringTexts).replays
  const { data, error, refetch } = useReplays()
  const [isStarting, setIsStarting] = useState(false)
  const [asked, setAsked] = useState<Replay | null>(null)

  return (
    <>
      {error && !data ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <>
          {/* In one place, before the first replay and after: who pressed it finds themselves there again. */}
          <div className="mb-4 flex justify-end">
            <Button variant="primary" icon={Repeat} onClick={() => setIsStarting(true)}>
              {texts.start}
            </Button>
          </div>
          <Card flush>
            {!data && <SkeletonRows count={3} />}
            {data?.items.length === 0 && (
              <EmptyState icon={Repeat} title={texts.emptyTitle} text={texts.emptyText} />
            )}
            {data && data.items.length > 0 && <ReplayTable replays={data.items} onCancel={setAsked} />}
          </Card>
        </>
      )}
      {isStarting && <ReplayDialog initial={everything} onClose={() => setIsStarting(false)} />}
      {asked && <CancelDialog replay={asked} onClose={() => setAsked(null)} />}
    </>
  )
}
