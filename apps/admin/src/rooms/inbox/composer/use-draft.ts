import { useEffect, useSyncExternalStore } from 'react'
import { changeDraft, draftOf, keepDrafts, type Mode, onDrafts } from './drafts.ts'
import { useDraftOnServer } from './use-draft-on-server.ts'

export type { Mode } from './drafts.ts'

/** What is being written in a conversation: kept on this device at once, and on the server a moment later. */
export function useDraft(id: string) {
  const draft = useSyncExternalStore(onDrafts, () => draftOf(id))
  const elsewhere = useDraftOnServer(id, draft)

  useEffect(() => {
    addEventListener('pagehide', keepDrafts)
    return () => {
      keepDrafts()
      removeEventListener('pagehide', keepDrafts)
    }
  }, [])

  return {
    ...draft,
    ...elsewhere,
    setText: (text: string) => changeDraft(id, { text }),
    setMode: (mode: Mode) => changeDraft(id, { mode }),
  }
}
