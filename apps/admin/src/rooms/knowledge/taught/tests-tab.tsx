import type { KeptTest, KeptTests } from '@svar/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { FlaskConical } from 'lucide-react'
import { useEffect } from 'react'
import { api, call } from '../../../shell/api.ts'
import { queryClient } from '../../../shell/query-client.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { TestRow } from './kept-test.tsx'
import { testsQuery } from './queries.ts'
import { taughtTexts } from './texts/index.ts'

/** What was taught, asked again after each change of the knowledge: how many pass, and which broke. */
export function TestsTab() {
  const texts = useTexts(taughtTexts).tests
  const { data, error, refetch } = useQuery(testsQuery)
  const run = useRun(data)
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={3} />
  if (data.items.length === 0)
    return <EmptyState icon={FlaskConical} title={texts.emptyTitle} text={texts.emptyText} />
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="min-w-0">
          <span className="font-semibold">{texts.passing(data.passing)}</span>
          {data.broken > 0 && <span className="text-danger-ink"> · {texts.broken(data.broken)}</span>}
          <span className="block text-sm text-muted">
            {run.isPending ? texts.running : data.isCurrent ? texts.current : texts.behind}
          </span>
        </p>
        {run.mayRun && (
          <Button busy={run.isPending} onClick={() => run.start()}>
            {texts.run}
          </Button>
        )}
      </div>
      <List items={data.items} />
    </div>
  )
}

const List = ({ items }: { items: KeptTest[] }) => (
  <ul className="flex flex-col gap-3">
    {items.map((item) => (
      <TestRow key={item.id} test={item} />
    ))}
  </ul>
)

/** Asks them again, also by itself when the knowledge has changed since. */
function useRun(tests: KeptTests | undefined) {
  const mayRun = useMay('agent')
  const { mutate, isPending, isError } = useMutation({
    mutationFn: () => call(api.POST('/api/assistant/tests/runs')),
    onSuccess: (result) => queryClient.setQueryData(testsQuery.queryKey, result),
  })
  const isBehind = tests !== undefined && !tests.isCurrent
  useEffect(() => {
    if (mayRun && isBehind && !isError) mutate()
  }, [mayRun, isBehind, isError, mutate])
  return { mayRun, isPending, start: () => mutate() }
}
