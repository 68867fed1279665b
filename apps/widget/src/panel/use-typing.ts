import { useEffect, useRef } from 'preact/hooks'
import type { Ui } from './ui.ts'

const restMs = 4_000

/** Tells the other side that something is being written, and that it no longer is. */
export function useTyping(ui: Ui) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const told = useRef(0)
  const tell = (on: boolean) => {
    clearTimeout(timer.current)
    if (on) timer.current = setTimeout(() => tell(false), restMs)
    // Told again now and then, for whoever opens the conversation in between.
    if (on && Date.now() - told.current < restMs) return
    if (!on && !told.current) return
    told.current = on ? Date.now() : 0
    ui.act((chat) => chat.typing(on))
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return tell
}
