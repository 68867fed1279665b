import { emit } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { type Candidate, chooseMember, deskFor, lockGiving, noteGiven } from '../teams/index.ts'
import { append } from './append.ts'
import { advance } from './change-hands.ts'
import { takenOver } from './events.ts'
import { happened } from './happenings.ts'
import { tellGiven } from './inbox/tell-receiver.ts'
import type { ConversationRow } from './rows.ts'
import { lockOne } from './send-message.ts'
import * as store from './store.ts'
import { inHand, lastWith } from './stores/assign.ts'

type Desk = Awaited<ReturnType<typeof deskFor>>

export type Given =
  | { outcome: 'given'; memberId: string }
  /** Nobody is there who could take it, or it is to be given out by hand. */
  | { outcome: 'waits' }
  | { outcome: 'closed'; opensAt: Date | null }

/**
 * Gives a waiting conversation to a member by the rule of its team, within the team's hours.
 * One at a time in a workspace, so that what somebody has in hand is counted with what was given a moment ago.
 * @param except who has just left it, or put it back
 */
export async function giveOut(
  ctx: Context,
  conversationId: string,
  except: string | null = null,
): Promise<Given> {
  const seen = await store.conversation(ctx, conversationId)
  if (seen?.status !== 'waiting') return { outcome: 'waits' }
  if ((await deskFor(ctx, seen.teamId)).rule === 'by_hand') return { outcome: 'waits' }
  await lockGiving(ctx)
  const conversation = await lockOne(ctx, conversationId)
  if (conversation.status !== 'waiting') return { outcome: 'waits' }
  // Read again: somebody may have come, gone or got another in the meantime.
  const desk = await deskFor(ctx, conversation.teamId)
  if (!desk.open.openNow) return { outcome: 'closed', opensAt: desk.open.opensAt }
  const memberId = await choose(ctx, conversation, desk, except)
  if (!memberId) return { outcome: 'waits' }
  await give(ctx, conversation, desk, memberId)
  return { outcome: 'given', memberId }
}

async function choose(
  ctx: Context,
  conversation: ConversationRow,
  { rule, sticky, matchLanguages, people }: Desk,
  except: string | null,
): Promise<string | null> {
  if (rule === 'by_hand') return null
  const loads = await inHand(ctx)
  const candidates = people
    .filter(({ memberId }) => memberId !== except)
    .map((person): Candidate => {
      const { memberId, capacity, skills, languages, lastGivenAt, state } = person
      return {
        memberId,
        presence: state.presence,
        load: loads.get(memberId) ?? 0,
        capacity,
        skills,
        languages,
        lastGivenAt,
      }
    })
  return chooseMember(candidates, {
    rule,
    tags: conversation.tags,
    locale: matchLanguages ? conversation.locale : null,
    before: sticky ? await lastWith(ctx, conversation.contactId) : null,
  })
}

async function give(ctx: Context, conversation: ConversationRow, { people }: Desk, memberId: string) {
  const { id } = conversation
  const name = people.find((person) => person.memberId === memberId)?.name ?? ''
  advance(conversation, { type: 'given', memberId })
  conversation.assigneeName = name
  await noteGiven(ctx, memberId)
  emit(ctx, takenOver, id, { conversationId: id, memberId })
  append(ctx, [{ conversation, drafts: [happened(ctx, 'assigned', { name })] }])
  await tellGiven(ctx, memberId, conversation)
}
