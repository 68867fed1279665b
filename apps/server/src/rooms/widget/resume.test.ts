import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { conversations } from '../conversations/index.ts'
import { customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import { authenticateVisitor, authenticateWidget, widget } from './index.ts'

let house: TestHouse
let key: Record<string, string>
before(async () => {
  house = await startTestHouse({
    rooms: [delivery, customers, conversations, widget],
    callers: (platform) => ({
      visitor: (request, reply) => authenticateVisitor(platform, request, reply),
      widget: (request, reply) => authenticateWidget(platform, request, reply),
    }),
  })
  const { a } = await house.twoTenants()
  const { body } = await a.as<{ publicKey: string }>(a.owner, { url: '/api/widget/settings' })
  key = { 'x-widget-key': body.publicKey }
})
after(() => house?.stop())

async function post<T>(path: string, payload: object, headers: Record<string, string> = key): Promise<T> {
  const reply = await house.app.inject({ method: 'POST', url: `/api/widget/${path}`, headers, payload })
  assert.equal(reply.statusCode, 200, reply.body)
  return reply.json<T>()
}

interface Session {
  visitorToken: string
  conversation: { id: string } | null
  messages: { seq: number; text: string }[]
}

/** A visitor who has said so many things. */
async function visitorWith(count: number): Promise<Session> {
  const { visitorToken } = await post<Session>('sessions', {})
  const own = { ...key, 'x-visitor-token': visitorToken }
  for (let said = 1; said <= count; said += 1)
    await post('messages', { clientId: randomUUID(), text: `melding ${said}` }, own)
  return post<Session>('sessions', { visitorToken })
}
const seqs = ({ messages }: Session) => messages.map(({ seq }) => seq)

test('who comes back is sent only what came since', async () => {
  const { visitorToken, conversation, messages } = await visitorWith(3)
  assert.deepEqual(
    messages.map(({ text }) => text),
    ['melding 1', 'melding 2', 'melding 3'],
  )
  const resumed = (seq: number, conversationId = conversation?.id) =>
    post<Session>('sessions', { visitorToken, after: { conversationId, seq } })
  assert.deepEqual(seqs(await resumed(1)), [2, 3])
  assert.deepEqual(seqs(await resumed(3)), [])
  assert.equal((await resumed(3)).conversation?.id, conversation?.id)
})

test('whoever holds another conversation is sent all of their own', async () => {
  const [mine, theirs] = [await visitorWith(2), await visitorWith(1)]
  const { visitorToken } = mine
  const after = { conversationId: theirs.conversation?.id, seq: 2 }
  const resumed = await post<Session>('sessions', { visitorToken, after })
  assert.deepEqual([resumed.conversation?.id, seqs(resumed)], [mine.conversation?.id, [1, 2]])
  const stranger = await post<Session>('sessions', { after })
  assert.deepEqual([stranger.conversation, stranger.messages], [null, []])
})
