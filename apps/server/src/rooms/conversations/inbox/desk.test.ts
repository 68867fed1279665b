import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ClientFrame, ComposerDraft, Conversation, ServerFrame, Tag } from '@svar/contract'
import type { Actor } from '../../../kernel/actor.ts'
import type { LiveConnection } from '../../../platform/live/live.ts'
import { liveConversations } from '../index.ts'
import { type Desk, openDesk } from './inbox.fixture.ts'
import { mailMention } from './mentions.ts'

let desk: Desk
before(async () => {
  desk = await openDesk()
})
after(() => desk?.house.stop())

async function call<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'GET',
  url: string,
  payload?: object,
  expected = 200,
  person = desk.a.owner,
): Promise<T> {
  const { status, body } = await desk.a.as<T>(person, { method, url, ...(payload ? { payload } : {}) })
  assert.equal(status, expected, `${method} ${url}: ${JSON.stringify(body)}`)
  return body
}
const tagged = (id: string, tags: string[]) =>
  call<Conversation>('PUT', `/api/conversations/${id}/tags`, { tags })
const listed = async () => (await call<{ items: Tag[] }>('GET', '/api/inbox/tags')).items
const tagsOf = async (id: string) => (await desk.row(desk.a, id)).tags

test('a tag is one whatever letters it is typed in, and comes back as it was written', async () => {
  const { id } = await desk.begin(desk.a)
  const odd = '<img src=x onerror=1> \u202eגבר'
  assert.deepEqual((await tagged(id, [odd, 'Retur', 'retur'])).tags, [odd, 'Retur'])
  assert.deepEqual((await tagged(id, [odd.toUpperCase(), 'RETUR'])).tags, [odd, 'Retur'])
  const names = (await listed()).map(({ name }) => name)
  assert.equal(names.filter((name) => name.toLowerCase() === 'retur').length, 1)
  assert.equal((await listed()).find(({ name }) => name === 'Retur')?.open, 1)
})

test('renamed, merged and removed, a tag is so wherever it is carried', async () => {
  const [one, other] = [await desk.begin(desk.a), await desk.begin(desk.a)]
  await tagged(one.id, ['Frakt', 'Levering'])
  await tagged(other.id, ['Levering'])
  const id = async (name: string) => (await listed()).find((tag) => tag.name === name)?.id ?? ''
  await call('PATCH', `/api/inbox/tags/${await id('Frakt')}`, { name: 'Porto', colour: 'teal' })
  assert.deepEqual(await tagsOf(one.id), ['Porto', 'Levering'])
  await call('PATCH', `/api/inbox/tags/${await id('Porto')}`, { name: 'levering' }, 409)
  const merged = await call<Tag>('POST', `/api/inbox/tags/${await id('Porto')}/merge`, {
    into: await id('Levering'),
  })
  assert.deepEqual([merged.name, merged.open], ['Levering', 2])
  assert.deepEqual(await tagsOf(one.id), ['Levering'])
  await call('DELETE', `/api/inbox/tags/${merged.id}`)
  assert.deepEqual([await tagsOf(one.id), await tagsOf(other.id)], [[], []])
})

test('who is called in a note finds it, hears of it, and by mail only when they do not look', async () => {
  const [seen, unseen] = [await desk.begin(desk.a), await desk.begin(desk.a)]
  const note = (id: string, mentions: string[], expected?: number, kind = 'note') =>
    call<{ id: string }>(
      'POST',
      `/api/conversations/${id}/messages`,
      { clientId: desk.clientId(), kind, text: 'Se på <b>denne</b>', mentions },
      expected,
    )
  const { memberId } = desk.a.agent
  const messages = [await note(seen.id, [memberId]), await note(unseen.id, [memberId, memberId])]
  const inView = async () =>
    (
      await call<{ items: Conversation[] }>(
        'GET',
        '/api/conversations?view=mentions',
        undefined,
        200,
        desk.a.agent,
      )
    ).items.map(({ id }) => id)
  const unread = async () =>
    (await call<Record<string, number>>('GET', '/api/conversations/counts', undefined, 200, desk.a.agent))
      .mentions
  assert.deepEqual(await inView(), [unseen.id, seen.id])
  assert.equal(await unread(), 2)
  await call('POST', `/api/conversations/${seen.id}/read`, { seq: 1 }, 200, desk.a.agent)
  assert.equal(await unread(), 1)
  const before = desk.house.sent.length
  for (const { id } of [...messages, ...messages])
    await mailMention(desk.house.platform, desk.a.tenantId, { messageId: id, memberId })
  await desk.house.settled()
  const mails = desk.house.sent.slice(before)
  assert.equal(mails.length, 1)
  assert.ok(mails[0]?.text.includes(unseen.id) && mails[0].html?.includes('&lt;b&gt;denne'))
  await note(seen.id, [desk.b.agent.memberId], 400)
  await note(seen.id, [memberId], 400, 'text')
})

