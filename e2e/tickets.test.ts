import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { everyWay, faultsOf } from './accessibility.ts'
import { openBrowser, openPage } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { ask, becomeOwner, ofDemo } from './people.ts'

let svar: RunningSvar
let browser: Browser
let owner: Page

before(async () => {
  svar = await startSvar()
  browser = await openBrowser()
  owner = await becomeOwner(browser, svar)
})
after(async () => {
  await browser?.close()
  await svar?.stop()
})

const rooms = (path: string) => `${svar.url}/admin/w/demo/${path}`
async function open(subject: string, customerEmail: string): Promise<string> {
  const data = { subject, customerEmail }
  const made = await owner.request.post(`${svar.url}/api/tickets`, { headers: ofDemo, data })
  return ((await made.json()) as { number: string }).number
}

test('two tickets of one customer are merged without knowing a number; another’s is not offered', async () => {
  const first = await open('A box is missing', 'nina@example.com')
  await open('The box has not come', 'nina@example.com')
  await open('Twelve desks', 'lars@example.com')
  await owner.goto(rooms(`tickets/${first}`))
  await owner.getByRole('button', { name: /Merge/ }).click()
  const dialog = owner.getByRole('dialog')
  await dialog.getByRole('radio', { name: /The box has not come/ }).check()
  assert.equal(await dialog.getByText('Twelve desks').count(), 0)
  assert.deepEqual(await faultsOf(owner), [])
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await owner.getByText(/^Includes T-\d+$/).waitFor()
  assert.deepEqual(await faultsOf(owner, everyWay), [])
})

test('the views of the tickets stand in one line on a phone, what is open first, in the longest language too', async () => {
  await owner.request.patch(`${svar.url}/api/identity/me`, { headers: ofDemo, data: { locale: 'de' } })
  await owner.setViewportSize({ width: 390, height: 844 })
  await owner.goto(rooms('tickets'))
  const open = owner.getByRole('button', { name: /^Offen/ })
  await open.waitFor()
  assert.equal(await open.getAttribute('aria-pressed'), 'true')
  const lineOf = async (name: RegExp) => (await owner.getByRole('button', { name }).boundingBox())?.y
  assert.equal(await lineOf(/^Alle$/), (await open.boundingBox())?.y)
  assert.equal(await lineOf(/^Meine/), (await open.boundingBox())?.y)
  const last = await owner.getByRole('button', { name: /^Alle$/ }).boundingBox()
  assert.ok(last && last.x + last.width <= 390, 'none is out of sight')
})

test('the deadline of a ticket is seen beside its conversation', async () => {
  await owner.request.patch(`${svar.url}/api/identity/me`, { headers: ofDemo, data: { locale: 'en-GB' } })
  await owner.setViewportSize({ width: 1440, height: 900 })
  const promised = { id: null, name: 'All', priority: null, category: null, openHoursOnly: false }
  const minutes = { firstReplyMinutes: 90, nextReplyMinutes: 90, resolutionMinutes: null }
  const post = (path: string, data: object, method = 'POST') =>
    owner.request.fetch(`${svar.url}${path}`, { method, headers: ofDemo, data })
  await post('/api/ticket-setup/policies', { items: [{ ...promised, ...minutes }] }, 'PUT')
  const visitor = await openPage(browser, { locale: 'nb' })
  const stored = visitor.waitForResponse((response) => response.url().endsWith('/api/widget/messages'))
  await ask(visitor, svar, 'Hva koster det å flytte et piano?')
  const { conversation } = (await (await stored).json()) as { conversation: { id: string } }
  await post('/api/tickets', { subject: 'The piano', conversationId: conversation.id })
  await owner.goto(rooms(`inbox/${conversation.id}`))
  const row = owner.getByRole('listitem').filter({ hasText: 'The piano' })
  await row.getByText(/1h (2\d|30)m left/).waitFor()
})

test('what the dashboard counts is one press from the list of it, which holds as many', async () => {
  await owner.request.patch(`${svar.url}/api/identity/me`, { headers: ofDemo, data: { locale: 'en-GB' } })
  await owner.setViewportSize({ width: 1440, height: 900 })
  await owner.goto(rooms('dashboard'))
  const tile = owner.locator('section', { has: owner.getByRole('link', { name: 'Open tickets' }) }).last()
  const count = await tile.getByText(/^\d+$/).innerText()
  await tile.getByRole('link').click()
  await owner.getByRole('button', { name: `Open ${count}`, exact: true }).waitFor()
  const tickets = owner.getByRole('checkbox', { name: /^Select T-/ })
  await tickets.first().waitFor()
  assert.equal(await tickets.count(), Number(count))
})
