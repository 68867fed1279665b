import { z } from 'zod'
import { apiKey, invitation, me, member, password, role, workspace, workspaceSummary } from './identity.ts'
import { route } from './route.ts'
import { byId, done, email, locale, text } from './shared.ts'

const room = 'identity'
const account = { kind: 'account' } as const
const open = { kind: 'public' } as const
const admin = { kind: 'member', role: 'admin' } as const
const viewer = { kind: 'member', role: 'viewer' } as const
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00')
const newSession = me
const token = z.string().min(20).max(200)

export const identity = {
  signIn: route({
    method: 'POST',
    path: '/api/identity/sign-in',
    room,
    access: open,
    summary: 'Sign in with e-mail and password; sets the session cookie',
    body: z.object({ email, password: z.string().max(200) }),
    output: newSession,
  }),
  requestSignInLink: route({
    method: 'POST',
    path: '/api/identity/sign-in-links',
    room,
    access: open,
    summary: 'Send a sign-in link; answers the same whether the address is known or not',
    body: z.object({ email, locale: locale.optional() }),
    output: done,
  }),
  useSignInLink: route({
    method: 'POST',
    path: '/api/identity/sign-in-links/use',
    room,
    access: open,
    summary: 'Sign in by a link that was sent',
    body: z.object({ token }),
    output: newSession,
  }),
  signOut: route({
    method: 'POST',
    path: '/api/identity/sign-out',
    room,
    access: open,
    summary: 'End the session',
    output: done,
  }),
  claimStatus: route({
    method: 'POST',
    path: '/api/identity/owner-links/check',
    room,
    access: open,
    summary: 'Whether a one-time owner link still holds',
    body: z.object({ token }),
    output: z.object({ valid: z.boolean() }),
  }),
  claim: route({
    method: 'POST',
    path: '/api/identity/owner-links/use',
    room,
    access: open,
    summary: 'Become the owner by the one-time link: account, password and the first workspace',
    body: z.object({
      token,
      name: text(100, 1),
      email,
      password,
      businessName: text(100, 1),
      locale,
      timeZone: z.string().max(60).optional(),
    }),
    output: newSession,
  }),
  me: route({
    method: 'GET',
    path: '/api/identity/me',
    room,
    access: account,
    summary: 'Who is signed in, and their workspaces',
    output: me,
  }),
  updateMe: route({
    method: 'PATCH',
    path: '/api/identity/me',
    room,
    access: account,
    summary: 'Change name, language or password',
    body: z.object({
      name: text(100, 1).optional(),
      locale: locale.optional(),
      currentPassword: z.string().max(200).optional(),
      newPassword: password.optional(),
    }),
    output: me,
  }),
  createWorkspace: route({
    method: 'POST',
    path: '/api/identity/workspaces',
    room,
    access: account,
    summary: 'Create a workspace; the caller owns it',
    body: z.object({ name: text(100, 1), locale, timeZone: z.string().max(60).optional() }),
    output: workspaceSummary,
  }),
  workspace: route({
    method: 'GET',
    path: '/api/identity/workspace',
    room,
    access: viewer,
    summary: 'The workspace',
    output: workspace,
  }),
  updateWorkspace: route({
    method: 'PATCH',
    path: '/api/identity/workspace',
    room,
    access: admin,
    summary: 'Change the workspace',
    body: z.object({
      name: text(100, 1).optional(),
      locale: locale.optional(),
      timeZone: z.string().max(60).optional(),
      website: z
        .url({ protocol: /^https?$/ })
        .max(500)
        .nullable()
        .optional(),
      notifyEmail: email.nullable().optional(),
      openingHours: z
        .array(
          z
            .object({ weekday: z.number().int().min(1).max(7), from: clockTime, to: clockTime })
            .refine((hours) => hours.from < hours.to, 'must open before it closes'),
        )
        .max(28)
        .optional(),
    }),
    output: workspace,
  }),
  members: route({
    method: 'GET',
    path: '/api/identity/members',
    room,
    access: viewer,
    summary: 'The members',
    output: z.object({ items: z.array(member) }),
  }),
  updateMember: route({
    method: 'PATCH',
    path: '/api/identity/members/{id}',
    room,
    access: admin,
    summary: "Change a member's role; a workspace keeps an owner",
    params: byId,
    body: z.object({ role }),
    output: member,
  }),
  removeMember: route({
    method: 'DELETE',
    path: '/api/identity/members/{id}',
    room,
    access: admin,
    summary: 'Remove a member',
    params: byId,
    output: done,
  }),
  invitations: route({
    method: 'GET',
    path: '/api/identity/invitations',
    room,
    access: admin,
    summary: 'Open invitations',
    output: z.object({ items: z.array(invitation) }),
  }),
  invite: route({
    method: 'POST',
    path: '/api/identity/invitations',
    room,
    access: admin,
    summary: 'Invite somebody by e-mail; the link is also given back, for when no mail server is set',
    body: z.object({ email, role, locale: locale.optional() }),
    output: invitation.extend({ link: z.string() }),
  }),
  revokeInvitation: route({
    method: 'DELETE',
    path: '/api/identity/invitations/{id}',
    room,
    access: admin,
    summary: 'Withdraw an invitation',
    params: byId,
    output: done,
  }),
  checkInvitation: route({
    method: 'POST',
    path: '/api/identity/invitations/check',
    room,
    access: open,
    summary: 'What an invitation link is for',
    body: z.object({ token }),
    output: z.object({
      valid: z.boolean(),
      email: z.string().nullable(),
      workspaceName: z.string().nullable(),
      needsAccount: z.boolean(),
    }),
  }),
  acceptInvitation: route({
    method: 'POST',
    path: '/api/identity/invitations/accept',
    room,
    access: open,
    summary: 'Join a workspace by invitation',
    body: z.object({
      token,
      name: text(100, 1).optional(),
      password: password.optional(),
      locale: locale.optional(),
    }),
    output: newSession,
  }),
  apiKeys: route({
    method: 'GET',
    path: '/api/identity/api-keys',
    room,
    access: admin,
    summary: 'API keys, without their secrets',
    output: z.object({ items: z.array(apiKey) }),
  }),
  createApiKey: route({
    method: 'POST',
    path: '/api/identity/api-keys',
    room,
    access: admin,
    summary: 'Create an API key; its secret is shown this once',
    body: z.object({ name: text(80, 1), role: role.exclude(['owner']).default('agent') }),
    output: apiKey.extend({ secret: z.string() }),
  }),
  revokeApiKey: route({
    method: 'DELETE',
    path: '/api/identity/api-keys/{id}',
    room,
    access: admin,
    summary: 'Revoke an API key at once',
    params: byId,
    output: done,
  }),
}
