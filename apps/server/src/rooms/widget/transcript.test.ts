import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { assistant } from '../assistant/index.ts'
import { conversations } from '../conversations/index.ts'
import { customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import { knowledge } from '../knowledge/index.ts'
import { authenticateVisitor, authenticateWidget, widget } from './index.ts'

let house: TestHouse
let key: Record<string, string>
before(async () => {
  house = await startTestHouse({
    rooms: [delivery, customers, knowledge, conversations, assistant, widget],
    callers: (platform) => ({
      visitor: (request, reply) => authenticateVisitor(platform, request, reply),
      widget: (request, reply) => authenticateWidget(platform, request, reply),
    }),
    env: { SVAR_LIMIT_FACTOR: '1' },
  })
  const { a } = await house.twoTenants()
  const { body } = await a.as<{ publicKey: string }>(a.owner, { url: '/api/widget/settings' })
  key = { 'x-widget-key': body.publicKey }
})
after(() => house?.stop())

const post = (path: string, payload: object, headers: Record<string, string>) =>
  house.app.inject({ method: 'POST', url: `/api/widget/${path}`, headers, payload })

/** A new visitor, who has said something and wants it by mail. */
async function askFor(email: string): Promise<number> {
  const { visitorToken } = (await post('sessions', {}, key)).json()
  const own = { ...key, 'x-visitor-token': visitorToken }
  const said = await post('messages', { clientId: crypto.randomUUID(), text: 'Buy now at example.com' }, own)
  assert.equal(said.statusCode, 200)
  return (await post('transcript', { email }, own)).statusCode
}

test('an address that strangers name is sent a few transcripts, and not a flood', async () => {
  const answers: number[] = []
  for (let visitor = 0; visitor < 6; visitor++) answers.push(await askFor('Kari@kunde.example'))
  assert.deepEqual(answers, [200, 200, 200, 200, 200, 429])
  assert.equal(await askFor('ola@kunde.example'), 200)
  await house.settled()
  assert.equal(house.sent.filter(({ to }) => to.toLowerCase() === 'kari@kunde.example').length, 5)
})
