import { useSyncExternalStore } from 'react'

const query = matchMedia('(min-width: 64rem)')

function subscribe(listener: () => void) {
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether there is room for what stands behind an answer beside it. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches)
}
