import { gzipSync } from 'node:zlib'
import type { ErrorGroup, ErrorGroupDetails, ErrorKey, ErrorProject } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { conversations } from '../../conversations/index.ts'
import { customers } from '../../customers/index.ts'
import { delivery } from '../../delivery/index.ts'
import { monitoring } from '../index.ts'

export const errorHouse = (): Promise<TestHouse> =>
  startTestHouse({ rooms: [delivery, customers, conversations, monitoring] })

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** What tests do with the errors of one workspace. */
export async function errorsOf(house: TestHouse, tenant: TestTenant, name = 'shop') {
  const call = async <T>(method: Method, path: string, payload?: object) =>
    tenant.as<T>(tenant.owner, { method, url: `/api/monitoring/${path}`, ...(payload ? { payload } : {}) })
  const { body: project } = await call<ErrorProject>('POST', 'projects', { name })
  const key = (await call<{ items: ErrorKey[] }>('GET', `projects/${project.id}/keys`)).body
    .items[0] as ErrorKey
  const { username: publicKey } = new URL(key.dsn)
  return {
    call,
    project,
    key,
    publicKey,
    /** The DSN with the address at which the house listens. */
    dsnAt: (address: string) => `http://${publicKey}@${new URL(address).host}/${project.id}`,
    send: (events: object[], options: Partial<Sending> = {}) =>
      send(house, { project: project.id, publicKey, body: envelopeOf(events), ...options }),
    list: async (query = '') => (await call<{ items: ErrorGroup[] }>('GET', `errors${query}`)).body.items,
    details: async (id: string) => (await call<ErrorGroupDetails>('GET', `errors/${id}`)).body,
    change: (id: string, what: string, payload: object = {}) =>
      call<ErrorGroup>('POST', `errors/${id}/${what}`, payload),
    /** What the workspace was told of its errors, in order. */
    told: async () =>
      (
        await house.platform.database.pool.query<{ type: string; payload: Record<string, unknown> }>(
          `SELECT type, payload FROM events WHERE tenant_id = $1 AND type LIKE 'monitoring.%' ORDER BY id`,
          [tenant.tenantId],
        )
      ).rows,
  }
}

interface Sending {
  project: string
  publicKey: string
  body: Buffer | string
  path: 'envelope' | 'store'
  headers: Record<string, string>
}

/** A request as an SDK sends it. */
async function send(
  house: TestHouse,
  { project, publicKey, body, path = 'envelope', headers = {} }: Partial<Sending>,
) {
  const answer = await house.app.inject({
    method: 'POST',
    url: `/api/${project}/${path}/?sentry_version=7&sentry_key=${publicKey}`,
    headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers },
    payload: body ?? '',
  })
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
}

export const zipped = (body: Buffer | string) => ({
  body: gzipSync(body),
  headers: { 'content-encoding': 'gzip' },
})

export function envelopeOf(events: object[], header: object = {}): Buffer {
  const items = events.map((event) => `{"type":"event"}\n${JSON.stringify(event)}\n`)
  return Buffer.from(`${JSON.stringify(header)}\n${items.join('')}`)
}

let made = 0
/** An id as SDKs make it. */
export const newEventId = () => (++made).toString(16).padStart(32, 'e')

/** A crash in a program, as its SDK tells it. */
export function crash(
  changes: object = {},
  { type = 'TypeError', value = 'x is undefined', place = 'save' } = {},
) {
  const frames = [
    { filename: '/srv/shop/src/server.ts', function: 'handle', lineno: 10, in_app: true },
    {
      filename: `/srv/shop/src/${place}.ts`,
      function: place,
      lineno: 20,
      in_app: true,
      context_line: 'basket.save()',
    },
  ]
  return {
    event_id: newEventId(),
    timestamp: Date.now() / 1000,
    platform: 'node',
    environment: 'production',
    release: 'shop@1.0.0',
    exception: { values: [{ type, value, stacktrace: { frames } }] },
    ...changes,
  }
}
