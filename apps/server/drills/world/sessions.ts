import type { TestHouse } from '../../test/harness.ts'
import { cookieOf, PASSWORD, type TestTenant } from '../../test/test-tenant.ts'

const HOUR_MS = 3_600_000

/** Somebody who signed out, and somebody whose session ends in half an hour, who both try again and again. */
export interface Sessions {
  /** @param aheadMs of the process's clock */
  look(aheadMs: number): Promise<void>
  looks(): number
  faults(): string[]
}

export async function createSessions(house: TestHouse, tenant: TestTenant): Promise<Sessions> {
  const post = (path: string, payload: object, cookie = '') =>
    house.app.inject({
      method: 'POST',
      url: `/api/identity/${path}`,
      payload,
      headers: { 'x-svar-client': 'drill', ...(cookie ? { cookie } : {}) },
    })
  const signIn = async (email: string) => {
    const answer = await post('sign-in', { email, password: PASSWORD })
    if (answer.statusCode !== 200) throw new Error(`could not sign in: ${answer.body}`)
    return cookieOf(answer.headers['set-cookie'])
  }
  const signedOut = await signIn(tenant.owner.email)
  await post('sign-out', {}, signedOut)
  const ending = await signIn(tenant.agent.email)
  await house.platform.database.pool.query(
    "UPDATE account.sessions SET expires_at = now() + interval '30 minutes' WHERE user_id = $1",
    [tenant.agent.userId],
  )
  const faults: string[] = []
  const state = { looks: 0, hasEnded: false }
  const isLetIn = async (cookie: string) =>
    (await house.app.inject({ url: '/api/identity/me', headers: { cookie } })).statusCode === 200
  return {
    async look(aheadMs) {
      state.looks += 2
      if (await isLetIn(signedOut)) faults.push('somebody who had signed out was let in')
      const letIn = await isLetIn(ending)
      if (letIn && state.hasEnded) faults.push(`a session that had ended came back (${aheadMs / HOUR_MS} h)`)
      if (!letIn) state.hasEnded = true
    },
    looks: () => state.looks,
    faults: () => (state.hasEnded ? faults : [...faults, 'the session that was to end never did']),
  }
}
