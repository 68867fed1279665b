import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'

/** Somebody who works at the desk, as the API knows them. */
export interface Worker {
  id: string
  name: string
  email: string
  cookie: string
  /** Asks the API within the demo workspace. @throws Error with what the server said */
  ask<T = unknown>(method: string, path: string, body?: unknown): Promise<T>
}

const TRIES = 8
const AGAIN_MS = 2000
export const PASSWORD = 'correct horse battery'

/** Signs in by password. */
export async function signIn(url: string, email: string): Promise<Worker> {
  const response = await fetch(`${url}/api/identity/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-svar-client': 'pictures' },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  if (!response.ok) throw new Error(`${email} cannot sign in: ${await response.text()}`)
  return workerWith(url, email, cookiesOf(response))
}

/** Joins by invitation, as somebody who has no account yet. */
export async function join(url: string, owner: Worker, who: { name: string; email: string; role: string }) {
  const { name, email, role } = who
  const { link } = await owner.ask<{ link: string }>('POST', '/api/identity/invitations', { email, role })
  const token = /[^/=#]+$/.exec(link)?.[0] ?? ''
  await send(url, {}, 'POST', '/api/identity/invitations/accept', { token, name, password: PASSWORD })
  const worker = await signIn(url, email)
  return worker
}

async function workerWith(url: string, email: string, cookie: string): Promise<Worker> {
  const headers = { cookie, 'x-svar-workspace': 'demo' }
  const ask = <T>(method: string, path: string, body?: unknown) => send<T>(url, headers, method, path, body)
  const { items } = await ask<{ items: { id: string; name: string; email: string }[] }>(
    'GET',
    '/api/identity/members',
  )
  const self = items.find((member) => member.email === email)
  if (!self) throw new Error(`${email} is no member of the demo workspace`)
  return { id: self.id, name: self.name, email, cookie, ask }
}

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

/** One request. A change carries a key of its own. @throws Error with what the server said */
export async function send<T>(
  url: string,
  headers: Record<string, string>,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const request = {
    method,
    headers: {
      ...headers,
      'x-svar-client': 'pictures',
      ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }
  const response = await patiently(() => fetch(url + path, request))
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}

/** On a busy machine the database may be away for a moment: what is asked again has one effect. */
export async function patiently(ask: () => Promise<Response>): Promise<Response> {
  for (let tries = 0; tries < TRIES; tries++) {
    const response = await ask()
    if (response.status < 500) return response
    await wait(AGAIN_MS)
  }
  return ask()
}

/** Gives a page the session of somebody who has signed in. */
export async function signInOn(page: Page, url: string, { cookie }: Worker): Promise<void> {
  const cookies = cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
  })
  await page.context().addCookies(cookies)
}
