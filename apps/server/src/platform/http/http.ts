import type { Given, Received, Route } from '@svar/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../../kernel/actor.ts'
import type { Platform } from '../platform.ts'
import { type Context, inTenant } from '../tenancy/context.ts'
import { type Account, type Authenticators, memberWithRole, refuseForgedRequest } from './callers.ts'
import { databaseGone } from './errors.ts'
import { once } from './idempotency.ts'
import { limitFor } from './limits.ts'

/** A request whose caller is known and whose input is valid. */
export interface Call {
  platform: Platform
  /** Empty for routes without a tenant. */
  tenantId: string
  actor: Actor
  account: Account | null
  /** The session that a member calls in. */
  sessionId?: string
  request: FastifyRequest
  reply: FastifyReply
  /** One transaction of the caller's tenant on the caller's behalf. */
  inTenant<T>(work: (ctx: Context) => Promise<T>): Promise<T>
}

/** Where rooms mount what the contract describes. */
export interface Http {
  /** One request, one transaction. With an `Idempotency-Key`, a retry has one effect. */
  on<R extends Route>(
    route: R,
    handle: (ctx: Context, input: Received<R>, call: Call) => Promise<Given<R>>,
  ): void
  /** For what waits on something else than the database: no transaction is open while it runs. */
  free<R extends Route>(
    route: R,
    handle: (call: Call, input: Received<R>) => Promise<Given<R> | undefined>,
  ): void
  /** For what is no route of the contract: files, pages. */
  app: FastifyInstance
  platform(): Platform
  /** Which routes were mounted; a test compares them with the contract. */
  mounted: Set<string>
}

export function createHttp(app: FastifyInstance, getPlatform: () => Platform, auth: Authenticators): Http {
  const mounted = new Set<string>()
  const mount = (route: Route, handle: (call: Call) => Promise<unknown>) => {
    mounted.add(`${route.method} ${route.path}`)
    app.route({
      method: route.method,
      url: route.path.replace(/\{(\w+)\}/g, ':$1'),
      schema: schemaOf(route),
      config: { rateLimit: limitFor(route, getPlatform()) },
      handler: async (request, reply) => {
        const answering = identify(getPlatform(), auth, route, request, reply).then(handle)
        // A stalled database answers nothing: the request ends when the gate finds that out.
        const answer = await getPlatform().database.gate.guard(answering, databaseGone)
        if (answer === undefined || reply.sent) return reply
        return reply.status(route.status ?? 200).send(answer)
      },
    })
  }
  return {
    app,
    platform: getPlatform,
    mounted,
    on(route, handle) {
      mount(route, (call) =>
        call.inTenant((ctx) => {
          const input = inputOf<typeof route>(call.request)
          const key = call.request.headers['idempotency-key']
          const work = () => handle(ctx, input, call)
          if (route.method === 'GET' || typeof key !== 'string') return work()
          return once(ctx, key, [route.method, route.path, input.params, input.body], work)
        }),
      )
    },
    free(route, handle) {
      mount(route, (call) => handle(call, inputOf<typeof route>(call.request)))
    },
  }
}

const inputOf = <R extends Route>({ params, query, body }: FastifyRequest) =>
  ({ params, query, body }) as Received<R>

function schemaOf(route: Route) {
  return {
    ...(route.params ? { params: route.params } : {}),
    ...(route.query ? { querystring: route.query } : {}),
    ...(route.body ? { body: route.body } : {}),
    response: { [route.status ?? 200]: route.output },
  }
}

async function identify(
  platform: Platform,
  auth: Authenticators,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Call> {
  refuseForgedRequest(request)
  const account = route.access.kind === 'account' ? await auth.account(request) : null
  const caller = await callerOf(auth, route, request, reply)
  return {
    platform,
    ...caller,
    account,
    request,
    reply,
    inTenant: (work) => inTenant(platform, caller.tenantId, caller.actor, work),
  }
}

async function callerOf(auth: Authenticators, route: Route, request: FastifyRequest, reply: FastifyReply) {
  const { access } = route
  if (access.kind === 'member') return memberWithRole(auth, request, access.role)
  if (access.kind === 'widget') return auth.widget(request, reply)
  if (access.kind === 'visitor') return auth.visitor(request, reply)
  if (access.kind === 'member_or_widget') {
    return request.headers['x-widget-key']
      ? auth.widget(request, reply)
      : memberWithRole(auth, request, access.role)
  }
  return { tenantId: '', actor: { kind: 'system', name: 'public' } as const }
}
