import { useSyncExternalStore } from 'react'

export type TipSide = 'top' | 'bottom' | 'left' | 'right'
export type Tip = { target: HTMLElement; text: string; shortcut?: string; side: TipSide }

/** A neighbour's tooltip follows at once for this long after one was seen. */
const warmMs = 400

let shown: Tip | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let hiddenAt = 0
const listeners = new Set<() => void>()

function set(tip: Tip | null) {
  if (shown === tip) return
  if (shown) hiddenAt = Date.now()
  shown = tip
  for (const listener of listeners) listener()
}

/** Shows a tooltip after a delay; the one that is shown gives way. */
export function showTip(tip: Tip, delayMs: number) {
  clearTimeout(timer)
  const isWarm = shown !== null || Date.now() - hiddenAt < warmMs
  timer = setTimeout(() => set(tip), isWarm ? 0 : delayMs)
}

/** Hides the tooltip, also one that was about to come. */
export function hideTip() {
  clearTimeout(timer)
  set(null)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The tooltip to show now. */
export function useTip(): Tip | null {
  return useSyncExternalStore(subscribe, () => shown)
}
