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

/** Opens a dialog of the desk, from wherever it was asked for. */
export function openDesk(dialog: DeskDialog) {
  show(dialog)
}

/** Closes it, unless another one was opened since: it may have waited for the server before it went. */
export function closeDesk(dialog: DeskDialog) {
  if (open === dialog) show(null)
}

function show(dialog: DeskDialog | null) {
  open = dialog
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const openDialog = () => open

/** The dialog that is open. */
export const useDeskDialog = () => useSyncExternalStore(subscribe, openDialog)
