/** Reads a choice kept on this device; `null` when there is none or storage is blocked. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a choice on this device. Storage may be blocked or full: the choice then lasts as long as the page. */
export function storeValue(key: string, value: string | null) {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Nothing to do: see above.
  }
}
