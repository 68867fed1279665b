import { useCallback } from 'react'
import { usePath, useRoomPath } from '../../shell/room-path.ts'

const views = ['overview', 'dead', 'events', 'replays'] as const
export type View = (typeof views)[number]

/** The part of the room in the address: `/w/nordlys/monitoring/dead` → `dead`. */
export function useView(): View {
  const [given] = useRoomPath()
  return views.find((view) => view === given) ?? 'overview'
}

/** The address of a part of this room. */
export function useViewPath(): (view: View) => string {
  const path = usePath()
  return useCallback((view) => (view === 'overview' ? path('monitoring') : path('monitoring', view)), [path])
}
