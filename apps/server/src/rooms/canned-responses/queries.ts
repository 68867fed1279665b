import type { CannedResponse } from '@svar/contract'
import { notFound } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { teamIdsOf } from '../teams/index.ts'
import { giveStarters } from './give-starters.ts'
import { mayChange, maySee } from './policy.ts'
import * as store from './store.ts'
import type { ResponseRow } from './tables.ts'

/** What the caller has at hand, most used first. */
export async function responsesOf(ctx: Context): Promise<CannedResponse[]> {
  await giveStarters(ctx)
  const teamIds = await ownTeams(ctx)
  return (await store.allResponses(ctx))
    .filter((row) => maySee(ctx, row, teamIds))
    .map((row) => showResponse(ctx, row))
}

/** @throws AppError `not_found`, also where the caller does not have it at hand */
export async function visibleResponse(ctx: Context, id: string): Promise<ResponseRow> {
  const row = await store.response(ctx, id)
  if (!maySee(ctx, row, await ownTeams(ctx))) throw notFound('canned response')
  return row
}

const ownTeams = async (ctx: Context): Promise<string[]> =>
  ctx.actor.kind === 'member' ? teamIdsOf(ctx, ctx.actor.memberId) : []

export function showResponse(ctx: Context, row: ResponseRow): CannedResponse {
  const scope = row.memberId ? 'mine' : row.teamId ? 'team' : 'everyone'
  return {
    id: row.id,
    shortcut: row.shortcut,
    title: row.title,
    texts: row.texts,
    scope,
    teamId: row.teamId,
    uses: row.uses,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
    mayChange: mayChange(ctx, row),
  }
}
