import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { assistant } from '../assistant/index.ts'
import { conversation, conversations, markRead } from '../conversations/index.ts'
import { customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import { knowledge } from '../knowledge/index.ts'
import { authenticateVisitor, authenticateWidget, widget } from './index.ts'
import { jobs } from './reply-by-mail.ts'

let house: TestHouse
let a: TestTenant
let b: TestTenant
let key: Record<string, string>
before(async () => {
  house = await startTestHouse({
    rooms: [delivery, customers, knowledge, conversations, assistant, widget],
    callers: (platform) => ({
      visitor: (request, reply) => authenticateVisitor(platform, request, reply),
      widget: (request, reply) => authenticateWidget(platform, request, reply),
    }),
    env: { SVAR_URL: 'https://svar.example' },
  })
  ;({ a, b } = await house.twoTenants())
  const { body } = await a.as<{ publicKey: string }>(a.owner, { url: '/api/widget/settings' })
  key = { 'x-widget-key': body.publicKey }
})
after(() => house?.stop())

/** A customer who asks for a person on a page, and leaves an address if one is given. */
async function customer(email: string | null, url = 'https://svar.example/demo/nb') {
  const post = async <T>(path: string, payload: object, headers: Record<string, string>): Promise<T> => {
    const answer = await house.app.inject({ method: 'POST', url: `/api/widget/${path}`, headers, payload })
    assert.equal(answer.statusCode, 200, answer.body)
    return answer.json()
  }
  const visit = await post<{ visitorToken: string }>('sessions', { visitorToken: null, locale: 'nb' }, key)
  const own = { ...key, 'x-visitor-token': visit.visitorToken }
  const say = (text: string) =>
    post<{ conversation: { id: string } }>(
      'messages',
      { clientId: crypto.randomUUID(), text, page: { url, title: 'Flytting' } },
      own,
    )
  const {
    conversation: { id },
  } = await say('Jeg vil snakke med et menneske')
  if (email) await post('contact', { email, consent: true }, own)
  await house.settled()
  const act = (path: string, payload: object = {}) =>
    a.as<{ seq: number }>(a.owner, { method: 'POST', url: `/api/conversations/${id}/${path}`, payload })
  assert.equal((await act('take-over', { force: true })).status, 200)
  return {
    id,
    say,
    reply: async (text: string) => {
      assert.equal((await act('messages', { clientId: crypto.randomUUID(), text })).status, 200)
      await house.settled()
    },
    async reads() {
      const row = await inTenant(house.platform, a.tenantId, system('test'), (ctx) => conversation(ctx, id))
      assert.ok(row)
      const visitor = { kind: 'visitor' as const, contactId: row.contactId }
      await inTenant(house.platform, a.tenantId, visitor, (ctx) => markRead(ctx, id, 1_000_000))
    },
  }
}

/** Lets the time pass in which a page that is open would have shown it. */
async function twoMinutesPass(conversationId: string, tenantId = a.tenantId): Promise<number> {
  const { rows } = await house.platform.database.pool.query(
    `UPDATE jobs.job SET state = 'completed', singleton_key = NULL WHERE name = 'widget.reply_by_mail' AND state = 'created'
     AND data->'payload'->>'conversationId' = $1
     RETURNING data->'payload' AS payload, start_after - created_on > interval '119 seconds' AS later`,
    [conversationId],
  )
  const [job] = jobs
  for (const { payload, later } of rows) {
    assert.ok(later)
    for (const _twice of [1, 2])
      await job?.run(house.platform, tenantId, job.type.schema.parse(payload), new AbortController().signal)
  }
  await house.settled()
  return rows.length
}
const mailsTo = (address: string) => house.sent.filter(({ to }) => to === address)

test('what people answer to somebody who has left comes by mail, all of it in one, and leads back', async () => {
  const kari = await customer('kari@kunde.example')
  await kari.reply('Hei Kari, lørdag går fint.')
  await kari.reply('Skal vi ta med esker?')
  assert.equal(await twoMinutesPass(kari.id), 1)
  const [mail, ...more] = mailsTo('kari@kunde.example')
  assert.deepEqual(more, [])
  assert.match(mail?.subject ?? '', /hos Alfa har svart deg$/)
  assert.match(mail?.text ?? '', /> Hei Kari, lørdag går fint\.\n>\s*\n> Skal vi ta med esker\?/)
  assert.ok(mail?.html.includes('href="https://svar.example/demo/nb"'))
  await kari.reply('Fint, da sees vi.')
  await twoMinutesPass(kari.id)
  const [, second] = mailsTo('kari@kunde.example')
  assert.ok(second?.text.includes('Fint, da sees vi.') && !second.text.includes('esker'))
})

test('who has read it, or has written again since, gets no mail', async () => {
  const per = await customer('per@kunde.example')
  await per.reply('Det koster 900 kroner.')
  await per.reads()
  await twoMinutesPass(per.id)
  await per.reply('Passer det?')
  await per.say('Ja, takk')
  await house.settled()
  await twoMinutesPass(per.id)
  assert.deepEqual(mailsTo('per@kunde.example'), [])
})

test('without an address nothing is left to be sent, and no other workspace can send it', async () => {
  const nobody = await customer(null)
  await nobody.reply('Hei')
  assert.equal(await twoMinutesPass(nobody.id), 0)
  const eva = await customer('eva@kunde.example')
  await eva.reply('Hei Eva')
  assert.equal(await twoMinutesPass(eva.id, b.tenantId), 1)
  assert.deepEqual(mailsTo('eva@kunde.example'), [])
})

test('a mail leads only to pages of the business’s own, whatever the browser says', async () => {
  const ida = await customer('ida@kunde.example', 'https://phishing.example/login')
  await ida.reply('Hei Ida')
  await twoMinutesPass(ida.id)
  const [mail] = mailsTo('ida@kunde.example')
  assert.ok(mail?.text.includes('Hei Ida'))
  assert.doesNotMatch(`${mail?.html}${mail?.text}`, /phishing/)
})
