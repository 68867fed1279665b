import type { CannedResponse } from '@svar/contract'
import { AppError } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { teamById } from '../teams/index.ts'
import type { ResponseRow } from './tables.ts'

export type Asked = Pick<CannedResponse, 'scope' | 'teamId'>

/**
 * Who is to have it at hand. @throws AppError `validation_failed` where a team is missing, or nobody could have it;
 * `not_found` where the team is not one of this workspace
 */
export async function reachOf(
  ctx: Context,
  { scope, teamId }: Asked,
): Promise<Pick<ResponseRow, 'teamId' | 'memberId'>> {
  if (scope === 'everyone') return { teamId: null, memberId: null }
  if (scope === 'team') {
    if (!teamId) throw invalid('teamId', 'Say which team it is for.')
    return { teamId: (await teamById(ctx, teamId)).id, memberId: null }
  }
  if (ctx.actor.kind !== 'member')
    throw invalid('scope', 'A key of the API has none of its own: choose everyone or team.')
  return { teamId: null, memberId: ctx.actor.memberId }
}

const invalid = (path: string, message: string) =>
  new AppError('validation_failed', message, { fields: [{ path, message }] })
