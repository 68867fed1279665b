import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { WebhookDelivery, WebhookEndpoint } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import type { Room } from '../../platform/room.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { delivery } from '../delivery/index.ts'
import { createApiKey } from '../identity/index.ts'
import { webhooks } from './index.ts'

export interface Received {
  path: string
  headers: IncomingHttpHeaders
  body: string
}
type Answer = (response: ServerResponse, request: Received) => void

/** A real receiver on loopback: keeps what it was sent, and answers as it is told. */
export async function startReceiver() {
  const received: Received[] = []
  const control: { answer: Answer } = { answer: (response) => response.end('ok') }
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const one = {
        path: request.url as string,
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      }
      received.push(one)
      control.answer(response, one)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    received,
    control,
    url: (path: string) => `http://${host}${path}`,
    at: (path: string) => received.filter((one) => one.path === path),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
export type Receiver = Awaited<ReturnType<typeof startReceiver>>

/** A house that may send to the receiver, and nowhere else inside. */
export function webhookHouse(receiver: Receiver, more: Room[] = []): Promise<TestHouse> {
  return startTestHouse({
    rooms: [delivery, webhooks, ...more],
    allowPrivate: [receiver.host],
    env: { SVAR_ALLOW_PRIVATE: receiver.host },
  })
}

type Created = WebhookEndpoint & { secret: string }

/** What tests do with one workspace's webhooks. */
export function webhooksOf(house: TestHouse, tenant: TestTenant) {
  const call = async <T>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, payload?: object) =>
    tenant.as<T>(tenant.owner, { method, url: `/api/webhooks/${path}`, ...(payload ? { payload } : {}) })
  const act = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(house.platform, tenant.tenantId, system('test'), work)
  const log = async (endpointId: string) =>
    (await call<{ items: WebhookDelivery[] }>('GET', `deliveries?endpoint=${endpointId}`)).body.items
  return {
    call,
    act,
    log,
    add: async (url: string, patterns = ['identity.api_key_created']) =>
      (await call<Created>('POST', 'endpoints', { url, patterns })).body,
    endpoint: async (id: string) => (await call<WebhookEndpoint>('GET', `endpoints/${id}`)).body,
    /** Something happens that webhooks tell of. */
    happen: () => act((ctx) => createApiKey(ctx, { name: 'x', role: 'viewer' })),
    /** Lets what waits for another try be tried now. */
    hurry: () => act((ctx) => ctx.client.query('UPDATE webhook_deliveries SET available_at = now()')),
    /** Waits until a delivery has come so far. */
    until: (endpointId: string, isSo: (items: WebhookDelivery[]) => boolean) =>
      eventually(async () => {
        const items = await log(endpointId)
        return isSo(items) ? items : null
      }),
  }
}

const LIMIT_MS = 10_000

/** Asks again until there is an answer. @throws Error when there is none */
export async function eventually<T>(ask: () => Promise<T | null> | T | null): Promise<T> {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end; ) {
    const found = await ask()
    if (found !== null) return found
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('It did not come so far.')
}
