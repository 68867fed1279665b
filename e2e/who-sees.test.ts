import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { faultsOf } from './accessibility.ts'
import { openBrowser, openPage } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { ask, becomeAgent, becomeOwner, chatOn, ofDemo } from './people.ts'

/** An agent who sees her own conversations alone, beside an owner who sees all. */

let svar: RunningSvar
let browser: Browser
let olga: Page
let kari: Page
let visitor: Page
let conversation: string
let ticket: string

const said = 'Pianoet vårt heter Sjiraffen'
const noAccess = 'This no longer exists, or you do not have access to it.'
const rooms = (path: string, workspace = 'demo') => `${svar.url}/admin/w/${workspace}/${path}`

async function send<T>(method: string, path: string, data?: object): Promise<T> {
  const answer = await olga.request.fetch(svar.url + path, { method, headers: ofDemo, data })
  assert.ok(answer.ok(), `${path}: ${await answer.text()}`)
  return (await answer.json()) as T
}
const karisId = async () => {
  const { items } = await send<{ items: { id: string; name: string }[] }>('GET', '/api/identity/members')
  return items.find(({ name }) => name === 'Kari Colleague')?.id
}

before(async () => {
  svar = await startSvar()
  browser = await openBrowser()
  olga = await becomeOwner(browser, svar)
  // Promised in two minutes, and told a minute before.
  const { settings } = await send<{ settings: object }>('GET', '/api/ticket-setup')
  await send('PUT', '/api/ticket-setup/settings', { ...settings, warnMinutes: 1 })
  const every = { id: null, name: 'All', priority: null, category: null, openHoursOnly: false }
  const promised = { firstReplyMinutes: 2, nextReplyMinutes: null, resolutionMinutes: null }
  await send('PUT', '/api/ticket-setup/policies', { items: [{ ...every, ...promised }] })
  kari = await becomeAgent({ browser, svar, owner: olga })
  await send('PATCH', `/api/teams/members/${await karisId()}`, { visibility: 'own' })
  visitor = await openPage(browser, { locale: 'nb' })
  const stored = visitor.waitForResponse((response) => response.url().endsWith('/api/widget/messages'))
  await ask(visitor, svar, said)
  conversation = ((await (await stored).json()) as { conversation: { id: string } }).conversation.id
  await send('POST', `/api/conversations/${conversation}/take-over`, { force: true })
  const about = { subject: 'Pianoet Sjiraffen', conversationId: conversation }
  ticket = (await send<{ number: string }>('POST', '/api/tickets', about)).number
})
after(async () => {
  await browser?.close()
  await svar?.stop()
})

const list = () => kari.getByRole('list', { name: 'Conversations' })

test('what is a colleague’s is in no list and no search of hers, and its address leads nowhere', async () => {
  await kari.goto(rooms('inbox'))
  await kari.getByRole('heading', { name: 'Inbox' }).first().waitFor()
  await kari.keyboard.press('/')
  await kari.getByRole('searchbox').fill('Sjiraffen')
  await kari.getByText('Nobody has written “Sjiraffen”.').first().waitFor()
  for (const path of [`inbox/${conversation}`, `inbox/${conversation}/at/1`, `tickets/${ticket}`]) {
    await kari.goto(rooms(path))
    await kari.getByText(noAccess).first().waitFor()
    assert.equal(await kari.getByText('Sjiraffen').count(), 0, path)
    assert.deepEqual(await faultsOf(kari), [], path)
  }
  await kari.goto(rooms('tickets'))
  await kari.getByRole('heading', { name: 'Tickets' }).first().waitFor()
  assert.equal(await kari.getByText('Sjiraffen').count(), 0)
})

test('nor does it lead anywhere for somebody else’s business', async () => {
  const own = /\/w\/(olga[^/]*)\//.exec(olga.url())?.[1] ?? ''
  for (const path of [`inbox/${conversation}`, `tickets/${ticket}`]) {
    await olga.goto(rooms(path, own))
    await olga.getByText(noAccess).first().waitFor()
  }
})

test('what is said there does not come to her live; handed to her, it does', async () => {
  await kari.goto(rooms('inbox'))
  await olga.goto(rooms(`inbox/${conversation}`))
  await chatOn(visitor).say('Har dere kommet til Sjiraffen?')
  await olga.getByText('Har dere kommet til Sjiraffen?').first().waitFor()
  assert.equal(await list().getByText('Sjiraffen').count(), 0)
  await send('POST', `/api/conversations/${conversation}/transfer`, {
    to: { type: 'member', id: await karisId() },
  })
  await list().getByText('Sjiraffen').first().click()
  await kari.getByRole('region', { name: 'Messages' }).getByText(said).waitFor()
})

test('whoever has it is told that a promise is near, and that it is broken, and it is seen where it stands', async () => {
  const mails = async () => {
    const { items } = await send<{ items: { subject: string }[] }>('GET', '/api/delivery/mails')
    return items.map(({ subject }) => subject)
  }
  for (const subject of [`${ticket} is due soon`, `${ticket} is overdue`]) {
    for (let tries = 0; tries < 150 && !(await mails()).includes(subject); tries += 1)
      await olga.waitForTimeout(1000)
    assert.equal((await mails()).filter((one) => one === subject).length, 1, `${subject}: ${await mails()}`)
  }
  await olga.goto(rooms('outbox'))
  await olga
    .getByRole('link', { name: `${ticket} is overdue` })
    .first()
    .click()
  await olga
    .frameLocator('iframe')
    .getByText('The customer has waited for a first reply longer than you promise.')
    .waitFor()
})
