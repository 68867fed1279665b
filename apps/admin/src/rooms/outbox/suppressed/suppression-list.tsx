import type { Suppression } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { Plus, UserRoundCheck } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { outboxTexts } from '../texts/index.ts'
import { AddDialog } from './add-dialog.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { SuppressionTable } from './suppression-table.tsx'

/** Who is not written to any more. */
export function SuppressionList() {
  const { suppressed: texts } = useTexts(outboxTexts)
  const [isAdding, setIsAdding] = useState(false)
  const [removed, setRemoved] = useState<Suppression | null>(null)
  const list = useQuery({
    queryKey: ['suppressions'],
    queryFn: ({ signal }) => call(api.GET('/api/delivery/suppressions', { params: { query: {} }, signal })),
  })
  const add = (
    <Button icon={Plus} onClick={() => setIsAdding(true)}>
      {texts.add}
    </Button>
  )

  if (list.error && !list.data) return <ErrorState error={list.error} onRetry={list.refetch} />
  return (
    <>
      <div className="mb-4 flex flex-wrap items-start justify-between gap-3">
        <p className="max-w-xl text-sm text-muted">{texts.text}</p>
        {list.data && list.data.items.length > 0 && add}
      </div>
      <Card flush>
        {!list.data && <SkeletonRows count={3} />}
        {list.data?.items.length === 0 && (
          <EmptyState icon={UserRoundCheck} title={texts.emptyTitle} text={texts.emptyText} action={add} />
        )}
        {list.data && list.data.items.length > 0 && (
          <SuppressionTable items={list.data.items} onRemove={setRemoved} />
        )}
      </Card>
      {isAdding && <AddDialog onClose={() => setIsAdding(false)} />}
      {removed && <RemoveDialog address={removed.address} onClose={() => setRemoved(null)} />}
    </>
  )
}
