import type { ChatInvitation, PresenceSign } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import { AppError } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Call } from '../../../platform/http/http.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { presenceMode } from '../store.ts'
import * as store from '../stores/presence.ts'
import {
  issuePresenceToken,
  issueVisitorToken,
  readPresenceToken,
  readVisitorToken,
} from '../visitor-token.ts'
import { cleanSign } from './clean.ts'
import { createGatherer } from './gather.ts'
import { goneBefore } from './here.ts'

const GATHERED_FOR_MS = 250
const MOST_AT_ONCE = 500
const COUNTED_EVERY_MS = 10_000

type Answer = { visit: string | null; invitation: ChatInvitation | null }
type Outcome = { isShown: boolean; invitation: store.Invitation | null }

const gatherers = new WeakMap<Platform, ReturnType<typeof createGatherer<store.Sign, Outcome>>>()
const countedAt = new WeakMap<Platform, Map<string, number>>()
const nothing: Answer = { visit: null, invitation: null }

/**
 * Takes a sign that somebody is on a page. Who asks not to be followed leaves none, whatever the page does.
 * The address that the request came from is not looked at.
 * @throws AppError `token_invalid` for a visit that is not signed here, `origin_not_allowed` for a page of another site
 */
export async function takeSign(call: Call, body: PresenceSign): Promise<Answer> {
  const { platform, tenantId, request } = call
  const { headers } = request
  if (headers['sec-gpc'] === '1' || headers.dnt === '1') return nothing
  if (headers.origin && new URL(body.url).origin !== headers.origin)
    throw new AppError('origin_not_allowed', 'A page may only tell of itself.')
  const id = visitOf(platform, tenantId, body.visit)
  const contactId = contactOf(call)
  const outcome = await gathererOf(platform)(tenantId, { id, contactId, ...cleanSign(body) })
  if (!outcome.isShown) return nothing
  return { visit: issuePresenceToken(platform, tenantId, id), invitation: shown(call, outcome.invitation) }
}

function visitOf(platform: Platform, tenantId: string, token: string | null): string {
  if (token === null) return newId(platform.clock.now().getTime())
  const id = readPresenceToken(platform, tenantId, token)
  if (!id) throw new AppError('token_invalid', 'This visit is not known here. Begin a new one.')
  return id
}

/** Who the browser is to the chat, where it has been used in it. */
function contactOf({ platform, tenantId, request }: Call): string | null {
  const token = request.headers['x-visitor-token']
  return typeof token === 'string' ? readVisitorToken(platform, tenantId, token) : null
}

function shown({ platform, tenantId }: Call, invitation: store.Invitation | null): ChatInvitation | null {
  if (!invitation) return null
  const { contactId, ...rest } = invitation
  return { ...rest, visitorToken: issueVisitorToken(platform, tenantId, contactId) }
}

function gathererOf(platform: Platform) {
  const known = gatherers.get(platform)
  if (known) return known
  const made = createGatherer<store.Sign, Outcome>(GATHERED_FOR_MS, MOST_AT_ONCE, (tenantId, batch) =>
    inTenant(platform, tenantId, system('visitors'), (ctx) => writeTogether(ctx, batch)),
  )
  gatherers.set(platform, made)
  return made
}

async function writeTogether(ctx: Context, batch: store.Sign[]): Promise<Outcome[]> {
  if ((await presenceMode(ctx)) === 'off') return batch.map(() => ({ isShown: false, invitation: null }))
  const latest = new Map(batch.map((sign) => [sign.id, sign]))
  const known = await store.knownVisitors(
    ctx,
    [...latest.values()].flatMap(({ contactId }) => contactId ?? []),
  )
  const signs = [...latest.values()]
    .map((sign) => ({
      ...sign,
      contactId: sign.contactId && known.has(sign.contactId) ? sign.contactId : null,
    }))
    // Two processes that write the same visitors take their rows in the same order.
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  const invitations = await store.writeSigns(ctx, signs, goneBefore(ctx.clock.now()))
  await countNow(ctx)
  return batch.map(({ id }) => ({ isShown: true, invitation: invitations.get(id) ?? null }))
}

/** Keeps for the last hour how many were here, without counting at each sign. */
async function countNow(ctx: Context): Promise<void> {
  const counted = countedAt.get(ctx.platform) ?? new Map<string, number>()
  countedAt.set(ctx.platform, counted)
  const now = ctx.clock.now().getTime()
  if (now - (counted.get(ctx.tenantId) ?? 0) < COUNTED_EVERY_MS) return
  counted.set(ctx.tenantId, now)
  await store.noteCount(ctx, await store.countHere(ctx, goneBefore(ctx.clock.now())))
}
