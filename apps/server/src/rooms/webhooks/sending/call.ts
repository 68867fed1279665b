import type { WebhookAttempt } from '@svar/contract'
import { EgressError } from '../../../platform/egress/index.ts'
import type { Platform } from '../../../platform/platform.ts'

const TIMEOUT_MS = 10_000
/** So much of an answer is read; the rest is not waited for. */
const ANSWER_BYTES = 4096
/** And so much of it is kept for the log. */
const KEPT_CHARACTERS = 1000

export interface Called {
  attempt: WebhookAttempt
  taken: boolean
  /** The receiver wants nothing more. */
  gone: boolean
  /** How long the receiver asked us to wait; 0 where it did not. */
  askedMs: number
}

/** Sends one message through the one way out. Redirects are not followed: they count as a refusal. Never throws. */
export async function callEndpoint(
  platform: Platform,
  url: string,
  headers: Record<string, string>,
  body: string,
): Promise<Called> {
  const at = platform.clock.now()
  const log = (status: number | null, error: string | null, answer: string): WebhookAttempt => {
    const ms = Math.max(0, platform.clock.now().getTime() - at.getTime())
    return { at: at.toISOString(), status, ms, error, answer }
  }
  try {
    const response = await platform.egress.fetch(url, {
      purpose: 'webhook',
      method: 'POST',
      headers,
      body,
      timeoutMs: TIMEOUT_MS,
      // A long answer is no failure: its beginning is read, and no more.
      maxBytes: Number.MAX_SAFE_INTEGER,
      redirect: 'manual',
      allowPrivate: true,
    })
    const answer = await beginningOf(response)
    const error = response.ok ? null : `HTTP ${response.status}`
    return {
      attempt: log(response.status, error, answer),
      taken: response.ok,
      gone: response.status === 410,
      askedMs: retryAfterMs(response),
    }
  } catch (error) {
    return { attempt: log(null, codeOf(error), ''), taken: false, gone: false, askedMs: 0 }
  }
}

const codeOf = (error: unknown) => (error instanceof EgressError ? error.code : 'connect')

const retryAfterMs = (response: Response) => {
  const seconds = Number(response.headers.get('retry-after') ?? 0)
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0
}

/** The status has been told already: an answer that breaks off changes nothing of it. */
async function beginningOf(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (let left = ANSWER_BYTES; left > 0; ) {
      const { done, value } = await reader.read()
      if (done) break
      text += decoder.decode(value.subarray(0, left), { stream: true })
      left -= value.byteLength
    }
  } catch {
    // What came until then is kept.
  } finally {
    reader.cancel().catch(() => {})
  }
  // PostgreSQL cannot store NUL; half a character at the cut would be refused as well.
  return text.replaceAll('\u0000', '').slice(0, KEPT_CHARACTERS).toWellFormed()
}
