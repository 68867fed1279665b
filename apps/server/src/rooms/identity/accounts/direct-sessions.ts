import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/**
 * Starts a session for a person who has proved by a link who they are. Reachable from the server only.
 * A link that was mailed also proves the address: whoever set a password on it before without such proof
 * loses it, so that nobody can prepare an account for somebody else's address.
 */
export function directSessions() {
  return {
    id: 'direct-sessions',
    endpoints: {
      startSession: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ userId: z.string(), provesEmail: z.boolean() }) },
        async (ctx) => {
          const { internalAdapter } = ctx.context
          const user = await internalAdapter.findUserById(ctx.body.userId)
          if (!user) return ctx.json({ started: false, endedOthers: false })
          const endsOthers = ctx.body.provesEmail && !user.emailVerified
          if (endsOthers) {
            for (const account of await internalAdapter.findAccounts(user.id))
              await internalAdapter.deleteAccount(account.id)
            await internalAdapter.deleteUserSessions(user.id)
            await internalAdapter.updateUser(user.id, { emailVerified: true })
          }
          const session = await internalAdapter.createSession(user.id)
          await setSessionCookie(ctx, { session, user })
          return ctx.json({ started: true, endedOthers: endsOthers })
        },
      ),
    },
  }
}
