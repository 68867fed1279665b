import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { faultsOf } from './accessibility.ts'
import { openBrowser, openPage } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { ownDatabase } from './own-database.ts'
import { becomeOwner, ofDemo } from './people.ts'
import { type MailServer, startMailServer } from './pictures/mail-server.ts'

let svar: RunningSvar
let browser: Browser
let owner: Page
let server: MailServer
let database: pg.Client

before(async () => {
  const url = await ownDatabase('outbox')
  database = new pg.Client({ connectionString: url })
  await database.connect()
  server = await startMailServer()
  // As a newcomer has it: no mail server. The one that the owner adds stands on this machine.
  svar = await startSvar({ DATABASE_URL: url, SVAR_ALLOW_PRIVATE: new URL(server.url).host })
  browser = await openBrowser()
  owner = await becomeOwner(browser, svar)
})
after(async () => {
  await browser?.close()
  await svar?.stop()
  server?.close()
  await database?.end()
})

const outbox = (part = '') => `${svar.url}/admin/w/demo/outbox${part}`
const rowOf = (subject: string) => owner.getByRole('row').filter({ hasText: subject })

/** A ticket of a customer, who is written to about it. */
async function ticket(subject: string): Promise<void> {
  const data = { subject, description: 'Flygelet må opp.', customerEmail: 'kari@kunde.example' }
  const made = await owner.request.post(`${svar.url}/api/tickets`, { headers: ofDemo, data })
  assert.equal(made.status(), 201, await made.text())
}

async function addMailServer(): Promise<void> {
  const { hostname, port } = new URL(server.url)
  const data = {
    kind: 'smtp',
    name: 'Ours',
    host: hostname,
    port: Number(port),
    security: 'none',
    perMinute: null,
  }
  const added = await owner.request.post(`${svar.url}/api/delivery/providers`, { headers: ofDemo, data })
  assert.equal(added.status(), 201, await added.text())
}

const setState = (subject: string, state: string) =>
  database.query(`UPDATE mails SET state = $2, maybe_sent = true WHERE subject LIKE '%' || $1 || '%'`, [
    subject,
    state,
  ])

/** What the letter on the screen asks its reader to do. */
const askedFor = async () =>
  (await owner.frameLocator('iframe').locator('a.plain, a.branded').innerText()).trim()

test('without a mail server an invitation is accepted from the mail that was kept', async () => {
  await owner.goto(`${svar.url}/admin/w/demo/members`)
  await owner.getByRole('button', { name: 'Invite' }).click()
  const dialog = owner.getByRole('dialog')
  await dialog.getByLabel('Email').fill('frida@example.com')
  await dialog.getByRole('button', { name: 'Send invitation' }).click()
  await dialog.getByText('frida@example.com has been invited').waitFor()
  const shown = await dialog.getByRole('textbox', { name: 'Invitation link' }).inputValue()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await owner.goto(outbox())
  await rowOf('frida@example.com').getByText('Kept here').waitFor()
  await rowOf('frida@example.com').getByRole('link').click()
  await owner.getByText('No mail server was set up, so the mail was kept here.').waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  const opening = owner.waitForEvent('popup')
  await owner
    .getByRole('main')
    .getByRole('link', { name: await askedFor(), exact: true })
    .click()
  const opened = await opening
  await opened.getByText('The invitation is for frida@example.com.').waitFor()
  assert.notEqual(opened.url(), shown, 'the mail’s own link, which proves the address')
  const newcomer = await openPage(browser)
  await newcomer.goto(opened.url())
  await newcomer.getByLabel('Your name').fill('Frida Fjell')
  await newcomer.getByLabel('Choose a password').fill('correct horse battery')
  await newcomer.getByRole('button', { name: 'Join' }).click()
  await newcomer.waitForURL(/\/admin\/w\/demo/)
  await opened.reload()
  await opened.getByText('This invitation no longer holds').waitFor()
  await opened.close()
  await owner.goto(`${svar.url}/admin/w/demo/members`)
  await rowOf('frida@example.com').getByText('Frida Fjell').waitFor()
  await rowOf('frida@example.com').getByText('Agent', { exact: true }).waitFor()
})

test('what was kept without a mail server says so when it is sent again without one', async () => {
  await ticket('Piano én')
  await ticket('Piano to')
  await ticket('Piano tre')
  await owner.goto(outbox())
  for (const subject of ['Piano én', 'Piano to', 'Piano tre'])
    await rowOf(subject).getByText('Kept here').waitFor()
  await owner.getByRole('checkbox', { name: /^Choose .*Piano to/ }).check()
  await owner.getByText('1 chosen').waitFor()
  await owner.getByRole('button', { name: 'Send again' }).click()
  await owner.getByRole('alertdialog').getByRole('button', { name: 'Send again' }).click()
  await owner.getByText(/still nobody to send it/).waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await owner.getByRole('button', { name: 'Go to Sending' }).click()
  await owner.waitForURL(/outbox\/sending/)
})

test('once there is a mail server, what is chosen is sent at once, and is seen to have gone out', async () => {
  await addMailServer()
  await setState('Piano tre', 'uncertain')
  await owner.goto(outbox())
  await owner.getByRole('checkbox', { name: 'Choose all that can be sent again' }).check()
  await owner.getByText('4 chosen').waitFor()
  for (const subject of [/^Choose .*Piano tre/, /^Choose .*Olga Owner/])
    await owner.getByRole('checkbox', { name: subject }).uncheck()
  await owner.getByRole('button', { name: 'Send again' }).click()
  await owner.getByRole('alertdialog').getByRole('button', { name: 'Send again' }).click()
  await owner.getByText(/are being sent again/).waitFor()
  await rowOf('Piano én').getByText('Sent', { exact: true }).waitFor()
  await rowOf('Piano to').getByText('Sent', { exact: true }).waitFor()
  assert.notEqual(server.pageOf('Piano én'), '')
  assert.notEqual(server.pageOf('Piano to'), '')
})

test('one that may have arrived is sent again only after the owner has read that it may come twice', async () => {
  await owner
    .getByRole('link', { name: /Piano tre/ })
    .first()
    .click()
  await owner.getByText(/doesn’t send it again by itself/).waitFor()
  await owner.getByRole('button', { name: 'Send again' }).click()
  await owner.getByText(/would then get it twice/).waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await owner.getByRole('alertdialog').getByRole('button', { name: 'Send again' }).click()
  await owner.getByRole('term').filter({ hasText: 'Sent again' }).waitFor()
  await owner.getByRole('definition').getByText('Sent', { exact: true }).waitFor()
})

test('who is not to be written to is not, and the way to the list is shown', async () => {
  await setState('Piano to', 'failed')
  const listed = await owner.request.post(`${svar.url}/api/delivery/suppressions`, {
    headers: ofDemo,
    data: { address: 'kari@kunde.example' },
  })
  assert.equal(listed.status(), 200, await listed.text())
  await owner.goto(outbox())
  await owner
    .getByRole('link', { name: /Piano to/ })
    .first()
    .click()
  await owner.getByRole('button', { name: 'Send again' }).click()
  await owner.getByRole('alertdialog').getByRole('button', { name: 'Send again' }).click()
  await owner.getByText(/on the list of those you don’t write to. Take it off the list first/).waitFor()
  await owner.getByRole('button', { name: 'See the list' }).click()
  await owner.waitForURL(/outbox\/suppressed/)
  await owner.getByText('kari@kunde.example').waitFor()
})
