import { useLocation } from '@tanstack/react-router'
import { useEffect, useSyncExternalStore } from 'react'
import { type Recent, withLatest } from './recent-list.ts'
import { useMe } from './session.ts'

// Kept as long as the page only: names of customers are not left behind on a shared machine.
let opened: { userId: string; list: Recent[] } = { userId: '', list: [] }
const listeners = new Set<() => void>()

/** What the person has opened, the latest first, without what is open now. */
export function useRecent(): Recent[] {
  const userId = useMe().user.id
  const here = useLocation({ select: ({ pathname }) => pathname })
  const { list, userId: whose } = useSyncExternalStore(subscribe, () => opened)
  return whose === userId ? list.filter(({ to }) => to !== here) : []
}

/** Notes what is open, by the name that people know it by. */
export function useOpened({ to, label, icon }: Recent) {
  const userId = useMe().user.id
  useEffect(() => {
    opened = { userId, list: withLatest(opened.userId === userId ? opened.list : [], { to, label, icon }) }
    for (const listener of listeners) listener()
  }, [userId, to, label, icon])
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
