import type { Team, teamFields } from '@svar/contract'
import type { z } from 'zod'
import { AppError, must, notFound } from '../../../kernel/errors.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { endAccess, isTimeZone, membersOf } from '../../identity/index.ts'
import { teamChanged } from '../events.ts'
import { mayRunDesk } from '../policy.ts'
import { teamById } from '../queries.ts'
import * as store from '../stores/teams.ts'

type TeamFields = z.infer<typeof teamFields>

/** Makes a team. @throws AppError `state_conflict` where its name is taken, `not_found` for somebody who is no member */
export async function createTeam(ctx: Context, { memberIds, ...fields }: TeamFields): Promise<Team> {
  must(mayRunDesk(ctx.actor))
  await check(ctx, null, fields)
  const id = ctx.newId()
  await store.addTeam(ctx, { id, ...fields, createdAt: ctx.clock.now() })
  await setMembers(ctx, id, memberIds)
  emit(ctx, teamChanged, id, { teamId: id, what: 'made' })
  return teamById(ctx, id)
}

/** Changes what is given of a team. @throws AppError as `createTeam`, and `not_found` */
export async function changeTeam(
  ctx: Context,
  id: string,
  { memberIds, ...fields }: { [Key in keyof TeamFields]?: TeamFields[Key] | undefined },
): Promise<Team> {
  must(mayRunDesk(ctx.actor))
  await store.team(ctx, id)
  await check(ctx, id, fields)
  await store.changeTeam(ctx, id, given(fields))
  if (memberIds) await setMembers(ctx, id, memberIds)
  emit(ctx, teamChanged, id, { teamId: id, what: 'changed' })
  return teamById(ctx, id)
}

/** Removes a team; its conversations belong to no team then. @throws AppError `not_found` */
export async function removeTeam(ctx: Context, id: string): Promise<void> {
  must(mayRunDesk(ctx.actor))
  await store.team(ctx, id)
  await setMembers(ctx, id, [])
  await store.removeTeam(ctx, id)
  emit(ctx, teamChanged, id, { teamId: id, what: 'removed' })
}

async function check(
  ctx: Context,
  id: string | null,
  { name, timeZone }: { name?: string | undefined; timeZone?: string | null | undefined },
): Promise<void> {
  if (name && (await store.isNameTaken(ctx, name, id)))
    throw new AppError('state_conflict', `There is a team called "${name}" already. Choose another name.`)
  if (timeZone && !isTimeZone(timeZone))
    throw new AppError(
      'validation_failed',
      `There is no time zone "${timeZone}". Use one such as Europe/Oslo.`,
    )
}

/** Who comes or goes sees other conversations from now on: their live connections begin anew. */
async function setMembers(ctx: Context, teamId: string, memberIds: string[]): Promise<void> {
  const people = new Map((await membersOf(ctx)).map((member) => [member.id, member]))
  const wanted = [...new Set(memberIds)]
  if (!wanted.every((id) => people.has(id))) throw notFound('member')
  const before = (await store.memberships(ctx)).filter((one) => one.teamId === teamId)
  await store.setMembers(ctx, teamId, wanted)
  const were = new Set(before.map(({ memberId }) => memberId))
  for (const id of new Set([...were, ...wanted])) {
    const member = people.get(id)
    if (member && were.has(id) !== wanted.includes(id)) await endAccess(ctx, { userId: member.userId })
  }
}

const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
