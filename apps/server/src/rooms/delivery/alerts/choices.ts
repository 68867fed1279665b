import { type AlertChannel, type AlertChoices, type AlertKind, alertKinds } from '@svar/contract'
import { AppError } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { memberById, workspaceOf } from '../../identity/index.ts'
import { providersOf } from '../providers.ts'
import { browsersOf } from '../push.ts'
import { planReport } from '../report/plan.ts'
import * as store from '../stores/alert-choices.ts'
import { usualChannels } from './usual.ts'

type Chosen = Partial<Record<AlertKind, AlertChannel[]>>

/** What the member who asks is told of, and where. @throws AppError `forbidden` where it is no person who asks */
export async function alertChoicesOf(ctx: Context): Promise<AlertChoices> {
  const id = whoAsks(ctx)
  const { notifyEmail } = await workspaceOf(ctx)
  const of = await channelsOf(ctx, id)
  return {
    waiting: of('waiting'),
    risk: of('risk'),
    promise: of('promise'),
    error: of('error'),
    system: of('system'),
    report: of('report'),
    browsers: (await browsersOf(ctx, id)).length,
    slack: await hasSlack(ctx),
    notifyEmail,
  }
}

/** Kinds that are not named stay as they are. @throws AppError `forbidden` */
export async function changeAlertChoices(ctx: Context, chosen: Chosen): Promise<AlertChoices> {
  const memberId = whoAsks(ctx)
  for (const kind of alertKinds) {
    const channels = chosen[kind]
    if (channels) await store.saveChoice(ctx, { memberId, kind, channels: [...new Set(channels)] })
  }
  if (chosen.report?.length) await planReport(ctx)
  return alertChoicesOf(ctx)
}

/** By the link in a mail: they are told of it where else they chose, and no more by mail. @throws AppError `not_found` */
export async function stopMails(ctx: Context, memberId: string, kind: AlertKind): Promise<void> {
  const channels = (await channelsOf(ctx, memberId))(kind)
  if (!channels.includes('mail')) return
  const others = channels.filter((one) => one !== 'mail')
  await store.saveChoice(ctx, { memberId, kind, channels: others }, ctx.clock.now())
}

/** Where a member is told of each kind: as they chose, else as is usual for them. @throws AppError `not_found` */
async function channelsOf(ctx: Context, memberId: string): Promise<(kind: AlertKind) => AlertChannel[]> {
  const { role } = await memberById(ctx, memberId)
  const { notifyEmail } = await workspaceOf(ctx)
  const isTold = (role === 'owner' || role === 'admin') && !notifyEmail
  const chosen = new Map((await store.choicesOf(ctx, memberId)).map(({ kind, channels }) => [kind, channels]))
  const usual = (kind: AlertKind) => (isTold || kind === 'promise' ? [...usualChannels[kind]] : [])
  return (kind) => chosen.get(kind) ?? usual(kind)
}

export const hasSlack = async (ctx: Context): Promise<boolean> =>
  (await providersOf(ctx)).items.some(({ channel }) => channel === 'slack')

function whoAsks({ actor }: Context): string {
  if (actor.kind !== 'member')
    throw new AppError('forbidden', 'Only a person can choose what they are told of.')
  return actor.memberId
}