test('what is begun on one device goes on at another, and two that write at once are told', async () => {
  const { id } = await desk.begin(desk.a)
  const keep = (text: string, version: number, expected?: number) =>
    call<ComposerDraft>('PUT', `/api/conversations/${id}/draft`, { text, version }, expected)
  const text = 'Hei <script>\u202e, jeg '
  const first = await keep(text, 0)
  assert.equal(first.version, 1)
  const read = await call<{ draft: ComposerDraft }>('GET', `/api/conversations/${id}/draft`)
  assert.equal(read.draft.text, text)
  await keep('fra telefonen', 1)
  await keep('fra maskinen', 1, 409)
  const other = await call<{ draft: null }>(
    'GET',
    `/api/conversations/${id}/draft`,
    undefined,
    200,
    desk.a.agent,
  )
  assert.equal(other.draft, null)
  await call('DELETE', `/api/conversations/${id}/draft`)
  await keep('ny', 2)
  assert.equal((await call<{ items: ComposerDraft[] }>('GET', '/api/inbox/drafts')).items.length, 1)
})

/** A connection as the socket makes one. */
function connect(tenantId: string, actor: Actor) {
  const frames: ServerFrame[] = []
  const { directory } = desk.house.platform.live
  const connection: LiveConnection = {
    id: desk.clientId(),
    tenantId,
    actor,
    send: (frame) => void frames.push(frame),
    hasRoom: async () => {},
    follow: (id) => directory.follow(connection, id),
    unfollow: (id) => directory.unfollow(connection, id),
    follows: (id) => directory.follows(connection, id),
    close() {},
  }
  desk.house.platform.live.add(connection)
  const say = (frame: ClientFrame) => liveConversations.frame(desk.house.platform, connection, frame)
  const attending = () =>
    frames.flatMap((frame) => (frame.t === 'attending' ? [`${frame.name} ${frame.state}`] : []))
  return { connection, frames, say, attending }
}
const memberActor = (name: string, { memberId, userId }: { memberId: string; userId: string }): Actor => ({
  kind: 'member',
  memberId,
  userId,
  name,
  role: 'agent',
})

test('colleagues see who reads and who writes where they are, customers and others do not', async () => {
  const { id: conversationId, contactId } = await desk.begin(desk.a)
  const kari = connect(desk.a.tenantId, memberActor('Kari', desk.a.owner))
  const per = connect(desk.a.tenantId, memberActor('Per', desk.a.agent))
  const customer = connect(desk.a.tenantId, { kind: 'visitor', contactId })
  const stranger = connect(desk.b.tenantId, memberActor('Fremmed', desk.b.agent))
  for (const { say } of [kari, customer]) await say({ t: 'follow', conversationId, after: 0 })
  await assert.rejects(stranger.say({ t: 'follow', conversationId, after: 0 }))
  await stranger.say({ t: 'attend', conversationId, state: 'replying' })
  await kari.say({ t: 'attend', conversationId, state: 'reading' })
  await per.say({ t: 'follow', conversationId, after: 0 })
  assert.deepEqual(per.attending(), ['Kari reading'])
  await kari.say({ t: 'attend', conversationId, state: 'noting' })
  await liveConversations.disconnected(desk.house.platform, kari.connection)
  assert.deepEqual(per.attending(), ['Kari reading', 'Kari noting', 'Kari away'])
  assert.deepEqual([...customer.attending(), ...stranger.attending()], [])
})

test('two screens hear of tags, drafts, merges and bulk actions at once', async () => {
  const { id, contactId } = await desk.begin(desk.a)
  const screen = connect(desk.a.tenantId, memberActor('Kari', desk.a.owner))
  await screen.say({ t: 'follow', conversationId: id, after: 0 })
  await tagged(id, ['live'])
  await call('PUT', `/api/conversations/${id}/draft`, { text: 'x', version: 0 })
  await call('POST', '/api/inbox/bulk', {
    ids: [id],
    action: { type: 'snooze', until: null, untilReply: true },
  })
  await desk.write(desk.a, contactId, 'mer')
  await call('POST', `/api/conversations/${id}/split`, { fromSeq: 2 })
  const heard = new Set(screen.frames.map(({ t }) => t))
  for (const t of ['conversation', 'unsent', 'rearranged'] as const) assert.ok(heard.has(t), t)
  const snoozed = screen.frames.filter((frame) => frame.t === 'conversation' && frame.conversation.snooze)
  assert.ok(snoozed.length > 0)
})
