import { AppError } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { memberOf } from '../send-message.ts'

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Whose inbox it is: a member, or a key; the house itself is nobody. */
export const memberIdOf = (ctx: Context): string => (ctx.actor.kind === 'system' ? NOBODY : memberOf(ctx).id)

/** A condition that was met before may not hold now: what somebody else changed meanwhile is not overwritten. */
export const changedMeanwhile = (message: string) => new AppError('state_conflict', message)
