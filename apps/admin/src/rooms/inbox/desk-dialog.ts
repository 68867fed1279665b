import { useSyncExternalStore } from 'react'

/** What is open above the inbox, and for which conversations. */
export type DeskDialog =
  | { kind: 'assign' | 'tag' | 'snooze' | 'snoozeTime'; ids: string[]; onDone?: (() => void) | undefined }
  | { kind: 'transfer' | 'merge' | 'split'; id: string }
  | { kind: 'filter' | 'tags' }
  | { kind: 'schedule'; onChoose: (choice: SendLater) => void }
  | { kind: 'reschedule'; scheduledId: string; conversationId: string }

export type SendLater = { sendAt: string; cancelOnReply: boolean }

let open: DeskDialog | null = null
const listeners = new Set<() => void>()

/** Opens a dialog of the desk, from wherever it was asked for; `null` closes it. */
export function openDesk(dialog: DeskDialog | null) {
  open = dialog
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The dialog that is open. */
export const useDeskDialog = () => useSyncExternalStore(subscribe, () => open)
