import { useEffect, useRef, useState } from 'react'
import { useLive, useLiveSend } from '../../../shell/live.ts'

const shownMs = 8000
const repeatMs = 3000
const idleMs = 5000

/** Who else types in a conversation now, by name; an empty name is the customer's. */
export function useOthersTyping(id: string, myMemberId: string | null): string[] {
  const [typists, setTypists] = useState<Record<string, { name: string; until: number }>>({})

  useLive('typing', ({ conversationId, who, name, memberId, on }) => {
    if (conversationId !== id || (who === 'member' && memberId === myMemberId)) return
    const key = who === 'visitor' ? 'visitor' : (memberId ?? name)
    setTypists(({ [key]: _, ...others }) =>
      on
        ? { ...others, [key]: { name: who === 'visitor' ? '' : name, until: Date.now() + shownMs } }
        : others,
    )
  })
  useLive('message', ({ conversationId, message }) => {
    if (conversationId !== id || message.kind === 'event') return
    const key = message.author.kind === 'visitor' ? 'visitor' : (message.author.id ?? '')
    setTypists(({ [key]: _, ...others }) => others)
  })

  // Whoever closes the page in mid-sentence never says that they stopped.
  useEffect(() => {
    const ends = Object.values(typists).map(({ until }) => until)
    if (ends.length === 0) return
    const forget = () =>
      setTypists((all) => Object.fromEntries(Object.entries(all).filter(([, t]) => t.until > Date.now())))
    const timer = setTimeout(forget, Math.max(0, Math.min(...ends) - Date.now()) + 50)
    return () => clearTimeout(timer)
  }, [typists])

  return Object.values(typists).map(({ name }) => name)
}

/** Tells the customer that one types: now and then while it goes on, and once when it stops. */
export function useTellTyping(id: string) {
  const send = useLiveSend()
  const told = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  function stop() {
    clearTimeout(timer.current)
    if (told.current > 0) send({ t: 'typing', conversationId: id, on: false })
    told.current = 0
  }
  const newestStop = useRef(stop)
  useEffect(() => {
    newestStop.current = stop
  })
  useEffect(() => () => newestStop.current(), [])

  function tell() {
    const now = Date.now()
    if (now - told.current > repeatMs && send({ t: 'typing', conversationId: id, on: true }))
      told.current = now
    clearTimeout(timer.current)
    timer.current = setTimeout(() => newestStop.current(), idleMs)
  }
  return { tell, stop }
}
