import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import type { Mail } from '../../kernel/ports.ts'
import { identifyContact } from '../customers/index.ts'
import { setBrandColor } from '../identity/index.ts'
import { newTicketLink } from './customer/links.ts'
import { createTicket, type ParsedMail, receiveTicketMail } from './index.ts'
import { converse, deskOf, startTicketHouse, within } from './tickets.fixture.ts'

const DAY = 24 * 3_600_000
const settings = {
  sendReceipt: true,
  replyDomain: 'in.alfa.example',
  keepPublicHolidays: true,
  closedDays: [],
  warnMinutes: 30,
  openOutOfHours: true,
  openWhenUnsolved: false,
  openWhenDissatisfied: false,
  waitingMinutes: null,
  keywords: [],
}

describe('what the customer sees of a ticket', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  let number: string
  let id: string
  before(async () => {
    house = await startTicketHouse()
    ;({ a, b } = await house.twoTenants())
    await deskOf(a, a.owner).call('PUT', '/api/ticket-setup/settings', settings)
  })
  after(() => house?.stop())
  beforeEach(async () => {
    const given = { subject: 'A <b>broken</b> lamp', customerEmail: 'kari@customer.example' }
    ;({ number, id } = await deskOf(a, 'key').open({ ...given, description: 'It fell <i>down</i>.' }))
    await house.settled()
  })

  const reply = (text: string, kind = 'reply') =>
    deskOf(a).call('POST', `/api/tickets/${number}/comments`, {
      clientId: `comment-${String(Math.random()).slice(2)}`,
      kind,
      text,
    })
  const mailsOf = () => house.sent.filter(({ subject }) => subject.includes(number))
  const linkIn = (mail: Mail | undefined) => /\/ticket\/[\w.-]+/.exec(mail?.text ?? '')?.[0] ?? ''
  const get = (url: string) => house.app.inject({ url })
  const post = (url: string, fields: Record<string, string>, file?: string) => {
    const parts = Object.entries(fields).map(
      ([name, value]) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    if (file !== undefined)
      parts.push(
        `--x\r\ncontent-disposition: form-data; name="files"; filename="a<b>.html"\r\ncontent-type: text/html\r\n\r\n${file}\r\n`,
      )
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    return house.app.inject({ method: 'POST', url, headers, payload: `${parts.join('')}--x--\r\n` })
  }

  it('comes by mail when the customer leaves an address after it was opened, once', async () => {
    const conversationId = await converse(house, a, 'Hvor er bordet?')
    const opened = await within(house, a, async (ctx) => {
      const given = {
        subject: 'Hvor er bordet?',
        description: '',
        priority: 'medium' as const,
        conversationId,
      }
      return createTicket(ctx, { ...given, cause: 'out_of_hours' })
    })
    const contactId = opened.contactId as string
    const identify = async (email: string) => {
      await within(house, a, (ctx) => identifyContact(ctx, contactId, { email }))
      await house.settled()
      return house.sent.filter(({ subject }) => subject.includes(`T-${opened.number}`)).map(({ to }) => to)
    }
    assert.deepEqual(await identify('nina@kunde.example'), ['nina@kunde.example'])
    assert.deepEqual(await identify('nina@kunde.example'), ['nina@kunde.example'])
  })

  it('comes by mail with a link to a page that runs nothing', async () => {
    const page = await get(linkIn(mailsOf()[0]))
    assert.equal(page.statusCode, 200)
    assert.ok(page.body.includes(number) && page.body.includes('A &lt;b&gt;broken&lt;/b&gt; lamp'))
    assert.ok(page.body.includes('It fell &lt;i&gt;down&lt;/i&gt;.'))
    // What the reader wrote stands apart from what was answered.
    assert.match(page.body, /<article class="own">.*It fell/)
    assert.match(page.headers['content-security-policy'] as string, /^default-src 'none'; style-src 'sha256-/)
    assert.match(page.headers['content-security-policy'] as string, /font-src 'self'/)
    assert.match(page.body, /@font-face\{font-family:Inter/)
    assert.ok(page.body.includes('<meta name="referrer" content="no-referrer">'))
    assert.doesNotMatch(page.body, /<script|<b>broken|<i>/)
  })

  it('wears the colour of the business, and allows no style but its own', async () => {
    await within(house, a, (ctx) => setBrandColor(ctx, '#ffd400'))
    const page = await get(linkIn(mailsOf()[0]))
    await within(house, a, (ctx) => setBrandColor(ctx, null))
    const style = /<style>([\s\S]*)<\/style>/.exec(page.body)?.[1] ?? ''
    assert.match(style, /--brand:#ffd400;--on-brand:#16181d/)
    const sum = createHash('sha256').update(style).digest('base64')
    assert.ok((page.headers['content-security-policy'] as string).includes(`style-src 'sha256-${sum}'`))
    assert.doesNotMatch((await get(linkIn(mailsOf()[0]))).body, /--brand:#/)
  })

  it('is stored nowhere in a form that opens it', async () => {
    const [mail] = mailsOf()
    const token = linkIn(mail).split('/').at(-1) as string
    const rows = await within(house, a, async (ctx) => ({
      links: (await ctx.client.query('SELECT * FROM ticket_links')).rows,
      mails: (await ctx.client.query('SELECT html, body FROM mails')).rows,
    }))
    assert.ok(rows.links.length > 0 && rows.mails.length > 0)
    assert.ok(!JSON.stringify(rows).includes(token))
  })

  it('is 404 by a link that was forged, has ended, or is put before another workspace', async () => {
    const path = linkIn(mailsOf()[0])
    const [own, secret] = (path.split('/').at(-1) as string).split('.') as [string, string]
    const other = Buffer.from(b.tenantId.replaceAll('-', ''), 'hex').toString('base64url')
    const wrong = [`${own}.${secret.slice(0, -2)}xx`, `${other}.${secret}`, own, `.${secret}`, 'x', `${own}.`]
    for (const token of wrong) assert.equal((await get(`/ticket/${token}`)).statusCode, 404, token)
    assert.equal((await post(`/ticket/${other}.${secret}`, { text: 'Hi' })).statusCode, 404)
    house.clock.advance(91 * DAY)
    try {
      assert.equal((await get(path)).statusCode, 404)
      assert.equal((await post(path, { text: 'Hi' })).statusCode, 404)
    } finally {
      house.clock.advance(-91 * DAY)
    }
    assert.equal((await get(path)).statusCode, 200)
  })

  it('says when somebody else is waited for', async () => {
    const url = linkIn(mailsOf()[0])
    await deskOf(a).call('PATCH', `/api/tickets/${number}`, { status: 'on_hold' })
    assert.match((await get(url)).body, /<p class="state">Venter på andre<\/p>/)
  })

  it('shows replies and never notes', async () => {
    await reply('We send a new one.')
    await reply('He is difficult.', 'note')
    const page = await get(linkIn(mailsOf()[0]))
    assert.ok(page.body.includes('We send a new one.'))
    assert.ok(!page.body.includes('difficult'))
  })

  it('takes an answer with a file once, and opens what was solved', async () => {
    await deskOf(a).call('PATCH', `/api/tickets/${number}`, { status: 'resolved' })
    const path = linkIn(mailsOf()[0])
    const form = { form: 'form-1', text: 'It is <b>still</b> dark.' }
    assert.equal((await post(path, form, '<script>1</script>')).statusCode, 303)
    assert.equal((await post(path, form)).statusCode, 303)
    const { status, comments } = await deskOf(a).details(number)
    assert.equal(status, 'open')
    assert.deepEqual(
      comments.map(({ kind, text }) => [kind, text]),
      [['customer', 'It is <b>still</b> dark.']],
    )
    const url = new URL(comments[0]?.attachments[0]?.url ?? '')
    const file = await get(url.pathname + url.search)
    assert.equal(file.statusCode, 200)
    assert.match(file.headers['content-disposition'] as string, /^attachment/)
    assert.equal((await get(url.pathname + url.search.replace(/s=./, 's=~'))).statusCode, 404)
    assert.equal((await get(url.pathname.replace(a.tenantId, b.tenantId) + url.search)).statusCode, 404)
    const page = (await get(`${path}?sent`)).body
    assert.ok(page.includes('a&lt;b&gt;.html') || !page.includes('a<b>'))
  })

  it('shows no word of another customer whose ticket was merged with it', async () => {
    const other = await deskOf(a, 'key').open({ subject: 'Mine', customerEmail: 'ola@other.example' })
    await house.settled()
    const path = linkIn(house.sent.find(({ to }) => to === 'ola@other.example'))
    await post(path, { text: 'Secret of Ola' })
    await deskOf(a).call('POST', `/api/tickets/${number}/merge`, { numbers: [other.number] })
    assert.ok(!(await get(linkIn(mailsOf()[0]))).body.includes('Secret of Ola'))
    assert.ok((await get(path)).body.includes('Secret of Ola'))
    await post(path, { text: 'Ola again' })
    const { comments, status } = await deskOf(a).details(number)
    assert.ok(comments.some(({ text }) => text === 'Ola again'))
    assert.equal(status, 'open')
  })

  const mailTo = (to: string, more: Partial<ParsedMail> = {}): ParsedMail => ({
    messageId: `<${Math.random()}@customer.example>`,
    to: [to],
    from: { address: 'kari@customer.example', name: 'Kari' },
    text: 'Yes please.\n\nOn Monday Alfa <a@b.example> wrote:\n> old words',
    attachments: [],
    autoSubmitted: null,
    ...more,
  })
  const receive = (tenant: TestTenant, mail: ParsedMail) =>
    within(house, tenant, (ctx) => receiveTicketMail(ctx, mail))
  const replyTo = () => mailsOf()[0]?.headers?.['Reply-To'] ?? ''

  it('is a thread of mails: each names those before it and a signed address', async () => {
    const answer = mailTo(replyTo())
    assert.equal((await receive(a, answer)).what, 'taken')
    await reply('Done.')
    await house.settled()
    const [first, second] = mailsOf()
    assert.equal(second?.headers?.['In-Reply-To'], answer.messageId)
    assert.equal(second?.headers?.References, `${first?.messageId} ${answer.messageId}`)
    assert.match(replyTo(), /^reply\+[0-9a-z]{50}@in\.alfa\.example$/)
    assert.ok((replyTo().split('@')[0]?.length ?? 99) <= 64)
  })

  it('takes an answer by mail once, without what it quotes, also where the case of the address was changed', async () => {
    const mail = mailTo(replyTo().toUpperCase())
    assert.deepEqual(await receive(a, mail), { what: 'taken', ticketId: id })
    assert.deepEqual(await receive(a, mail), { what: 'again', ticketId: id })
    const { comments } = await deskOf(a).details(number)
    assert.deepEqual(
      comments.map(({ text }) => text),
      ['Yes please.'],
    )
  })

  it('goes by the signed address alone: a sender who is known opens nothing', async () => {
    const address = replyTo()
    const forged = address.replace(
      /^(reply\+.{25})./,
      (all, kept) => `${kept}${all.at(-1) === 'a' ? 'b' : 'a'}`,
    )
    assert.equal((await receive(a, mailTo(forged))).what, 'not_ours')
    assert.equal((await receive(a, mailTo('support@alfa.example'))).what, 'not_ours')
    assert.equal((await receive(b, mailTo(address))).what, 'not_ours')
  })

  it('names somebody else who answers by their address', async () => {
    await receive(a, mailTo(replyTo(), { from: { address: 'eve@else.example', name: 'Kari' } }))
    const { comments } = await deskOf(a).details(number)
    assert.equal(comments[0]?.author.name, 'eve@else.example')
  })

  it('is not opened again by an automatic answer', async () => {
    await deskOf(a).call('PATCH', `/api/tickets/${number}`, { status: 'resolved' })
    const away = mailTo(replyTo(), { autoSubmitted: 'auto-replied' })
    assert.equal((await receive(a, away)).what, 'automatic')
    assert.equal((await deskOf(a).details(number)).status, 'resolved')
  })

  it('never takes a Message-ID that would add a header', async () => {
    await receive(a, mailTo(replyTo(), { messageId: '<a@b>\r\nBcc: x@y.example' }))
    await reply('Hello')
    await house.settled()
    for (const { headers } of mailsOf()) assert.doesNotMatch(JSON.stringify(headers), /Bcc/)
  })

  it('has a link that leads to this one ticket', async () => {
    const other = await deskOf(a, 'key').open({ subject: 'Another' })
    const path = new URL(await within(house, a, (ctx) => newTicketLink(ctx, other.id))).pathname
    const page = (await get(path)).body
    assert.ok(page.includes('Another') && !page.includes(number))
  })
})
