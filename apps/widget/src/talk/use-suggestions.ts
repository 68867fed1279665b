import { useEffect, useRef, useState } from 'preact/hooks'
import type { Ui } from '../panel/ui.ts'

const pauseMs = 220
const shortest = 3

/** Questions that fit what is being typed; asked for when the visitor pauses, and walked with the arrow keys. */
export function useSuggestions(ui: Ui, typed: string, pick: (question: string) => void) {
  const [items, setItems] = useState<string[]>([])
  const [active, setActive] = useState(-1)
  const asked = useRef('')
  const question = typed.trim()
  const status = ui.state.conversation?.status ?? 'bot'
  const isWanted = status === 'bot' && question.length >= shortest && question.length <= 120

  const clear = () => {
    setItems([])
    setActive(-1)
  }

  useEffect(() => {
    asked.current = question
    if (!isWanted) return clear()
    const timer = setTimeout(async () => {
      const found = await ui
        .chat()
        .then((chat) => chat.suggestions(question))
        .catch(() => [])
      if (asked.current !== question) return
      setItems(found.filter((item) => item !== question).slice(0, 4))
      setActive(-1)
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [question, isWanted])

  /** Whether the key was ours. */
  const onKey = (event: KeyboardEvent): boolean => {
    const chosen = items[active]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!items.length) return false
    if (step) setActive(((active + step + 1 + items.length + 1) % (items.length + 1)) - 1)
    else if (event.key === 'Escape') clear()
    else if (event.key === 'Enter' && chosen && !event.shiftKey) pick(chosen)
    else return false
    return true
  }
  return { items, active, onKey }
}
