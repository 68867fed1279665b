import type { WidgetLook } from '@svar/contract'
import { useEffect, useRef, useState } from 'react'
import { type ChatElement, createChat } from './chat-script.ts'

/** Puts the chat into a place and gives it each look that comes. */
export function useChat(look: WidgetLook) {
  const place = useRef<HTMLDivElement>(null)
  const [chat, setChat] = useState<ChatElement | null>(null)
  const [hasFailed, setHasFailed] = useState(false)

  useEffect(() => {
    let element: ChatElement | null = null
    let isGone = false
    createChat().then(
      (created) => {
        if (isGone) return
        element = created
        place.current?.append(created)
        setChat(created)
      },
      () => setHasFailed(!isGone),
    )
    return () => {
      isGone = true
      element?.remove()
    }
  }, [])

  useEffect(() => chat?.preview(look), [chat, look])

  return { place, hasFailed }
}
