import assert from 'node:assert/strict'
import { it } from 'node:test'
import { startTestHouse } from '../../../../test/harness.ts'
import { conversations } from '../../conversations/index.ts'
import { customers } from '../../customers/index.ts'
import { delivery } from '../../delivery/index.ts'
import { tickets } from '../index.ts'
import { deskOf, within } from '../tickets.fixture.ts'
import { replyAddress } from './reply-address.ts'

it('an answer that lies in the mailbox stands in its ticket, once, however often the mailbox is read', async () => {
  const messages: string[] = []
  const seen: number[] = []
  const openMailbox = async () => ({
    uidValidity: String(messages.length),
    lastUid: messages.length,
    after: async () => [],
    since: async () => messages.map((_, index) => index + 1),
    fetch: async (uid: number) => Buffer.from(messages[uid - 1] ?? ''),
    markSeen: async (uid: number) => void seen.push(uid),
    close: async () => {},
  })
  const rooms = [delivery, customers, conversations, tickets]
  const house = await startTestHouse({ rooms, providers: { openMailbox } })
  try {
    const { a } = await house.twoTenants()
    const desk = deskOf(a, 'key')
    const { number, id } = await desk.open({ customerEmail: 'kari@customer.example', description: 'A lamp.' })
    const address = await within(house, a, async (ctx) => replyAddress(ctx, id, 'in.alfa.example'))
    const payload = { host: 'imap.alfa.example', user: 'in', password: 'secret' }
    await a.as(a.owner, { method: 'PUT', url: '/api/delivery/mailbox', payload })
    const letter = (to: string) =>
      `From: Kari <kari@customer.example>\r\nTo: ${to}\r\nMessage-ID: <one@customer.example>\r\n\r\nYes please.\r\n`
    // The second reading finds the mailbox numbered anew, and reads all of it again.
    for (const to of [address, 'office@alfa.example']) {
      messages.push(letter(to))
      const { body } = await a.as(a.owner, { method: 'POST', url: '/api/delivery/mailbox/look' })
      assert.deepEqual(body, { error: null })
    }
    const { comments } = await desk.details(number)
    assert.deepEqual(
      comments.map(({ text }) => text),
      ['Yes please.'],
    )
    assert.deepEqual([...new Set(seen)], [1])
  } finally {
    await house.stop()
  }
})
