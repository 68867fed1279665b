import type { Invitation, Locale, Role } from '@svar/contract'
import { AppError, must } from '../../../kernel/errors.ts'
import { randomToken } from '../../../kernel/ids.ts'
import { emit } from '../../../platform/outbox/events.ts'
import { hashToken } from '../../../platform/secrets/secrets.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { memberInvited } from '../events.ts'
import { invitationLink, linkLifetimesMs } from '../links.ts'
import { mayManage } from '../policy.ts'
import { showInvitation } from '../show.ts'
import * as store from '../store.ts'

interface Invited {
  email: string
  role: Role
  locale?: Locale | undefined
}

/**
 * Invites somebody by e-mail. The link that is given back lets them in as well, but proves no address:
 * whoever invites sees it. An earlier invitation to the same address ends.
 * @throws AppError `forbidden`, `conflict` where they are a member already
 */
export async function inviteMember(ctx: Context, input: Invited): Promise<Invitation & { link: string }> {
  must(mayManage(ctx.actor, input.role))
  const email = input.email.toLowerCase()
  if (await store.memberByEmail(ctx, email))
    throw new AppError('conflict', 'This person is a member already.')
  await store.withdrawInvitationsTo(ctx, email)
  const shown = randomToken()
  const mailed = randomToken()
  const row = await store.addInvitation(ctx, {
    ...(await newInvitation(ctx, { ...input, email })),
    linkHash: hashToken(shown),
    mailHash: hashToken(mailed),
  })
  emit(ctx, memberInvited, row.id, {
    invitationId: row.id,
    email,
    locale: row.locale as Locale,
    inviterName: ctx.actor.kind === 'member' ? ctx.actor.name : null,
    sealedLink: ctx.platform.secrets.encrypt(invitationLink(ctx.platform.config, mailed), ctx.tenantId),
  })
  return { ...showInvitation(row), link: invitationLink(ctx.platform.config, shown) }
}

async function newInvitation(ctx: Context, { email, role, locale }: Invited) {
  const now = ctx.clock.now()
  return {
    id: ctx.newId(),
    email,
    role,
    locale: locale ?? (await store.tenant(ctx)).locale,
    invitedBy: ctx.actor.kind === 'member' ? ctx.actor.memberId : null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + linkLifetimesMs.invitation),
  }
}

/** @throws AppError `forbidden`, `not_found` */
export async function revokeInvitation(ctx: Context, id: string): Promise<void> {
  const { role } = await store.invitation(ctx, id)
  must(mayManage(ctx.actor, role))
  await store.withdrawInvitation(ctx, id)
}
