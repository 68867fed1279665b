import { type Egress, EgressError } from '../egress/index.ts'
import { crawlUrl } from './crawl-url.ts'

export interface FetchOptions {
  egress: Egress
  userAgent: string
  timeoutMs: number
  maxBytes: number
  /** True where the operator's list of private addresses may be used: an intranet, a demo on this machine. */
  allowPrivate: boolean
  signal?: AbortSignal
}

export type FetchedPage =
  | {
      kind: 'content'
      bytes: Uint8Array
      contentType: string
      etag: string | null
      lastModified: string | null
    }
  | { kind: 'redirect'; to: string | undefined }
  | { kind: 'unchanged' }
  | { kind: 'content_type'; contentType: string }
  | { kind: 'failed'; code: string; params: Record<string, string | number>; retryAfterMs?: number }

const readable =
  /^(text\/(html|plain|markdown|csv)|application\/(xhtml\+xml|pdf|octet-stream|vnd\.openxmlformats-.*))$/

/** Fetches one address without following its redirect: where that leads is checked like any other page. */
export async function fetchPage(
  url: string,
  known: { etag?: string | null; lastModified?: string | null } | undefined,
  options: FetchOptions,
): Promise<FetchedPage> {
  try {
    const response = await request(url, options, {
      accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.8',
      ...(known?.etag ? { 'if-none-match': known.etag } : {}),
      ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
    })
    return await pageOf(url, response)
  } catch (error) {
    if (error instanceof EgressError) return { kind: 'failed', code: error.code, params: error.params }
    throw error
  }
}

/** Fetches a small file such as robots.txt or a sitemap; redirects are followed, each one checked. */
export async function fetchFile(
  url: string,
  options: FetchOptions,
): Promise<{ status: number; bytes: Uint8Array } | undefined> {
  try {
    const response = await request(url, { ...options, maxBytes: 10 * 1024 * 1024 }, {}, 'follow')
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, bytes }
  } catch (error) {
    if (error instanceof EgressError) return undefined
    throw error
  }
}

function request(
  url: string,
  options: FetchOptions,
  headers: Record<string, string>,
  redirect: 'manual' | 'follow' = 'manual',
): Promise<Response> {
  const { egress, userAgent, timeoutMs, maxBytes, allowPrivate, signal } = options
  return egress.fetch(url, {
    purpose: 'crawl',
    headers: { 'user-agent': userAgent, ...headers },
    redirect,
    timeoutMs,
    maxBytes,
    allowPrivate,
    signal: signal ?? null,
  })
}

async function pageOf(url: string, response: Response): Promise<FetchedPage> {
  const location = response.headers.get('location')
  if (response.status === 304) return { kind: 'unchanged' }
  if (response.status >= 300 && response.status < 400 && location) {
    await response.body?.cancel()
    return { kind: 'redirect', to: crawlUrl(location, url) }
  }
  if (!response.ok) {
    await response.body?.cancel()
    const retryAfterMs = retryAfter(response)
    return {
      kind: 'failed',
      code: 'http_status',
      params: { status: response.status },
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    }
  }
  const contentType = response.headers.get('content-type') ?? 'text/html'
  const media = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!readable.test(media)) {
    await response.body?.cancel()
    return { kind: 'content_type', contentType: media }
  }
  return {
    kind: 'content',
    bytes: new Uint8Array(await response.arrayBuffer()),
    contentType,
    etag: response.headers.get('etag'),
    lastModified: response.headers.get('last-modified'),
  }
}

/** Only a busy server is worth another try; it is asked again after at most thirty seconds. */
function retryAfter(response: Response): number | undefined {
  if (response.status !== 429 && response.status !== 503) return undefined
  const seconds = Number(response.headers.get('retry-after') ?? 2)
  return Math.min(30_000, Math.max(500, Number.isFinite(seconds) ? seconds * 1000 : 5_000))
}
