import { stored, storeValue } from './this-tab.ts'

const key = 'svar.reloaded'
const notAgainMs = 60_000

/** What Chromium, Firefox and Safari say, and Vite of a style sheet. */
const isMissing = ({ message }: Error) =>
  /dynamically imported module|Importing a module script failed|Unable to preload CSS/i.test(message)

/**
 * After an update the server may lack a file that an open page asks for: the page is loaded again, once, with the new
 * version. A second time would not help, and without a network neither. Files that were only fetched ahead, and so are
 * not missed yet, never come here.
 * @param error what kept a part of the page from being shown
 */
export function reloadIfFileIsMissing(error: unknown) {
  if (!(error instanceof Error && isMissing(error)) || !navigator.onLine) return
  // The router has done the same for a room already.
  if (stored(`tanstack_router_reload:${error.message}`) !== null) return
  if (Date.now() - Number(stored(key) ?? 0) < notAgainMs) return
  storeValue(key, String(Date.now()))
  location.reload()
}
