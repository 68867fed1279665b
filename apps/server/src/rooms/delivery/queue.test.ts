import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import type { Mail } from '../../kernel/ports.ts'
import { type Priority, priorities } from '../../platform/outbox/events.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { delivery, sendMail } from './index.ts'
import { claim, NOBODY } from './stores/claim.ts'

const params = { customer: 'Kari', words: 'Hei!', link: 'https://svar.example/c/1' }
const settings = { quietHours: null, mailsPerMinute: null }

const pile = (ctx: Context, count: number) =>
  ctx.client.query(
    `INSERT INTO mails (id, recipient, template, locale, subject, html, body, message_id, priority)
     SELECT gen_random_uuid(), 'reader' || n || '@kunde.example', 'transcript', 'nb', 'News', '<p>', 'x',
       '<' || n || '@x>', 2 FROM generate_series(1, $1::int) AS n`,
    [count],
  )

describe('the queue', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  const taken: Mail[] = []
  let answer: (mail: Mail) => Promise<unknown> = async () => {}

  before(async () => {
    const mail = {
      async send(one: Mail) {
        await answer(one)
        taken.push(one)
      },
    }
    house = await startTestHouse({ rooms: [delivery], mail, work: true })
    ;({ a, b } = await house.twoTenants())
    await house.settled()
  })
  beforeEach(() => {
    answer = async () => {}
    taken.length = 0
  })
  after(() => house?.stop())

  const act = <T>(tenant: TestTenant, work: (ctx: Context) => Promise<T>) =>
    inTenant(house.platform, tenant.tenantId, system('test'), work)
  const send = (tenant: TestTenant, to: string, priority: Priority = 'normal') =>
    act(tenant, (ctx) => sendMail(ctx, { to, template: 'person_requested', locale: 'nb', params, priority }))
  const set = (tenant: TestTenant, payload: object) =>
    tenant.as(tenant.owner, { method: 'PUT', url: '/api/delivery/settings', payload })
  const states = async (tenant: TestTenant) =>
    act(tenant, async (ctx) => {
      const { rows } = await ctx.client.query('SELECT state, count(*) AS n FROM mails GROUP BY state')
      return Object.fromEntries(rows.map((row) => [row.state, row.n])) as Record<string, number>
    })
  const makeDue = (tenant: TestTenant) =>
    act(tenant, (ctx) => ctx.client.query(`UPDATE mails SET available_at = now() WHERE state = 'queued'`))
  const until = async (claimed: () => boolean) => {
    for (let tries = 0; tries < 500 && !claimed(); tries += 1) await new Promise((go) => setTimeout(go, 20))
    assert.ok(claimed(), 'it did not come')
  }
  /** A machine under load may take its time, but never stands still while something waits. */
  const untilTaken = async (count: number) => {
    while (taken.length < count) {
      const before = taken.length
      await until(() => taken.length > before)
    }
  }
  const empty = () => act(a, (ctx) => ctx.client.query(`DELETE FROM mails`))

  it('lets what is urgent pass thousands that wait, also while some of them are under way', async () => {
    let release = () => {}
    const gate = new Promise<void>((open) => {
      release = open
    })
    answer = (mail) => (mail.urgent ? Promise.resolve() : gate)
    await act(a, (ctx) => pile(ctx, 3000))
    await send(a, 'first@kunde.example')
    await send(a, 'now@kunde.example', 'urgent')
    await until(() => taken.length > 0)
    assert.deepEqual(
      taken.map(({ to }) => to),
      ['now@kunde.example'],
    )
    release()
    answer = async () => {}
    await untilTaken(3002)
    await house.settled()
    const before = taken.findIndex(({ to }) => to === 'first@kunde.example')
    assert.ok(before < 200, `what is normal came as number ${before}`)
    assert.equal(taken.length, 3002)
    await empty()
  })

  it('lays aside all but the urgent in quiet hours, and sends it when they end', async () => {
    const here = new Date(house.clock.now().getTime() + 3_600_000)
    const wall = (date: Date) =>
      new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Europe/Oslo',
        hour: '2-digit',
        minute: '2-digit',
      }).format(date)
    const from = wall(new Date(house.clock.now().getTime() - 3_600_000))
    assert.equal((await set(b, { quietHours: { from, to: wall(here) }, mailsPerMinute: null })).status, 200)
    await send(b, 'quiet@kunde.example')
    await send(b, 'urgent@kunde.example', 'urgent')
    await house.settled()
    assert.deepEqual(
      taken.map(({ to }) => to),
      ['urgent@kunde.example'],
    )
    const waiting = await b.as<{ items: { state: string; waitsUntil: string | null }[] }>(b.owner, {
      url: '/api/delivery/mails?search=quiet@kunde.example',
    })
    const [held] = waiting.body.items
    assert.equal(held?.state, 'queued')
    assert.ok(
      Math.abs(Date.parse(held?.waitsUntil ?? '') - here.getTime()) < 120_000,
      String(held?.waitsUntil),
    )
    house.clock.advance(3_600_000)
    await makeDue(b)
    await until(() => taken.some(({ to }) => to === 'quiet@kunde.example'))
    await set(b, settings)
  })

  it('keeps to the rate that is set, and does not let the urgent wait for it', async () => {
    await set(b, { quietHours: null, mailsPerMinute: 6 })
    await act(b, (ctx) => pile(ctx, 5))
    await send(b, 'urgent2@kunde.example', 'urgent')
    await until(() => taken.length >= 1)
    await new Promise((go) => setTimeout(go, 1500))
    const ordinary = () => taken.filter(({ urgent }) => !urgent).length
    assert.ok(taken.some(({ to }) => to === 'urgent2@kunde.example'))
    assert.ok(ordinary() <= 1, `${ordinary()} went out`)
    await set(b, settings)
    house.clock.advance(60_000)
    await makeDue(b)
    await until(() => ordinary() === 5)
  })

  it('tries again after a pause what was refused for now, and waits as long as it was asked to', async () => {
    answer = async () => {
      throw Object.assign(new Error('429'), { retryAfterS: 120 })
    }
    await send(b, 'busy@kunde.example')
    await house.settled()
    answer = async () => {}
    const [busy] = (
      await act(b, (ctx) =>
        ctx.client.query(
          `SELECT attempts, extract(epoch FROM available_at - now())::float AS wait FROM mails WHERE recipient LIKE 'busy@%'`,
        ),
      )
    ).rows
    assert.equal(busy.attempts, 0)
    assert.ok(busy.wait > 100 && busy.wait <= 120, String(busy.wait))
    assert.deepEqual(taken, [])
    house.clock.advance(121_000)
    await makeDue(b)
    await until(() => taken.some(({ to }) => to === 'busy@kunde.example'))
  })

  it('is not given again and again to a server that takes it and never says so', async () => {
    let given = 0
    answer = async () => {
      given += 1
      throw Object.assign(new Error('Timeout'), { maybeTaken: true })
    }
    await send(b, 'twice@kunde.example')
    await until(() => given === 1)
    await house.settled()
    for (let times = 0; times < 3; times += 1) {
      await makeDue(b)
      await house.settled()
      await new Promise((go) => setTimeout(go, 300))
    }
    assert.equal(given, 2)
    const { body } = await b.as<{ items: { state: string }[] }>(b.owner, {
      url: '/api/delivery/mails?search=twice@',
    })
    assert.equal(body.items[0]?.state, 'uncertain')
  })

  it('does not let one whose server is slow hold up the others', async () => {
    let release = () => {}
    const gate = new Promise<void>((open) => {
      release = open
    })
    answer = (mail) => (mail.to.startsWith('reader') ? gate : Promise.resolve())
    await act(a, (ctx) => pile(ctx, 500))
    await send(b, 'other@kunde.example', 'bulk')
    await until(() => taken.some(({ to }) => to === 'other@kunde.example'))
    release()
    await house.settled()
  })

  it('ends a mail that cannot be read, and sends those that it was taken with', async () => {
    await act(b, (ctx) =>
      ctx.client.query(
        `INSERT INTO mails (id, recipient, template, locale, subject, html, body, message_id, sealed)
         SELECT gen_random_uuid(), n || '@kunde.example', 'transcript', 'nb', 'News', '<p>', 'x', '<' || n || '@x>',
           CASE n WHEN 'broken' THEN 'garbage' END FROM unnest(ARRAY['before', 'broken', 'behind']) AS n`,
      ),
    )
    await until(() => taken.length === 2)
    await house.settled()
    const { body } = await b.as<{ items: { state: string; error: string }[] }>(b.owner, {
      url: '/api/delivery/mails?search=broken@',
    })
    assert.equal(body.items[0]?.state, 'failed')
    assert.match(body.items[0]?.error ?? '', /cannot be read/)
  })

  it('is shared by several processes: each mail goes out once', async () => {
    const mail = { send: async (one: Mail) => void taken.push(one) }
    const other = await startTestHouse({ rooms: [delivery], mail, work: true, sharing: house })
    try {
      await act(a, (ctx) => pile(ctx, 400))
      await act(b, (ctx) => pile(ctx, 400))
      await until(() => taken.length >= 800)
      await house.settled()
      assert.equal(taken.length, 800)
      assert.equal((await states(a)).queued, undefined)
    } finally {
      await other.stop()
    }
  })

  it('takes back what a process left that died, and says that it may have been sent', async () => {
    const id = crypto.randomUUID()
    await act(a, (ctx) =>
      ctx.client.query(
        `INSERT INTO mails (id, recipient, template, locale, subject, html, body, message_id, in_flight, attempts, available_at)
         VALUES ($1, 'left@kunde.example', 'transcript', 'nb', 'News', '<p>', 'x', '<left@x>', true, 1,
           now() + interval '80 seconds')`,
        [id],
      ),
    )
    await new Promise((go) => setTimeout(go, 1200))
    assert.deepEqual(taken, [])
    await makeDue(a)
    await until(() => taken.length === 1)
    await house.settled()
    assert.equal((taken as Mail[])[0]?.messageId, '<left@x>')
    const { body } = await a.as<{ items: unknown[] }>(a.owner, {
      url: '/api/delivery/mails?state=uncertain&search=LEFT@',
    })
    assert.equal(body.items.length, 1)
  })
})

