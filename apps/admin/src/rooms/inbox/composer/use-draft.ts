import { useEffect, useState } from 'react'
import { stored, storeValue } from '../../../ui/stored.ts'

export type Mode = 'text' | 'note'
type Draft = { text: string; mode: Mode }

const keyOf = (id: string) => `svar.draft.${id}`

function read(id: string): Draft {
  try {
    const { text, mode } = JSON.parse(stored(keyOf(id)) ?? '')
    return { text: String(text), mode: mode === 'note' ? 'note' : 'text' }
  } catch {
    return { text: '', mode: 'text' }
  }
}

/** What is being written in a conversation, kept on this device until it is sent. */
export function useDraft(id: string) {
  const [draft, setDraft] = useState(() => read(id))

  useEffect(() => {
    const keep = () => storeValue(keyOf(id), draft.text.trim() ? JSON.stringify(draft) : null)
    const timer = setTimeout(keep, 300)
    addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      keep()
      removeEventListener('pagehide', keep)
    }
  }, [id, draft])

  return {
    ...draft,
    setText: (text: string) => setDraft((before) => ({ ...before, text })),
    setMode: (mode: Mode) => setDraft((before) => ({ ...before, mode })),
  }
}
