import type { EgressLimits, EgressRequest } from './egress.ts'
import type { RequestBody } from './redirects.ts'

type Send = (url: string, request: EgressRequest) => Promise<Response>

/** Wraps the guard in the shape of the standard `fetch`. */
export function standardFetch(send: Send, limits: EgressLimits): typeof fetch {
  return async (input, init) => {
    const source = input instanceof Request ? input : undefined
    const given = init?.body ?? source?.body ?? undefined
    const headers = new Headers(init?.headers ?? source?.headers)
    return send(source?.url ?? String(input), {
      ...limits,
      method: init?.method ?? source?.method ?? 'GET',
      body: await plainBody(given, headers),
      headers,
      signal: init?.signal ?? source?.signal ?? null,
      redirect: init?.redirect ?? source?.redirect ?? 'follow',
    })
  }
}

/** Forms and blobs become bytes with their content type, so that any implementation of them is accepted. */
async function plainBody(body: RequestBody | undefined, headers: Headers): Promise<RequestBody | undefined> {
  if (body === undefined || typeof body === 'string' || body instanceof ReadableStream) return body
  const whole = new Response(body)
  const contentType = whole.headers.get('content-type')
  if (contentType && !headers.has('content-type')) headers.set('content-type', contentType)
  return new Uint8Array(await whole.arrayBuffer())
}
