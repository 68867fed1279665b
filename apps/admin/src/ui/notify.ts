export type Tone = 'success' | 'danger' | 'neutral'

export type Notice = {
  title: string
  text?: string
  tone?: Tone
  /** One thing to do about it, such as "Angre". */
  action?: { label: string; shortcut?: string; onSelect: () => void }
  /** Once this is over, it is not true any more and goes away. */
  until?: AbortSignal
}

let show: ((notice: Notice) => void) | null = null
let waiting: Notice[] = []
const listeners = new Set<() => void>()

/**
 * Tells that something happened, in a corner, for a few seconds. Callable from anywhere, also outside components.
 * Errors stay until they are closed. Never the only place for what a person must act on.
 */
export function notify(notice: Notice) {
  if (show) return show(notice)
  waiting = [...waiting, notice]
  for (const listener of listeners) listener()
}

/** Calls when there is a first notice: the corner that shows them is loaded only then. */
export function onNotice(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether notices wait for their corner. */
export function hasNotices(): boolean {
  return show !== null || waiting.length > 0
}

/** The corner is there: takes what waited, and everything from now on. */
export function showNoticesIn(corner: (notice: Notice) => void) {
  show = corner
  for (const notice of waiting) corner(notice)
  waiting = []
}
