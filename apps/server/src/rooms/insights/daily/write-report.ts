import type { Actor } from '../../../kernel/actor.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import type { Report, WriteReport } from '../../delivery/index.ts'
import { workspaceOf } from '../../identity/index.ts'
import { errorsBetween } from '../../monitoring/index.ts'
import { keepFacts } from '../facts/keep-facts.ts'
import { momentNow } from '../report/moment.ts'
import { periodsOf, type Stretch } from '../report/periods.ts'
import { type Scope, scopeOf } from '../report/scope.ts'
import * as breakdown from '../stores/breakdown.ts'
import { figuresIn, ticketsIn } from '../stores/figures.ts'

const SHOWN = 5

/** A day in one member's eyes, counted as the report page counts it. @returns null where nothing happened */
export const writeDailyReport: WriteReport = async (platform, { tenantId, reader, day, dayBefore }) => {
  await keepFacts(platform, tenantId, Number.POSITIVE_INFINITY)
  const { id, userId, name, role } = reader
  const actor: Actor = { kind: 'member', memberId: id, userId, name, role }
  return inTenant(platform, tenantId, actor, (ctx) => write(ctx, day, dayBefore))
}

async function write(ctx: Context, day: string, dayBefore: string): Promise<Report | null> {
  const { timeZone } = await workspaceOf(ctx)
  const stretchOf = (date: string) => periodsOf({ from: date, to: date, timeZone }, ctx.clock.now()).now
  const scope = await scopeOf(ctx, {})
  const now = await countsIn(ctx, stretchOf(day), scope)
  if (now.conversations + now.tickets + now.errors === 0) return null
  const before = await countsIn(ctx, stretchOf(dayBefore), scope)
  const pair = (name: Exclude<keyof Counts, 'firstReplyS' | 'topErrors'>) => ({
    now: now[name],
    before: before[name],
  })
  const questions = await breakdown.questionsIn(ctx, stretchOf(day), scope)
  return {
    figures: {
      conversations: pair('conversations'),
      answeredAlone: pair('answeredAlone'),
      handledByPerson: pair('handledByPerson'),
      resolved: pair('resolved'),
      firstReplyS: { now: now.firstReplyS, before: before.firstReplyS },
      satisfied: pair('satisfied'),
      scores: pair('scores'),
      tickets: pair('tickets'),
      errors: pair('errors'),
    },
    waiting: (await momentNow(ctx, {})).waiting,
    questions: questions.slice(0, SHOWN).map(({ question, count }) => ({ text: question, times: count })),
    topErrors: now.topErrors,
    isPartOnly: scope.visibility.kind !== 'all',
  }
}

type Counts = Awaited<ReturnType<typeof countsIn>>

/** What is only assumed to be resolved is not counted as resolved. */
async function countsIn(ctx: Context, stretch: Stretch, scope: Scope) {
  const { conversations, resolution, handledBy, firstReply, csat } = await figuresIn(ctx, stretch, scope)
  const { events, top } = await errorsBetween(ctx, stretch, SHOWN)
  return {
    conversations,
    answeredAlone: handledBy.assistant,
    handledByPerson: handledBy.person,
    resolved: resolution.confirmed + resolution.verified,
    firstReplyS: firstReply.median === null ? null : firstReply.median / 1000,
    satisfied: csat.satisfied,
    scores: csat.given,
    tickets: (await ticketsIn(ctx, stretch, scope)).opened,
    errors: events,
    topErrors: top.map(({ title, events: times }) => ({ text: title, times })),
  }
}
