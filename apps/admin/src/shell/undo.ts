import { useSyncExternalStore } from 'react'
import { type Notice, notify } from '../ui/notify.ts'
import { currentSlug } from './current-slug.ts'

type Undoable = Notice & { action: NonNullable<Notice['action']> }
interface Way {
  /** The workspace in which it was done. */
  slug: string | null
  label: string
  take: () => void
  endsAt: number
}

/** As long as the server takes back what was done to many. */
const OFFERED_MS = 3600_000
const MOST = 20
let ways: Way[] = []
const listeners = new Set<() => void>()

function change(next: Way[]) {
  ways = next
  for (const listener of listeners) listener()
}

/**
 * Tells what was done, with the way back. The notice goes after seconds; the way stays for an hour, under Z and in ⌘K.
 * @returns takes the offer away, where it cannot be taken back any more
 */
export function offerUndo(notice: Undoable): () => void {
  const { title, action } = notice
  const gone = new AbortController()
  const withdraw = () => {
    change(ways.filter((other) => other !== way))
    gone.abort()
  }
  const take = () => {
    withdraw()
    action.onSelect()
  }
  const endsAt = Date.now() + OFFERED_MS
  const way: Way = { slug: currentSlug(), label: `${action.label}: ${title}`, take, endsAt }
  change([...ways, way].slice(-MOST))
  notify({ ...notice, action: { ...action, shortcut: 'Z', onSelect: take }, until: gone.signal })
  return withdraw
}

/** What was done last in this workspace and can be taken back. */
export function lastUndo(): Pick<Way, 'label' | 'take'> | undefined {
  const now = Date.now()
  return ways.findLast(({ slug, endsAt }) => slug === currentSlug() && endsAt > now)
}

/** The same, and kept right. */
export const useLastUndo = () => useSyncExternalStore(subscribe, lastUndo)

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
