import pino from 'pino'
import { system } from '../../src/kernel/actor.ts'
import { inTenant } from '../../src/platform/tenancy/context.ts'
import { liveConversations } from '../../src/rooms/conversations/index.ts'
import { stopWatching } from '../../src/rooms/monitoring/status/watch.ts'
import {
  authenticateVisitor,
  authenticateWidget,
  ensureWidget,
  mayConnectFrom,
} from '../../src/rooms/widget/index.ts'
import { rooms } from '../../src/shell/rooms.ts'
import { startTestHouse, type TestHouse } from '../harness.ts'
import type { TestTenant } from '../test-tenant.ts'

/** One line of the log; level 40 is a warning, 50 an error. */
export interface Logged {
  level: number
  msg: string
  [field: string]: unknown
}

/** The house with all rooms and doors as it is shipped, and what it logs from warnings up. */
export interface HostileHouse {
  house: TestHouse
  a: TestTenant
  b: TestTenant
  logged: Logged[]
  errors(): Logged[]
}

/** Starts it, with two workspaces. */
export async function startHostileHouse(): Promise<HostileHouse> {
  const house = await startTestHouse({
    rooms,
    callers: (platform) => ({
      widget: (request, reply) => authenticateWidget(platform, request, reply),
      visitor: (request, reply) => authenticateVisitor(platform, request, reply),
    }),
    live: { ...liveConversations, mayConnect: mayConnectFrom },
    env: { LOG_LEVEL: 'warn' },
  })
  // It would mail what it sees, such as a machine that is busy with tests: rows that no request has written.
  await stopWatching(house.platform)
  const logged: Logged[] = []
  // Children of the log inherit where it writes to, so this hears the server's lines too.
  Object.assign(house.platform.log, {
    [pino.symbols.streamSym]: { write: (line: string) => logged.push(JSON.parse(line)) },
  })
  const { a, b } = await house.twoTenants()
  return { house, a, b, logged, errors: () => logged.filter(({ level }) => level >= 50) }
}

/** A visitor of a workspace's website, in the middle of a visit. */
export interface TestVisitor {
  headers: Record<string, string>
  publicKey: string
  token: string
  liveTicket: string
}

export async function visit(house: TestHouse, tenant: TestTenant): Promise<TestVisitor> {
  const { publicKey } = await inTenant(house.platform, tenant.tenantId, system('test'), (ctx) =>
    ensureWidget(ctx),
  )
  const answer = await house.app.inject({
    method: 'POST',
    url: '/api/widget/sessions',
    headers: { 'x-widget-key': publicKey },
    payload: { locale: 'nb' },
  })
  if (answer.statusCode !== 200) throw new Error(`could not begin a visit: ${answer.body}`)
  const { visitorToken: token, liveTicket } = answer.json()
  return {
    headers: { 'x-widget-key': publicKey, 'x-visitor-token': token },
    publicKey,
    token,
    liveTicket,
  }
}

/** The body and headers of an upload of one file, as a browser sends it. */
export function uploadOf(url: string, name: string, content: Uint8Array | string) {
  const boundary = 'part-of-a-hostile-test'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  const body = Buffer.from(content as string)
  return {
    method: 'POST' as const,
    url,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), body, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  }
}
