import { EgressError } from './errors.ts'

export type RequestBody = NonNullable<RequestInit['body']>

export interface Hop {
  url: URL
  method: string
  headers: Headers
  body: RequestBody | undefined
}

const redirectStatuses = new Set([301, 302, 303, 307, 308])

/** Headers that may travel to another origin. All others could be a key. */
const harmlessHeaders = new Set([
  'accept',
  'accept-language',
  'content-type',
  'if-modified-since',
  'if-none-match',
  'range',
  'user-agent',
])

export function isRedirect(status: number): boolean {
  return redirectStatuses.has(status)
}

/** Parses an address and refuses what must never leave: other schemes, credentials in the address. */
export function checkedUrl(address: string | URL, base?: URL): URL {
  let url: URL
  try {
    url = new URL(address, base)
  } catch (error) {
    throw new EgressError('bad_url', {}, error)
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new EgressError('http_scheme', { scheme: url.protocol.slice(0, -1) })
  }
  if (url.username || url.password) throw new EgressError('bad_url', { host: url.host })
  return url
}

/** The next request after a redirect, by the rules of the Fetch standard (HTTP-redirect fetch). */
export function nextHop(hop: Hop, status: number, location: string): Hop {
  const url = checkedUrl(location, hop.url)
  const becomesGet = (status === 303 && hop.method !== 'HEAD') || (status < 303 && hop.method === 'POST')
  const method = becomesGet ? 'GET' : hop.method
  const body = becomesGet ? undefined : hop.body
  const headers = new Headers(hop.headers)
  if (becomesGet) for (const name of ['content-type', 'content-length']) headers.delete(name)
  if (url.origin === hop.url.origin && !isStream(body)) return { url, method, headers, body }

  // A body may hold what was meant for the first server only; a stream can be read only once.
  if (body !== undefined) throw new EgressError('redirect_refused', { host: hop.url.host, to: url.host })
  for (const name of [...headers.keys()]) if (!harmlessHeaders.has(name)) headers.delete(name)
  return { url, method, headers, body }
}

function isStream(body: RequestBody | undefined): boolean {
  return body instanceof ReadableStream
}
