import { createApiKey, type Svar } from './start-svar.ts'

/** A workspace of a running Svar, as a program with an API key and a page with the widget reach it. */
export interface Workspace {
  url: string
  publicKey: string
  /** What a program sends with each request. */
  keyHeaders: Record<string, string>
  /** Calls the API with the key. @throws Error with what the server said */
  call<T>(method: string, path: string, body?: unknown): Promise<T>
  /** Calls as the widget does, for a visitor when a token is given. */
  widget<T>(method: string, path: string, body?: unknown, visitorToken?: string): Promise<T>
}

export async function openWorkspace(svar: Svar, tenant = 'demo'): Promise<Workspace> {
  const keyHeaders = { authorization: `Bearer ${await createApiKey(svar, tenant)}` }
  const settings = await request<{ publicKey: string }>(svar.url, 'GET', '/api/widget/settings', keyHeaders)
  return reach({ url: svar.url, publicKey: settings.publicKey, keyHeaders })
}

/** What another process has to be told to reach the same workspace. */
export type Reach = Pick<Workspace, 'url' | 'publicKey' | 'keyHeaders'>

export const reach = (to: Reach): Workspace => ({
  ...to,
  call: (method, path, body) => request(to.url, method, path, to.keyHeaders, body),
  widget: (method, path, body, visitorToken) =>
    request(to.url, method, path, widgetHeaders(to.publicKey, visitorToken), body),
})

/** What the widget sends with each request. */
export function widgetHeaders(publicKey: string, visitorToken?: string): Record<string, string> {
  return { 'x-widget-key': publicKey, ...(visitorToken ? { 'x-visitor-token': visitorToken } : {}) }
}

async function request<T>(
  url: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<T> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  return JSON.parse(text) as T
}
