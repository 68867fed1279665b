import type { Paths } from '@svar/contract'
import createClient, { type Middleware } from 'openapi-fetch'
import { ApiError, errorFrom, isApiError } from './api-error.ts'
import { currentSlug } from './current-slug.ts'

const headers: Middleware = {
  onRequest({ request }) {
    // No other site can set this header, so a request that carries it comes from here.
    request.headers.set('x-svar-client', 'admin')
    const slug = currentSlug()
    if (slug) request.headers.set('x-svar-workspace', slug)
    return request
  },
}

const errors: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await errorFrom(response)
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') return error
    return new ApiError('offline', 'Nobody answered', 0)
  },
}

/** The API, typed by the contract. Wrap each call in `call`. */
export const api = createClient<Paths>({ baseUrl: location.origin })
api.use(headers, errors)

/**
 * What an API call gives, or an `ApiError`:
 *
 *     const me = await call(api.GET('/api/identity/me'))
 */
export async function call<Data>(request: Promise<{ data?: Data }>): Promise<Data> {
  const { data } = await request
  return data as Data
}

/** Like `call`, for what ends something: one that is gone already counts as ended. */
export async function callUnlessGone(request: Promise<unknown>): Promise<void> {
  try {
    await request
  } catch (error) {
    if (!isApiError(error, 'not_found')) throw error
  }
}

/**
 * Sends one file, telling how far it has come. `path` may hold parameters that are filled in already.
 * Throws an `ApiError` as `call` does.
 */
export function upload<Output>(path: string, file: File, onShare?: (share: number) => void): Promise<Output> {
  // XMLHttpRequest: fetch cannot tell how much has been sent.
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.setRequestHeader('x-svar-client', 'admin')
    const slug = currentSlug()
    if (slug) request.setRequestHeader('x-svar-workspace', slug)
    request.upload.onprogress = (event) => event.lengthComputable && onShare?.(event.loaded / event.total)
    request.onerror = () => reject(new ApiError('offline', 'Nobody answered', 0))
    request.onload = async () => {
      const response = new Response(request.responseText, { status: request.status || 500 })
      if (response.ok) resolve(await response.json())
      else reject(await errorFrom(response))
    }
    const body = new FormData()
    body.append('file', file)
    request.send(body)
  })
}
