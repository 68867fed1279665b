import { lazy, Suspense, useSyncExternalStore } from 'react'
import { hasNotices, onNotice } from './notify.ts'

const Toaster = lazy(async () => ({ default: (await import('./toaster.tsx')).Toaster }))

/** Fetches the corner for notices when there is a first one. */
export function ToasterDoor() {
  const isNeeded = useSyncExternalStore(onNotice, hasNotices)
  if (!isNeeded) return null
  return (
    <Suspense>
      <Toaster />
    </Suspense>
  )
}
