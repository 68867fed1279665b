import type { Role } from '@svar/contract'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { system } from '../src/kernel/actor.ts'
import type { Platform } from '../src/platform/platform.ts'
import { inTenant } from '../src/platform/tenancy/context.ts'
import { createApiKey, createTenant, inviteMember } from '../src/rooms/identity/index.ts'

export const PASSWORD = 'a long enough password'

export interface TestPerson {
  userId: string
  memberId: string
  email: string
  cookie: string
  /** For requests as this person in this workspace. */
  headers: Record<string, string>
}
export interface TestTenant {
  tenantId: string
  slug: string
  owner: TestPerson
  agent: TestPerson
  /** An API key's secret; its role is admin. */
  key: string
  /** For requests with the API key. */
  keyHeaders: Record<string, string>
  /** A request as somebody; gives the status and the parsed body. */
  as<Body = Answered>(
    person: TestPerson | 'key',
    request: InjectOptions,
  ): Promise<{ status: number; body: Body & Answered }>
  /** Another member, by an invitation that they accept. */
  addPerson(role: Role, email: string): Promise<TestPerson>
}

/** What every answer may hold; tests name the rest. */
export interface Answered {
  error?: { code: string; message: string }
}

/** A workspace with people in it, made through the doors that the application uses. */
export async function makeTenant(
  platform: Platform,
  app: FastifyInstance,
  name: string,
): Promise<TestTenant> {
  const { id: tenantId, slug } = await createTenant(platform, { name, locale: 'nb', timeZone: 'Europe/Oslo' })
  const act = system('test')
  const addPerson = async (role: Role, email: string): Promise<TestPerson> => {
    const { link } = await inTenant(platform, tenantId, act, (ctx) => inviteMember(ctx, { email, role }))
    const token = link.split('token=')[1]
    const payload = { token, name: email.split('@')[0], password: PASSWORD }
    const joined = await app.inject({ method: 'POST', url: '/api/identity/invitations/accept', payload })
    if (joined.statusCode !== 200) throw new Error(`could not add a person: ${joined.body}`)
    const cookie = cookieOf(joined.headers['set-cookie'])
    const headers = { cookie, 'x-svar-client': 'test', 'x-svar-workspace': slug }
    const members = (await app.inject({ url: '/api/identity/members', headers })).json().items
    const member = members.find((one: { email: string }) => one.email === email)
    return { userId: member.userId, memberId: member.id, email, cookie, headers }
  }
  const owner = await addPerson('owner', `owner@${slug}.example`)
  const agent = await addPerson('agent', `agent@${slug}.example`)
  const key = (
    await inTenant(platform, tenantId, act, (ctx) => createApiKey(ctx, { name: 'test', role: 'admin' }))
  ).secret
  const keyHeaders = { authorization: `Bearer ${key}` }
  return {
    tenantId,
    slug,
    owner,
    agent,
    key,
    keyHeaders,
    addPerson,
    async as(person, request) {
      const headers = { ...(person === 'key' ? keyHeaders : person.headers), ...request.headers }
      const answer = await app.inject({ ...request, headers })
      return { status: answer.statusCode, body: answer.json() }
    },
  }
}

/** The cookies of an answer, as a browser sends them back. */
export function cookieOf(setCookie: string | string[] | undefined): string {
  return [setCookie ?? []]
    .flat()
    .map((line) => line.split(';')[0])
    .join('; ')
}
