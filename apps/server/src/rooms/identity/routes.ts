import { contract as all } from '@svar/contract'
import type { Account } from '../../platform/http/callers.ts'
import type { Call, Http } from '../../platform/http/http.ts'
import { meOf } from './accounts/accounts.ts'
import { ownerLinkHolds } from './accounts/owner-links.ts'
import { refreshSession } from './accounts/refresh-session.ts'
import { signIn } from './accounts/sign-in.ts'
import { requestSignInLink, takeSignInLink } from './accounts/sign-in-links.ts'
import { signOut } from './accounts/sign-out.ts'
import { updateMe } from './accounts/update-me.ts'
import { acceptInvitation, checkInvitation } from './actions/accept-invitation.ts'
import { createApiKey, revokeApiKey } from './actions/api-keys.ts'
import { claim } from './actions/claim.ts'
import { createWorkspace } from './actions/create-workspace.ts'
import { inviteMember, revokeInvitation } from './actions/invite-member.ts'
import { removeMember, updateMember } from './actions/update-member.ts'
import { updateWorkspace } from './actions/update-workspace.ts'
import * as queries from './queries.ts'

const contract = all.identity

const ok = { ok: true } as const

export function routes(http: Http): void {
  accountRoutes(http)
  workspaceRoutes(http)
  peopleRoutes(http)
}

/** For these there is an account always. */
const account = (call: Call) => call.account as Account

function accountRoutes(http: Http): void {
  http.free(contract.signIn, (call, { body }) => signIn(call, body))
  http.free(contract.requestSignInLink, async (call, { body }) => {
    await requestSignInLink(call, body)
    return ok
  })
  http.free(contract.useSignInLink, (call, { body }) => takeSignInLink(call, body.token))
  http.free(contract.signOut, async (call) => {
    await signOut(call)
    return ok
  })
  http.free(contract.claimStatus, async ({ platform }, { body }) => ({
    valid: await ownerLinkHolds(platform, body.token),
  }))
  http.free(contract.claim, (call, { body }) => claim(call, body))
  http.free(contract.me, async (call) => {
    await refreshSession(call)
    return meOf(call.platform, account(call).userId)
  })
  http.free(contract.updateMe, (call, { body }) => updateMe(call, account(call), body))
}

function workspaceRoutes(http: Http): void {
  http.free(contract.createWorkspace, (call, { body }) => createWorkspace(call.platform, account(call), body))
  http.on(contract.workspace, (ctx) => queries.workspaceOf(ctx))
  http.on(contract.updateWorkspace, (ctx, { body }) => updateWorkspace(ctx, body))
  http.on(contract.apiKeys, async (ctx) => ({ items: await queries.workingApiKeys(ctx) }))
  http.on(contract.createApiKey, (ctx, { body }) => createApiKey(ctx, body))
  http.on(contract.revokeApiKey, async (ctx, { params }) => {
    await revokeApiKey(ctx, params.id)
    return ok
  })
}

function peopleRoutes(http: Http): void {
  http.on(contract.members, async (ctx) => ({ items: await queries.membersOf(ctx) }))
  http.on(contract.updateMember, (ctx, { params, body }) => updateMember(ctx, params.id, body.role))
  http.on(contract.removeMember, async (ctx, { params }) => {
    await removeMember(ctx, params.id)
    return ok
  })
  http.on(contract.invitations, async (ctx) => ({ items: await queries.openInvitations(ctx) }))
  http.on(contract.invite, (ctx, { body }) => inviteMember(ctx, body))
  http.on(contract.revokeInvitation, async (ctx, { params }) => {
    await revokeInvitation(ctx, params.id)
    return ok
  })
  http.free(contract.checkInvitation, ({ platform }, { body }) => checkInvitation(platform, body.token))
  http.free(contract.acceptInvitation, (call, { body }) => acceptInvitation(call, body))
}