describe('taking from the queue', () => {
  it('gives tenants the same share, however much one of them has, and each mail to one taker', async () => {
    const house = await startTestHouse({ rooms: [] })
    try {
      const { a, b } = await house.twoTenants()
      const put = (tenant: TestTenant, count: number) =>
        inTenant(house.platform, tenant.tenantId, system('test'), (ctx) => pile(ctx, count))
      await put(a, 500)
      await put(b, 8)
      const take = (held: string[] = []) =>
        claim(house.platform, priorities.bulk, { limit: 12, held, after: NOBODY })
      const sharesOf = (claimed: Awaited<ReturnType<typeof take>>) =>
        [a, b].map(({ tenantId }) => claimed.find((one) => one.tenantId === tenantId)?.ids.length ?? 0)
      const [one, other] = await Promise.all([take(), take()])
      const shares = [sharesOf(one), sharesOf(other)].toSorted(([, x = 0], [, y = 0]) => y - x)
      assert.deepEqual(shares, [
        [6, 6],
        [6, 2],
      ])
      assert.deepEqual(sharesOf(await take()), [12, 0])
      assert.deepEqual(sharesOf(await take([a.tenantId])), [0, 0])
      const ids = [...one, ...other].flatMap((claimed) => claimed.ids)
      assert.equal(new Set(ids).size, ids.length)
    } finally {
      await house.stop()
    }
  })
})
