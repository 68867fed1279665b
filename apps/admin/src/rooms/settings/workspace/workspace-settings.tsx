import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { useLive } from '../../../shell/live.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { WorkspaceForm } from './workspace-form.tsx'

/** What the business is called, where it is and when it is open. */
export function WorkspaceSettings() {
  const client = useQueryClient()
  const workspace = useQuery({
    queryKey: ['workspace'],
    queryFn: ({ signal }) => call(api.GET('/api/identity/workspace', { signal })),
  })
  useLive('changed', ({ what }) => {
    if (what === 'workspace') void client.invalidateQueries({ queryKey: ['workspace'] })
  })
  if (workspace.error && !workspace.data) {
    return <ErrorState error={workspace.error} onRetry={workspace.refetch} />
  }
  if (!workspace.data) return <SkeletonRows count={4} />
  return <WorkspaceForm saved={workspace.data} />
}
