import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { DeliverySettings, MailMeasure, OutgoingMail } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { delivery, sendMail } from '../index.ts'
import type { TemplateName, TemplateParams } from '../templates/all.ts'
import { readVisit } from './links.ts'

const browser = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36'
const link = 'https://shop.example/chat?a=1&b="2"'
const secret = 'https://svar.example/tickets/T-1?key=lets-somebody-in'
const inLink = /<a class="(?:plain|branded)" href="([^"]+)"/
const picture = /<img src="([^"]+)"/
const unread = { opened: null, clicked: null }

describe('measuring how mails are read', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  before(async () => {
    house = await startTestHouse({ rooms: [delivery] })
    ;({ a, b } = await house.twoTenants())
    await house.settled()
  })
  beforeEach(() => {
    house.sent.length = 0
  })
  after(() => house?.stop())

  const act = <T>(tenant: TestTenant, work: (ctx: Context) => Promise<T>) =>
    inTenant(house.platform, tenant.tenantId, system('test'), work)
  const measure = async (...measures: MailMeasure[]) => {
    const payload = { quietHours: null, mailsPerMinute: null, measures }
    const request = { method: 'PUT' as const, url: '/api/delivery/settings', payload }
    assert.deepEqual((await a.as<DeliverySettings>(a.owner, request)).body.measures, measures)
  }
  /** @returns the mail as it went out */
  async function send<T extends TemplateName>(template: T, params: TemplateParams[T], tenant = a) {
    await act(tenant, (ctx) => sendMail(ctx, { to: 'kari@kunde.example', template, params, locale: 'nb' }))
    await house.settled()
    const mail = house.sent.at(-1)
    assert.ok(mail)
    return mail
  }
  const reply = () => send('reply_while_away', { agentName: 'Ola', words: 'Hei!', link })
  const pathOf = (pattern: RegExp, html: string) => {
    const url = pattern.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    assert.ok(url.startsWith(house.platform.config.url), url)
    return url.slice(house.platform.config.url.length)
  }
  const ask = (url: string, agent = browser) =>
    house.app.inject({ url, headers: agent ? { 'user-agent': agent } : {} })
  const list = async (query = '', tenant = a) =>
    (
      await tenant.as<{ items: OutgoingMail[] }>(tenant.owner, {
        url: `/api/delivery/mails?limit=100${query}`,
      })
    ).body.items
  const shown = async (id: string | undefined) => {
    const one = (await list()).find((mail) => mail.id === id)
    const brief = (reading: OutgoingMail['opened'] | undefined) =>
      reading ? [reading.times, reading.byPerson] : null
    return { opened: brief(one?.opened), clicked: brief(one?.clicked) }
  }

  it('is off until a workspace switches it on: no picture, no other link, and nothing said of it', async () => {
    const { html, text } = await reply()
    assert.doesNotMatch(html, picture)
    assert.equal(inLink.exec(html)?.[1], 'https://shop.example/chat?a=1&amp;b=&quot;2&quot;')
    assert.ok(!text.includes('ser om'))
  })

  it('says in the mail what is measured, and loads nothing from anybody else', async () => {
    await measure('opens', 'clicks')
    const { html, text } = await reply()
    assert.match(text, /Alfa ser om denne e-posten blir åpnet, og om lenken blir fulgt\./)
    assert.ok(html.includes('Alfa ser om denne e-posten blir åpnet'))
    // What is shown in words, and stands in the plain text, is the link itself.
    assert.ok(text.includes(link) && html.includes('a=1&amp;b=&quot;2&quot;</p>'))
    const loaded = [...html.matchAll(/\bsrc="([^"]+)"/g)].map(([, url]) => url)
    assert.deepEqual(loaded.length, 1)
    assert.ok(loaded[0]?.startsWith(house.platform.config.url))
  })

  it('tells opened and followed by a person from what a program may have done', async () => {
    const { id, html } = await reply()
    const [seen, visit] = [pathOf(picture, html), pathOf(inLink, html)]
    const gif = await ask(seen)
    assert.deepEqual([gif.statusCode, gif.headers['content-type']], [200, 'image/gif'])
    assert.match(String(gif.headers['cache-control']), /no-store/)
    assert.deepEqual(await shown(id), { opened: [1, false], clicked: null }, 'at once: perhaps a program')
    house.clock.advance(60_000)
    await ask(seen, 'Mozilla/5.0')
    assert.deepEqual((await shown(id)).opened, [2, false])
    const gone = await ask(visit)
    assert.deepEqual([gone.statusCode, gone.headers.location], [302, link])
    assert.deepEqual(await shown(id), { opened: [2, true], clicked: [1, true] })
    assert.deepEqual(
      (await list('&reading=clicked')).map((mail) => mail.id),
      [id],
    )
  })

  it('keeps a link that lets somebody in sealed, and leads where it led', async () => {
    const about = { name: 'Kari', number: 'T-1', about: 'Pakken', link: secret }
    const { id, html, text } = await send('ticket_received', about)
    assert.ok(text.includes(secret))
    assert.equal((await ask(pathOf(inLink, html))).headers.location, secret)
    const { body } = await a.as(a.owner, { url: `/api/delivery/mails/${id}` })
    assert.ok(!JSON.stringify(body).includes('lets-somebody-in'))
  })

  it('never touches what somebody signs in by, nor mails to the people who work here', async () => {
    const signIn = await send('magic_link', { name: 'Ola', link: secret })
    const invited = await send('invitation', { inviterName: 'Ola', link: secret })
    const alert = await send('person_requested', { customer: 'Kari', words: 'Hei', link })
    for (const { html, text } of [signIn, invited, alert]) {
      assert.doesNotMatch(html, picture)
      assert.ok(!html.includes('/mail/visit/') && !text.includes('ser om'))
    }
  })

  it('leads nobody anywhere by a token that was not given out', async () => {
    const { id, html } = await reply()
    const visit = pathOf(inLink, html)
    const sealed = house.platform.secrets.encrypt('["x","https://evil.example"]', a.tenantId)
    const others = visit.replace(a.tenantId, b.tenantId)
    const bent = `${visit.slice(0, -8)}AAAAAAAA`
    for (const url of [
      others,
      bent,
      `/mail/visit/${a.tenantId}.${sealed}`,
      '/mail/visit/https://evil.example',
    ])
      assert.equal((await ask(url)).statusCode, 404, url)
    const forged = pathOf(picture, html).replace(a.tenantId, b.tenantId)
    assert.equal((await ask(forged)).statusCode, 404)
    assert.deepEqual(await shown(id), unread)
    assert.equal(readVisit(house.platform, visit.split('/').at(-1) as string)?.target, link)
  })

  it('stops at once where it is switched off; the link still leads on', async () => {
    const { id, html } = await reply()
    house.clock.advance(60_000)
    await measure()
    await ask(pathOf(picture, html))
    assert.equal((await ask(pathOf(inLink, html))).headers.location, link)
    assert.deepEqual(await shown(id), unread)
  })

  it('is each workspace’s own', async () => {
    assert.deepEqual(await list('&reading=opened', b), [])
    const { html } = await send('reply_while_away', { agentName: 'Ola', words: 'Hei!', link }, b)
    assert.doesNotMatch(html, picture)
  })
})
