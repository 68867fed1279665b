import { useSyncExternalStore } from 'react'
import { stored, storeValue } from './stored.ts'

export type Theme = 'system' | 'light' | 'dark'

const key = 'svar.theme'
const listeners = new Set<() => void>()
let current: Theme = asTheme(stored(key))

function asTheme(value: string | null): Theme {
  return value === 'light' || value === 'dark' ? value : 'system'
}

/** Light, dark, or as the system has it; remembered on this device. `first-paint.js` applies it at the next load. */
export function chooseTheme(theme: Theme) {
  current = theme
  storeValue(key, theme === 'system' ? null : theme)
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The choice in use. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => current)
}
