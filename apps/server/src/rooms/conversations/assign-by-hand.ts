import { hasRole } from '../../kernel/actor.ts'
import { must } from '../../kernel/errors.ts'
import { emit } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { teamById, teamIdsOf, visibilityOf } from '../teams/index.ts'
import { append } from './append.ts'
import { advance, askForSomebody, assign, keptTime, showGone } from './change-hands.ts'
import { takenOver } from './events.ts'
import { happened } from './happenings.ts'
import { tellReceiver } from './inbox/tell-receiver.ts'
import type { ConversationRow, Draft } from './rows.ts'
import { lockOne, memberOf } from './send-message.ts'
import * as store from './store.ts'
import { lockLongestWaiting } from './stores/assign.ts'

/**
 * Takes what waits longest: of all, or of the caller's teams and of no team. Who sees only their own
 * may take one too; it is theirs by that. @returns null where nothing waits
 */
export async function pullNext(ctx: Context, teamId: string | null): Promise<ConversationRow | null> {
  must(hasRole(ctx.actor, 'agent'))
  const member = memberOf(ctx)
  const visibility = await visibilityOf(ctx)
  const teamIds = visibility.kind === 'all' ? null : await teamIdsOf(ctx, visibility.memberId)
  const id = await lockLongestWaiting(ctx, { teamIds, teamId })
  const conversation = id ? await lockWaiting(ctx, id) : null
  if (!conversation) return null
  const before = { ...conversation }
  advance(conversation, { type: 'given', memberId: member.id })
  conversation.assigneeName = member.name
  emit(ctx, takenOver, conversation.id, { conversationId: conversation.id, memberId: member.id })
  showGone(ctx, before, conversation)
  append(ctx, [{ conversation, drafts: [happened(ctx, 'taken_over', { name: member.name })] }])
  return conversation
}

/** It is held already; what may be taken may not have been visible before. */
async function lockWaiting(ctx: Context, id: string): Promise<ConversationRow | null> {
  const [conversation] = await store.lockConversations(ctx, [id])
  return conversation?.status === 'waiting' ? conversation : null
}

/** Gives it to a member, who is told unless they did it themselves, or to nobody. @throws AppError `not_found` */
export async function assignMember(
  ctx: Context,
  conversationId: string,
  memberId: string | null,
): Promise<ConversationRow> {
  const { assigneeId: before } = await lockOne(ctx, conversationId)
  const conversation = await assign(ctx, conversationId, memberId)
  if (memberId && memberId !== before) await tellReceiver(ctx, memberId, [conversation])
  return conversation
}

/**
 * Gives it to a team, or to none. Who has it goes on, unless they are not in that team: then it waits there.
 * What waits is told to the team it waits for now. @throws AppError `not_found`
 */
export async function assignTeam(
  ctx: Context,
  conversationId: string,
  teamId: string | null,
): Promise<ConversationRow> {
  must(hasRole(ctx.actor, 'agent'))
  const conversation = await lockOne(ctx, conversationId)
  const team = teamId ? await teamById(ctx, teamId) : null
  if (conversation.teamId === teamId) return conversation
  const before = { ...conversation }
  conversation.teamId = teamId
  const leaves = team && conversation.assigneeId && !team.memberIds.includes(conversation.assigneeId)
  if (leaves) advance(conversation, { type: 'assigned', memberId: null, at: ctx.clock.now() })
  if (conversation.status === 'waiting') askForSomebody(ctx, conversation, 'team')
  showGone(ctx, before, conversation)
  append(ctx, [{ conversation, drafts: told(ctx, conversation, team?.name ?? null) }])
  return conversation
}

/**
 * Hands it to a team: whoever has it, it waits there for a person.
 * @throws AppError `not_found`, or `state_conflict` for one that is closed
 */
export async function passToTeam(
  ctx: Context,
  conversationId: string,
  teamId: string,
): Promise<ConversationRow> {
  must(hasRole(ctx.actor, 'agent'))
  const conversation = await lockOne(ctx, conversationId)
  const team = await teamById(ctx, teamId)
  const before = { ...conversation }
  const at = ctx.clock.now()
  advance(conversation, { type: 'assigned', memberId: null, at })
  advance(conversation, { type: 'person_requested', at })
  if (before.status === 'waiting' && before.teamId === teamId) return conversation
  conversation.teamId = teamId
  // Who hands it on is not given it again at once.
  askForSomebody(ctx, conversation, before.status === 'human' ? 'passed_on' : 'team')
  showGone(ctx, before, conversation)
  append(ctx, [{ conversation, drafts: told(ctx, conversation, team.name) }])
  return conversation
}

/** While the assistant has it, or nobody, the customer need not hear of it. */
function told(ctx: Context, conversation: ConversationRow, team: string | null): Draft[] {
  const { status } = conversation
  if (status !== 'waiting' && status !== 'human') return []
  return team ? [happened(ctx, 'assigned', { name: team, team, ...keptTime(ctx, conversation) })] : []
}
