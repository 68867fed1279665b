import { useSyncExternalStore } from 'react'
import { stored, storeValue } from '../ui/stored.ts'
import { loadTextsInUse } from './define-texts.ts'
import { closestLocale, isLocale, type Locale } from './locales.ts'

const key = 'svar.locale'
const listeners = new Set<() => void>()
let current: Locale = first()

function first(): Locale {
  const chosen = stored(key)
  return isLocale(chosen) ? chosen : closestLocale(navigator.languages)
}

/** The language in use now. In components, prefer `useLocale`. */
export function currentLocale(): Locale {
  return current
}

/** Whether somebody chose a language on this device, rather than the browser's being taken. */
export function hasChosenLocale(): boolean {
  return isLocale(stored(key))
}

/** Switches the language once its words are here, and remembers it on this device. */
export async function chooseLocale(locale: Locale) {
  storeValue(key, locale)
  await showLocale(locale)
}

/** Switches the language for now, without remembering it. */
export async function showLocale(locale: Locale) {
  if (locale === current) return
  await loadTextsInUse(locale)
  current = locale
  document.documentElement.lang = locale
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The language in use; the component renders again when it changes. */
export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, currentLocale)
}
