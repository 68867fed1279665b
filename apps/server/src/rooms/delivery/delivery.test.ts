import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { MailStep } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestPerson, TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import type { Mail } from '../../kernel/ports.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { deliver } from './deliver.ts'
import { delivery, sendMail } from './index.ts'
import { createResting } from './transports.ts'

interface Listed {
  items: { id: string; to: string; state: string; subject: string; error: string | null }[]
  next: string | null
  mailServer: boolean
}
const params = { customer: 'Kari', words: 'Hei!', link: 'https://svar.example/c/1' }

describe('mails', () => {
  let house: TestHouse
  let a: TestTenant
  const taken: Mail[] = []
  let answer: (mail: Mail) => Promise<void> = async () => {}

  before(async () => {
    const mail = {
      async send(one: Mail) {
        await answer(one)
        taken.push(one)
      },
    }
    house = await startTestHouse({ rooms: [delivery], mail, work: true })
    ;({ a } = await house.twoTenants())
    await house.settled()
  })
  after(() => house?.stop())

  const act = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(house.platform, a.tenantId, system('test'), work)
  const send = (to: string, key?: string) =>
    act((ctx) =>
      sendMail(ctx, { to, template: 'person_requested', locale: 'nb', params, ...(key ? { key } : {}) }),
    )
  const list = async () => (await a.as<Listed>(a.owner, { url: '/api/delivery/mails?limit=100' })).body.items
  const found = async (to: string) => (await list()).filter((mail) => mail.to === to)
  const idOf = async (to: string) => (await found(to))[0]?.id as string

  const again = (id: string) => deliver(house.platform, createResting(), { tenantId: a.tenantId, ids: [id] })

  it('go out after the commit, under a Message-ID of their own', async () => {
    await send('one@kunde.example')
    await house.settled()
    const [shown] = await found('one@kunde.example')
    assert.equal(shown?.state, 'sent')
    const mail = taken.find(({ to }) => to === 'one@kunde.example')
    assert.equal(mail?.messageId, `<${shown?.id}@localhost>`)
    assert.equal(mail?.from, '"Alfa" <svar@localhost>')
    assert.equal(mail?.subject, 'Kari venter på deg')
  })

  it('are not written when the transaction does not commit', async () => {
    const broken = act(async (ctx) => {
      await sendMail(ctx, { to: 'never@kunde.example', template: 'person_requested', locale: 'nb', params })
      throw new Error('changed my mind')
    })
    await assert.rejects(broken, /changed my mind/)
    await house.settled()
    assert.deepEqual(await found('never@kunde.example'), [])
  })

  it('with the same key are one mail', async () => {
    await Promise.all([
      send('same@kunde.example', 'k1'),
      send('same@kunde.example', 'k1'),
      send('same@kunde.example', 'k1'),
    ])
    await house.settled()
    assert.equal((await found('same@kunde.example')).length, 1)
    assert.equal(taken.filter(({ to }) => to === 'same@kunde.example').length, 1)
  })

  it('that the process died over are sent again under the same Message-ID, and shown as uncertain', async () => {
    await send('crash@kunde.example')
    await house.settled()
    const id = await idOf('crash@kunde.example')
    // As it stands when the server took the mail and the process ended before it could note that.
    await act((ctx) =>
      ctx.client.query(
        `UPDATE mails SET state = 'queued', in_flight = true, sent_at = NULL,
           available_at = now() + interval '1 hour' WHERE id = $1`,
        [id],
      ),
    )
    await again(id)
    const copies = taken.filter(({ to }) => to === 'crash@kunde.example')
    assert.equal(copies.length, 2)
    assert.equal(copies[0]?.messageId, copies[1]?.messageId)
    assert.equal((await found('crash@kunde.example'))[0]?.state, 'uncertain')
  })

  it('that are refused for now wait and go out later', async () => {
    answer = async () => {
      throw Object.assign(new Error('421 busy'), { permanent: false, maybeTaken: false })
    }
    await send('later@kunde.example')
    await house.settled()
    const waiting = (await found('later@kunde.example'))[0]
    assert.deepEqual([waiting?.state, waiting?.error], ['queued', '421 busy'])
    answer = async () => {}
    await again(waiting?.id as string)
    const sent = (await found('later@kunde.example'))[0]
    assert.deepEqual([sent?.state, sent?.error], ['sent', null])
  })

  it('tell what happened to them, one thing after the other', async () => {
    const { body } = await a.as<{ history: MailStep[] }>(a.owner, {
      url: `/api/delivery/mails/${await idOf('later@kunde.example')}`,
    })
    assert.deepEqual(
      body.history.map(({ what, provider, said }) => [what, provider, said]),
      [
        ['refused', 'smtp', '421 busy'],
        ['sent', 'smtp', null],
      ],
    )
    const [first, second] = body.history.map(({ at }) => Date.parse(at))
    assert.ok((first ?? Infinity) <= (second ?? 0))
  })

  it('that are refused for good have failed, with the reason', async () => {
    answer = async () => {
      throw Object.assign(new Error('550 no such user'), { permanent: true, maybeTaken: false })
    }
    await send('nobody@kunde.example')
    await house.settled()
    answer = async () => {}
    const [mail] = await found('nobody@kunde.example')
    assert.deepEqual([mail?.state, mail?.error], ['failed', '550 no such user'])
    await again(mail?.id as string)
    assert.equal(taken.filter(({ to }) => to === 'nobody@kunde.example').length, 0)
  })

  it('take no address that could carry a second one', async () => {
    const bad = [
      'a@b.example\r\nBcc: c@d.example',
      'a@b.example, c@d.example',
      'A <a@b.example>',
      'a@b.example;c@d.example',
      'ab.example',
      '',
    ]
    for (const to of bad) await assert.rejects(send(to), { code: 'validation_failed' }, JSON.stringify(to))
  })

  it('come in pages, newest first', async () => {
    const all = (await list()).map((mail) => mail.id)
    const paged: string[] = []
    let cursor: string | null = null
    do {
      const url: string = `/api/delivery/mails?limit=3${cursor ? `&cursor=${cursor}` : ''}`
      const { body } = await a.as<Listed>(a.owner, { url })
      paged.push(...body.items.map((mail) => mail.id))
      cursor = body.next
    } while (cursor)
    assert.deepEqual(paged, all)
    assert.equal((await a.as(a.owner, { url: '/api/delivery/mails?cursor=nonsense' })).status, 400)
  })

  it('are found by what they are', async () => {
    const url = '/api/delivery/mails?limit=100&template='
    const kinds = async (kind: string) =>
      new Set((await a.as<Listed>(a.owner, { url: url + kind })).body.items.map(({ subject }) => subject))
    assert.deepEqual(await kinds('person_requested'), new Set(['Kari venter på deg']))
    assert.deepEqual(await kinds('daily_report'), new Set())
    assert.equal((await a.as(a.owner, { url: `${url}nonsense` })).status, 400)
  })

  it('of an invitation do not show the link that lets somebody in', async () => {
    const [invitation] = (await list()).filter((mail) => mail.subject.includes('Alfa'))
    const { body } = await a.as<{ html: string; text: string }>(a.owner, {
      url: `/api/delivery/mails/${invitation?.id}`,
    })
    const mailed = /token=([\w-]+)/.exec(
      taken.find(({ subject }) => subject.includes('Alfa'))?.text ?? '',
    )?.[1] as string
    assert.ok(mailed.length > 20)
    assert.ok(!JSON.stringify(body).includes(mailed))
    assert.match(body.text, /hidden\.invalid/)
  })

  it('are for owners and admins to read', async () => {
    assert.equal((await a.as(a.agent, { url: '/api/delivery/mails' })).status, 403)
  })
})

