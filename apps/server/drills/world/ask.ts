/** What came of one request. Status 0: no answer at all. */
export interface Answered {
  status: number
  body: Record<string, unknown>
  headers: Headers
  tookMs: number
}

export interface Asking {
  method: string
  path: string
  headers: Record<string, string>
  body?: unknown
  limitMs?: number
}

/** Sends a request and takes whatever comes of it: nothing that may happen to it is an exception here. */
export async function ask(url: string, asking: Asking): Promise<Answered> {
  const { method, path, headers, body, limitMs = 60_000 } = asking
  const began = performance.now()
  const sent = body === undefined ? {} : { 'content-type': 'application/json' }
  try {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...headers, ...sent },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(limitMs),
    })
    const text = await response.text()
    return {
      status: response.status,
      body: text.startsWith('{') ? JSON.parse(text) : {},
      headers: response.headers,
      tookMs: performance.now() - began,
    }
  } catch {
    return { status: 0, body: {}, headers: new Headers(), tookMs: performance.now() - began }
  }
}

/** The code of an answer in the one shape for errors. */
export const errorCode = ({ body }: Answered): string => (body.error as { code?: string })?.code ?? 'none'
