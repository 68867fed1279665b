import type { ApiKey, Invitation, Locale, Member, Workspace } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { showApiKey, showInvitation, showMember, showWorkspace } from './show.ts'
import * as store from './store.ts'

/** The workspace of this transaction. */
export const workspaceOf = async (ctx: Context): Promise<Workspace> => showWorkspace(await store.tenant(ctx))

/** The workspace's colour for mails, `#rrggbb`; null where none is set. */
export const brandColorOf = async (ctx: Context): Promise<string | null> =>
  (await store.tenant(ctx)).settings.brandColor ?? null

/** All members, oldest first. */
export const membersOf = async (ctx: Context): Promise<Member[]> =>
  (await store.allMembers(ctx)).map((row) => showMember(ctx, row))

/** The language that each member reads: as their account says, else the workspace's. */
export async function localesOf(ctx: Context): Promise<(memberId: string) => Locale> {
  const { locale } = await workspaceOf(ctx)
  const chosen = new Map((await store.allMembers(ctx)).map((row) => [row.id, row.locale]))
  return (memberId) => chosen.get(memberId) ?? locale
}

/** Who at the business is told when something needs a person: the address that is set for it, else owners and admins. */
export async function peopleToTell(ctx: Context): Promise<string[]> {
  const { notifyEmail } = await workspaceOf(ctx)
  if (notifyEmail) return [notifyEmail]
  const members = await membersOf(ctx)
  return members.filter(({ role }) => role === 'owner' || role === 'admin').map(({ email }) => email)
}

/** @throws AppError `not_found` */
export const memberById = async (ctx: Context, id: string): Promise<Member> =>
  showMember(ctx, await store.member(ctx, id))

export const openInvitations = async (ctx: Context): Promise<Invitation[]> =>
  (await store.openInvitations(ctx)).map(showInvitation)

export const workingApiKeys = async (ctx: Context): Promise<ApiKey[]> =>
  (await store.workingApiKeys(ctx)).map(showApiKey)