describe('mails without a mail server', () => {
  it('are kept for the admin to read', async () => {
    const house = await startTestHouse({ rooms: [delivery], mail: null, work: true })
    try {
      const { a } = await house.twoTenants()
      await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
        sendMail(ctx, { to: 'x@kunde.example', template: 'person_requested', locale: 'de', params }),
      )
      await house.settled()
      const { body } = await a.as<Listed>(a.owner, { url: '/api/delivery/mails' })
      assert.equal(body.mailServer, false)
      const mail = body.items.find(({ to }) => to === 'x@kunde.example')
      assert.equal(mail?.state, 'kept')
      const read = await a.as<{ html: string; text: string }>(a.owner, {
        url: `/api/delivery/mails/${mail?.id}`,
      })
      assert.match(read.body.text, /https:\/\/svar\.example\/c\/1/)
    } finally {
      await house.stop()
    }
  })

  it('let whom they were written to follow their links, and the owner those to customers', async () => {
    const house = await startTestHouse({ rooms: [delivery], mail: null, work: true })
    try {
      const { a } = await house.twoTenants()
      const admin = await a.addPerson('admin', 'adam@alfa.example')
      const link = 'https://svar.example/in?token=secret'
      const signIn = {
        template: 'magic_link',
        locale: 'en-GB',
        params: { name: 'A', link },
      } as const
      const ticket = {
        template: 'ticket_received',
        locale: 'en-GB',
        params: { name: 'K', number: 'T-1', about: 'A piano', link },
      } as const
      await inTenant(house.platform, a.tenantId, system('test'), async (ctx) => {
        for (const to of [a.owner.email, admin.email]) await sendMail(ctx, { to, ...signIn })
        await sendMail(ctx, { to: 'k@kunde.example', ...ticket })
      })
      await house.settled()
      const { items } = (await a.as<Listed>(a.owner, { url: '/api/delivery/mails?limit=100' })).body
      const sees = async (reader: TestPerson, to: string) => {
        const mail = items.find((one) => one.to === to)
        const { body } = await a.as<{ html: string; text: string }>(reader, {
          url: `/api/delivery/mails/${mail?.id}`,
        })
        assert.equal(body.html.includes(link), body.text.includes(link))
        return body.text.includes(link)
      }
      assert.deepEqual([await sees(a.owner, a.owner.email), await sees(admin, admin.email)], [true, true])
      assert.deepEqual([await sees(a.owner, admin.email), await sees(admin, a.owner.email)], [false, false])
      assert.deepEqual(
        [await sees(a.owner, 'k@kunde.example'), await sees(admin, 'k@kunde.example')],
        [true, false],
      )
    } finally {
      await house.stop()
    }
  })
})
