import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useAppBadge } from '../../shell/offline/use-app-badge.ts'
import { useWorkspace } from '../../shell/session.ts'
import { countsQuery } from './counts-query.ts'

const Sending = lazy(async () => ({ default: (await import('./offline/sending.tsx')).Sending }))

/** What the inbox does and says in every room: sends what waits for the network, and marks the icon. */
export function Banner() {
  const { data: counts } = useQuery(countsQuery)
  useAppBadge(counts?.views.waiting ?? 0)
  return (
    <Suspense fallback={null}>
      <Sending key={useWorkspace().id} />
    </Suspense>
  )
}
