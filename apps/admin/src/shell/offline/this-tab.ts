/** Reads what this tab remembers over a reload; `null` when there is nothing or storage is blocked. */
export function stored(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

/** Remembers something for this tab, where the browser allows it. */
export function storeValue(key: string, value: string) {
  try {
    sessionStorage.setItem(key, value)
  } catch {
    // Then it is forgotten at the next reload.
  }
}
