/** A web address as people write it, completed (`nordlys.no` → `https://nordlys.no/`); `null` when it is none. */
export function completeAddress(written: string): string | null {
  const trimmed = written.trim()
  if (!trimmed || /\s/.test(trimmed)) return null
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && /[.:]|^localhost$/.test(url.hostname) ? url.href : null
}
