import { SendError } from './ports.ts'

interface Answer {
  status: number
  headers: Headers
  text: string
}
interface Asked {
  /** Stands before what went wrong. */
  provider: string
  headers: Record<string, string>
  body: string | Uint8Array
  /** Statuses that say that this one message can never be taken. */
  permanent?: readonly number[]
  /** Those of them that say that nobody is there any more. */
  gone?: readonly number[]
}

const REFUSED = [400, 413, 422]
const MAX_WAIT_S = 24 * 3600
const USUAL_WAIT_S = 60
// Nobody was reached, so nobody took it. A connection that ended later may have carried it over.
const notSent = new Set(['bad_url', 'http_scheme', 'blocked_address', 'dns', 'tls', 'redirect_refused'])
const notConnected = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])

/**
 * Sends one POST and reads its short answer.
 * @throws SendError `permanent` by the status; `retryAfterS` upon 429, and upon 503 that says when; `maybeTaken` where no answer came in time
 */
export async function sendRequest(fetchIt: typeof fetch, url: string, asked: Asked): Promise<Answer> {
  const { provider, headers, body, permanent = REFUSED, gone = [] } = asked
  let answer: Answer
  try {
    const response = await fetchIt(url, {
      method: 'POST',
      headers,
      body: body as NonNullable<RequestInit['body']>,
      redirect: 'error',
    })
    answer = { status: response.status, headers: response.headers, text: await response.text() }
  } catch (cause) {
    throw new SendError(`${provider}: ${(cause as Error).message}`, {
      maybeTaken: !surelyNotSent(cause),
      cause,
    })
  }
  if (answer.status >= 200 && answer.status < 300) return answer
  throw new SendError(`${provider} answered ${answer.status}: ${inShort(answer.text)}`, {
    permanent: permanent.includes(answer.status),
    retryAfterS: asksToWait(answer) ? waitOf(answer.headers) : null,
    addressGone: gone.includes(answer.status),
  })
}

const asksToWait = ({ status, headers }: Answer): boolean =>
  status === 429 || (status === 503 && headers.has('retry-after'))

function surelyNotSent(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: string; cause?: unknown }
  if (code && (notSent.has(code) || notConnected.has(code))) return true
  return cause !== undefined && surelyNotSent(cause)
}

/** Seconds, or a date: RFC 9110, section 10.2.3. */
function waitOf(headers: Headers): number {
  const given = headers.get('retry-after') ?? ''
  const now = Date.parse(headers.get('date') ?? '')
  const seconds = /^\d+$/.test(given) ? Number(given) : (Date.parse(given) - now) / 1000
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1), MAX_WAIT_S) : USUAL_WAIT_S
}

const inShort = (text: string) => (sentenceIn(text) ?? text).replace(/\s+/g, ' ').trim().slice(0, 300)

/** What is said to people in an answer that is made for programs: `message`, or that of the first of its `errors`. */
function sentenceIn(text: string): string | null {
  try {
    const answer = JSON.parse(text)
    const { message, code } = answer?.errors?.[0] ?? answer
    if (typeof message !== 'string' || message === '') return null
    return typeof code === 'number' ? `${message} (${code})` : message
  } catch {
    return null
  }
}

export const basicAuth = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

/** A form as `application/x-www-form-urlencoded`; fields without a value are left out. */
export const asForm = (fields: Record<string, string | undefined>): string =>
  new URLSearchParams(
    Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined),
  ).toString()

/** `"Name" <address>` in its two parts. */
export function senderParts(from: string): { email: string; name?: string } {
  const match = /^\s*(?:"([^"]*)"|([^<]*?))\s*<([^<>]+)>\s*$/.exec(from)
  const name = match?.[1] ?? match?.[2]
  return match ? { email: match[3] as string, ...(name ? { name } : {}) } : { email: from.trim() }
}
