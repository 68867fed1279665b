import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { conversations } from '../../rooms/conversations/index.ts'
import { customers } from '../../rooms/customers/index.ts'
import { knowledge } from '../../rooms/knowledge/index.ts'
import { authenticateVisitor, authenticateWidget, widget } from '../../rooms/widget/index.ts'

let house: TestHouse
let publicKey: string
before(async () => {
  house = await startTestHouse({
    rooms: [customers, knowledge, conversations, widget],
    callers: (platform) => ({
      visitor: (request, reply) => authenticateVisitor(platform, request, reply),
      widget: (request, reply) => authenticateWidget(platform, request, reply),
    }),
    env: { SVAR_LIMIT_FACTOR: '0.3' },
  })
  const { a } = await house.twoTenants()
  ;({ publicKey } = (await a.as<{ publicKey: string }>(a.owner, { url: '/api/widget/settings' })).body)
})
after(() => house?.stop())

/** How many of so many requests are let through, each with what `headersOf` makes up for it. */
async function letThrough(
  times: number,
  request: { method: 'GET' | 'POST'; url: string; payload?: object },
  headersOf: (time: number) => Record<string, string>,
): Promise<number> {
  let through = 0
  for (let time = 0; time < times; time++) {
    const answer = await house.app.inject({ ...request, headers: headersOf(time) })
    if (answer.statusCode !== 429) through += 1
  }
  return through
}

test('who guesses links or passwords is not taken for somebody new by a header that nobody checks', async () => {
  const madeUp = (time: number) => ({ authorization: `Bearer ${time}`, 'x-visitor-token': `${time}` })
  const payload = { token: 'a'.repeat(43) }
  const guess = { method: 'POST', url: '/api/identity/owner-links/check', payload } as const
  assert.equal(await letThrough(8, guess, madeUp), 6)
})

test('nor is a page that asks without end', async () => {
  const madeUp = (time: number) => ({
    'x-widget-key': publicKey,
    'x-visitor-token': `${time}`,
    authorization: `Bearer ${time}`,
  })
  const asked = { method: 'GET', url: '/api/widget/suggestions?q=a' } as const
  assert.equal(await letThrough(65, asked, madeUp), 60)
})
