import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { system } from '../../kernel/actor.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { note } from './heard.ts'
import { delivery, sendMail } from './index.ts'
import * as store from './store.ts'

const params = { customer: 'Kari', words: 'Hei!', link: 'https://svar.example/c/1' }

describe('what comes too late', () => {
  let house: TestHouse
  let tenantId: string
  let id: string
  before(async () => {
    house = await startTestHouse({ rooms: [delivery] })
    tenantId = (await house.twoTenants()).a.tenantId
    await house.settled()
  })
  after(() => house?.stop())
  beforeEach(async () => {
    const to = `kari-${crypto.randomUUID()}@kunde.example`
    await act((ctx) => sendMail(ctx, { to, template: 'person_requested', locale: 'nb', params }))
    await house.settled()
    const { rows } = await act((ctx) => ctx.client.query('SELECT id FROM mails WHERE recipient = $1', [to]))
    id = rows[0].id
  })

  const act = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(house.platform, tenantId, system('test'), work)
  const stored = async () => {
    const { rows } = await act((ctx) => ctx.client.query('SELECT * FROM mails WHERE id = $1', [id]))
    return rows[0]
  }
  const sent = (attempt: number): store.Outcome => ({
    id,
    state: 'sent',
    provider: 'smtp',
    providerId: null,
    error: null,
    maybeSent: false,
    waitMs: 0,
    attempts: attempt,
    attempt,
    isSent: true,
  })

  it('an attempt that somebody else has followed up says nothing of the mail any more', async () => {
    await act((ctx) =>
      ctx.client.query(
        "UPDATE mails SET state = 'queued', in_flight = true, attempts = 2, available_at = 'infinity' WHERE id = $1",
        [id],
      ),
    )
    assert.equal((await act((ctx) => store.settle(ctx, [sent(1)]))).size, 0)
    assert.equal((await stored()).state, 'queued')
    assert.deepEqual([...(await act((ctx) => store.settle(ctx, [sent(2)])))], [id])
    assert.equal((await stored()).state, 'sent')
  })

  it('that a mail is delayed changes nothing once it is known what became of it', async () => {
    const hear = (what: 'delayed' | 'delivered', detail: string) =>
      act((ctx) => note(ctx, { what, mail: { id }, recipient: '', detail }))
    await hear('delayed', 'try later')
    assert.equal((await stored()).error, 'try later')
    await hear('delivered', 'ok')
    await hear('delayed', 'try later')
    const { state, error } = await stored()
    assert.deepEqual([state, error], ['delivered', null])
  })
})
