import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Waypoints } from 'lucide-react'
import { useState } from 'react'
import { useLive } from '../../../shell/live.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { embeddingsQuery } from './embeddings-query.ts'
import { MeaningCard } from './meaning-card.tsx'
import { MeaningDialog } from './meaning-dialog.tsx'
import { hostOf } from './meaning-draft.ts'
import { meaningTexts } from './texts/index.ts'
import { WhatLeaves } from './what-leaves.tsx'

/** Searching by meaning beside the words: off until somebody chooses a model for it. */
export function MeaningTab() {
  const texts = useTexts(meaningTexts)
  const mayChange = useMay('admin')
  const client = useQueryClient()
  const { data, error, refetch } = useQuery(embeddingsQuery)
  const [isOpen, setIsOpen] = useState(false)
  useLive('changed', ({ what }) => {
    if (what === 'embeddings') void client.invalidateQueries({ queryKey: embeddingsQuery.queryKey })
  })
  if (error) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <SkeletonRows count={2} />
  const { settings } = data
  return (
    <>
      {settings ? (
        <div className="flex flex-col gap-4">
          <MeaningCard embeddings={data} settings={settings} onEdit={() => setIsOpen(true)} />
          {settings.isOn ? (
            <WhatLeaves host={hostOf(settings)} isOwn={settings.provider === 'ollama'} />
          ) : (
            <p className="text-sm text-muted">{texts.leavesOff}</p>
          )}
        </div>
      ) : (
        <EmptyState
          icon={Waypoints}
          title={texts.emptyTitle}
          text={`${texts.emptyText} ${texts.leavesOff}`}
          action={
            mayChange && (
              <Button variant="primary" onClick={() => setIsOpen(true)}>
                {texts.choose}
              </Button>
            )
          }
        />
      )}
      {isOpen && <MeaningDialog stored={settings} onClose={() => setIsOpen(false)} />}
    </>
  )
}
