import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { drizzle } from 'drizzle-orm/node-postgres'
import { newId } from '../../../kernel/ids.ts'
import type { Platform } from '../../../platform/platform.ts'
import { directSessions } from './direct-sessions.ts'
import { credentials, sessions, users, verifications } from './tables.ts'

const DAY_S = 24 * 60 * 60

/** Passwords and sessions by better-auth, called from our own routes: its HTTP handler is not mounted. */
function createAuth(platform: Platform) {
  const { config, database, secrets, log } = platform
  return betterAuth({
    appName: 'Svar',
    baseURL: config.url,
    secret: secrets.derived('sessions'),
    database: drizzleAdapter(drizzle({ client: database.pool }), {
      provider: 'pg',
      schema: { user: users, session: sessions, account: credentials, verification: verifications },
    }),
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 200 },
    user: { additionalFields: { locale: { type: 'string', required: true } } },
    session: { expiresIn: 30 * DAY_S, updateAge: DAY_S },
    plugins: [directSessions()],
    advanced: {
      cookiePrefix: 'svar',
      useSecureCookies: config.url.startsWith('https:'),
      database: { generateId: () => newId(platform.clock.now().getTime()) },
      ipAddress: { disableIpTracking: true },
    },
    // Our routes count the attempts, for each address and e-mail.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      log: (level, message) => log[level === 'error' ? 'error' : 'debug']({ part: 'better-auth' }, message),
    },
  })
}

export type Auth = ReturnType<typeof createAuth>

const made = new WeakMap<Platform, Auth>()

/** The platform's one instance. */
export function authOf(platform: Platform): Auth {
  const known = made.get(platform)
  if (known) return known
  const auth = createAuth(platform)
  made.set(platform, auth)
  return auth
}
