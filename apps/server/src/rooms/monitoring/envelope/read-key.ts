interface KeySources {
  /** The value of `X-Sentry-Auth`, or of `Authorization` with the same scheme. */
  authHeader?: string | undefined
  /** The `sentry_key` of the query string. */
  queryKey?: string | undefined
  /** The `dsn` of the envelope's header. */
  dsn?: unknown
}

/** Public keys are 32 hexadecimal digits; anything else is not worth a look-up. */
const KEY = /^[0-9a-f]{32}$/i

/**
 * The public key that a client names, in lower case, or null. The header goes first, then the query, then the
 * envelope's own dsn (which a tunnel needs). Two keys that differ name none: nobody may borrow another's limits.
 */
export function readKey({ authHeader, queryKey, dsn }: KeySources): string | null {
  const named = [keyInHeader(authHeader), queryKey, keyInDsn(dsn)?.key].filter((key) => key !== undefined)
  const keys = new Set(named.map((key) => (KEY.test(key) ? key.toLowerCase() : null)))
  const [only] = keys
  return keys.size === 1 ? (only ?? null) : null
}

function keyInHeader(header: string | undefined): string | undefined {
  if (header === undefined || header.length > 1000) return undefined
  return /^sentry\s/i.test(header)
    ? /(?:^sentry|,)\s*sentry_key\s*=\s*([^\s,]+)/i.exec(header)?.[1]
    : undefined
}

/** The key and the project that a DSN names (`https://<key>@<host>/<path>/<project>`), or nothing. */
export function keyInDsn(dsn: unknown): { key: string; project: string } | undefined {
  if (typeof dsn !== 'string' || dsn.length > 500 || !URL.canParse(dsn)) return undefined
  const { username, pathname } = new URL(dsn)
  const project = pathname.split('/').filter(Boolean).at(-1)
  return username !== '' && project !== undefined ? { key: username, project } : undefined
}
