import { useCallback, useEffect, useRef, useState } from 'react'
import { useLive, useLiveSend, useLiveState } from '../../../shell/live.ts'

export type Doing = 'reading' | 'replying' | 'noting'
type Colleague = { name: string; state: Doing; until: number }

const repeatMs = 20_000
const forgottenMs = 45_000
const writingMs = 12_000

/** Tells colleagues what one does in a conversation: reads it, or writes in it. Begins once it is followed. */
export function useAttend(id: string) {
  const send = useLiveSend()
  const state = useLiveState()
  const doing = useRef<Doing>('reading')
  const calm = useRef<ReturnType<typeof setTimeout>>(undefined)

  const tell = useCallback(
    (what: Doing | 'away') => void send({ t: 'attend', conversationId: id, state: what }),
    [send, id],
  )
  const say = useCallback(() => tell(document.visibilityState === 'visible' ? doing.current : 'away'), [tell])
  // The server hears it only of who follows the conversation, and that begins when its messages have come.
  useLive('followed', ({ conversationId }) => {
    if (conversationId === id) say()
  })
  useEffect(() => {
    if (state !== 'open') return
    // Who has followed it for long is not told so again.
    const first = setTimeout(say, 400)
    const again = setInterval(say, repeatMs)
    document.addEventListener('visibilitychange', say)
    return () => {
      clearTimeout(first)
      clearInterval(again)
      document.removeEventListener('visibilitychange', say)
      tell('away')
    }
  }, [state, say, tell])
  useEffect(() => () => clearTimeout(calm.current), [])

  return useCallback(
    (what: 'text' | 'note') => {
      const next = what === 'note' ? 'noting' : 'replying'
      if (doing.current !== next) tell(next)
      doing.current = next
      clearTimeout(calm.current)
      calm.current = setTimeout(() => {
        doing.current = 'reading'
        tell('reading')
      }, writingMs)
    },
    [tell],
  )
}

/** What colleagues do in a conversation now. */
export function useColleagues(id: string, myMemberId: string | null): Colleague[] {
  const [all, setAll] = useState<Record<string, Colleague>>({})

  useLive('attending', ({ conversationId, memberId, name, state }) => {
    if (conversationId !== id || memberId === myMemberId) return
    setAll(({ [memberId]: _, ...others }) =>
      state === 'away' ? others : { ...others, [memberId]: { name, state, until: Date.now() + forgottenMs } },
    )
  })

  useEffect(() => {
    const ends = Object.values(all).map(({ until }) => until)
    if (ends.length === 0) return
    const forget = () =>
      setAll((before) => Object.fromEntries(Object.entries(before).filter(([, c]) => c.until > Date.now())))
    const timer = setTimeout(forget, Math.max(0, Math.min(...ends) - Date.now()) + 50)
    return () => clearTimeout(timer)
  }, [all])

  return Object.values(all)
}
