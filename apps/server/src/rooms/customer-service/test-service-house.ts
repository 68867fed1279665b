import type { ChatReply } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { Answered, TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import type { Authenticators } from '../../platform/http/callers.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { assistant } from '../assistant/index.ts'
import { conversations } from '../conversations/index.ts'
import { customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import { insights } from '../insights/index.ts'
import { knowledge } from '../knowledge/index.ts'
import { teams } from '../teams/index.ts'
import { tickets } from '../tickets/index.ts'
import { authenticateWidget, ensureWidget, widget } from '../widget/index.ts'
import { customerService } from './index.ts'

export const base = '/api/ai-customer-service'

export type Session = {
  session_id: string
  metadata: Record<string, unknown>
  messages_count: number
  status: string
} & Answered

/** All rooms that the service API stands on, with two workspaces and a web page of the first. */
export interface ServiceHouse {
  house: TestHouse
  a: TestTenant
  b: TestTenant
  widgetHeaders: Record<string, string>
  chat(payload: object, tenant?: TestTenant): Promise<{ status: number; body: ChatReply & Answered }>
  chatFromPage(payload: object): Promise<{ status: number; body: ChatReply & Answered }>
}

export async function startServiceHouse(): Promise<ServiceHouse> {
  const rooms = [
    delivery,
    teams,
    customers,
    knowledge,
    conversations,
    tickets,
    assistant,
    widget,
    insights,
    customerService,
  ]
  const callers = (platform: TestHouse['platform']): Partial<Authenticators> => ({
    widget: (request, reply) => authenticateWidget(platform, request, reply),
  })
  const house = await startTestHouse({ rooms, callers })
  const { a, b } = await house.twoTenants()
  const { publicKey } = await inTenant(house.platform, a.tenantId, system('test'), (ctx) => ensureWidget(ctx))
  const widgetHeaders = { 'x-widget-key': publicKey }
  const request = (payload: object) => ({ method: 'POST' as const, url: `${base}/gpt/chat`, payload })
  return {
    house,
    a,
    b,
    widgetHeaders,
    chat: (payload, tenant = a) => tenant.as<ChatReply>('key', request(payload)),
    async chatFromPage(payload) {
      const answer = await house.app.inject({ ...request(payload), headers: widgetHeaders })
      return { status: answer.statusCode, body: answer.json() }
    },
  }
}
