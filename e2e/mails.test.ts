import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core'
import { faultsOf } from './accessibility.ts'
import { openBrowser, openPage, PATIENCE_MS } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { ownDatabase } from './own-database.ts'
import { ask, becomeOwner, chatOn, ofDemo } from './people.ts'
import { type MailServer, startMailServer } from './pictures/mail-server.ts'
import { pictures } from './pictures.ts'

const logo = {
  name: 'logo.svg',
  mimeType: 'image/svg+xml',
  buffer: Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="80"><rect width="80" height="80" rx="16" fill="#0e7a5f"/><rect x="100" y="24" width="260" height="32" rx="8" fill="#0e7a5f"/></svg>`,
  ),
}

let svar: RunningSvar
let browser: Browser
let owner: Page
let reader: Page
let server: MailServer
let database: pg.Client

before(async () => {
  const url = await ownDatabase('mails')
  database = new pg.Client({ connectionString: url })
  await database.connect()
  server = await startMailServer()
  svar = await startSvar({ DATABASE_URL: url, SMTP_URL: server.url })
  browser = await openBrowser()
  owner = await becomeOwner(browser, svar)
  reader = await openReader()
})
after(async () => {
  await browser?.close()
  await svar?.stop()
  server?.close()
  await database?.end()
})

/** A person's own mail program, which says of itself what such programs say. */
async function openReader(): Promise<Page> {
  const page = await openPage(browser, { locale: 'nb' })
  const { userAgent } = await page.evaluate(() => ({ userAgent: navigator.userAgent }))
  await page.context().close()
  const context = await browser.newContext({ userAgent: userAgent.replace('Headless', ''), locale: 'nb' })
  const own = await context.newPage()
  own.setDefaultTimeout(PATIENCE_MS)
  return own
}

const outbox = (part = '') => `${svar.url}/admin/w/demo/outbox${part}`
/** Opens a ticket for a customer, who gets a mail of it. @returns the mail's page, as it came */
async function mailAbout(subject: string): Promise<string> {
  const data = { subject, description: 'Flygelet må opp i tredje.', customerEmail: 'kari@kunde.example' }
  const made = await owner.request.post(`${svar.url}/api/tickets`, { headers: ofDemo, data })
  assert.equal(made.status(), 201, await made.text())
  await until(() => server.pageOf(subject) !== '')
  return server.pageOf(subject)
}
const loadedBy = (page: string) => [...page.matchAll(/\bsrc="([^"]+)"/g)].map(([, url = '']) => url)
const linkOf = (page: string) => /<a class="(?:plain|branded)" href="([^"]+)"/.exec(page)?.[1] ?? ''
/** Nobody reads a mail in the second in which it comes: what is so read may have been a program. */
const lettersAreOld = () =>
  database.query(`UPDATE mails SET sent_at = sent_at - interval '5 minutes' WHERE sent_at IS NOT NULL`)

/** So long an answer may stay unread before it is sent by mail. */
async function twoMinutesPass() {
  const due = `UPDATE jobs.job SET start_after = now() WHERE name = 'widget.reply_by_mail' AND state = 'created' RETURNING 1`
  await until(async () => (await database.query(due)).rowCount === 1)
}
async function until(isSo: () => boolean | Promise<boolean>) {
  const until = Date.now() + PATIENCE_MS
  while (!(await isSo())) {
    assert.ok(Date.now() < until, 'It did not come to be.')
    await owner.waitForTimeout(100)
  }
}

/** How wide it came: nothing where it was not to be had. */
const widthOf = (picture: Locator) =>
  picture.evaluate(async (one: HTMLImageElement) => {
    await one.decode()
    return one.naturalWidth
  })

const byDay = { page: 'rgb(246, 247, 248)', card: 'rgb(255, 255, 255)', ink: 'rgb(31, 36, 48)' }
const inTheDark = { page: 'rgb(20, 22, 26)', card: 'rgb(29, 32, 38)', ink: 'rgb(232, 234, 238)' }
const colorsOf = (letter: FrameLocator) =>
  letter.locator('body').evaluate((page) => {
    const card = page.querySelector('.card') ?? page
    return {
      page: getComputedStyle(page).backgroundColor,
      card: getComputedStyle(card).backgroundColor,
      ink: getComputedStyle(card).color,
    }
  })

test('a mail loads nothing at all until its business has put something of its own into it', async () => {
  const page = await mailAbout('Piano uten bilde')
  assert.deepEqual(loadedBy(page), [])
  assert.ok(linkOf(page).startsWith(`${svar.url}/`))
  assert.ok(!linkOf(page).includes('/mail/'))
})

test('a business’s own logo is at the top of its mails, in the customer’s mail program and in the outbox', async () => {
  await owner.goto(outbox('/sending'))
  await owner.getByLabel('Add a logo').setInputFiles(logo)
  const shown = owner.getByRole('img', { name: 'The logo as it stands in emails' })
  await shown.waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await pictures(owner, 'sending')
  const page = await mailAbout('Piano med bilde')
  const [first, ...more] = loadedBy(page)
  assert.ok(first?.startsWith(`${svar.url}/mail/logo/`))
  assert.deepEqual(more, [])
  await reader.setContent(page)
  assert.equal(await widthOf(reader.getByRole('img')), 360)
  await owner.goto(outbox())
  await owner
    .getByRole('link', { name: /Piano med bilde/ })
    .first()
    .click()
  assert.equal(await widthOf(owner.frameLocator('iframe').getByRole('img')), 360)
})

test('what is measured is switched on by the business, said in the mail, counted and shown', async () => {
  await owner.goto(outbox('/sending'))
  await owner.getByRole('switch', { name: 'Whether the email is opened' }).click()
  await owner.getByRole('switch', { name: 'Whether the link is followed' }).click()
  await owner.getByRole('button', { name: 'Save', exact: true }).click()
  await owner.getByText('Saved').first().waitFor()
  const page = await mailAbout('Piano som måles')
  assert.match(page, /ser om denne e-posten blir åpnet, og om lenken blir fulgt/)
  await owner.goto(outbox())
  await owner
    .getByRole('link', { name: /Piano som måles/ })
    .first()
    .click()
  await owner.getByText('Not yet').nth(1).waitFor()
  await lettersAreOld()
  await reader.setContent(page)
  await owner
    .getByText(/· once/)
    .first()
    .waitFor()
  await owner.getByText('Not yet').waitFor()
  assert.equal(await owner.getByText('Perhaps by a program').count(), 0)
  await Promise.all([reader.waitForURL(/\/ticket/), reader.locator('a.plain, a.branded').click()])
  await reader.getByText('Piano som måles').first().waitFor()
  await owner
    .getByText(/· once/)
    .nth(1)
    .waitFor()
  await owner.getByText('The email itself says that this is measured.').waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await pictures(owner, 'mail-read')
  await owner.goto(outbox())
  await owner.getByRole('row').filter({ hasText: 'Piano som måles' }).getByText('Link followed').waitFor()
})

test('switched off again, a mail has no such picture and its link leads straight on', async () => {
  await owner.goto(outbox('/sending'))
  await owner.getByRole('switch', { name: 'Whether the email is opened' }).click()
  await owner.getByRole('switch', { name: 'Whether the link is followed' }).click()
  await owner.getByRole('button', { name: 'Save', exact: true }).click()
  await owner.getByText('Saved').first().waitFor()
  const page = await mailAbout('Piano i fred')
  assert.doesNotMatch(page, /\/mail\/(opened|visit)\//)
  assert.doesNotMatch(page, /ser om/)
  await lettersAreOld()
  await reader.setContent(page)
  await owner.goto(outbox())
  await owner
    .getByRole('link', { name: /Piano i fred/ })
    .first()
    .click()
  await owner.getByText('Piano i fred').first().waitFor()
  assert.equal(await owner.getByText('Opened').count(), 0)
})

test('a business writes a mail in its own words; a variable that does not exist is named, and not saved', async () => {
  await owner.goto(outbox('/words/ticket_received'))
  await owner.getByRole('combobox', { name: 'Language' }).click()
  await owner.getByRole('option', { name: 'Norsk' }).click()
  const subject = owner.getByLabel('Subject')
  await subject.fill('Takk, vi har {{numer}}')
  await owner.getByText(/numer.*doesn’t exist here/).waitFor()
  await owner.getByRole('button', { name: 'Save', exact: true }).click()
  await subject.fill('Takk, vi har {{number}}: {{about}}')
  await owner.getByText(/^Takk, vi har T-\d+:/).waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await owner.getByRole('button', { name: 'Send to me' }).click()
  await owner.getByText('An example to olga@example.com is in the list').first().waitFor()
  await owner.getByRole('button', { name: 'Save', exact: true }).click()
  await owner.getByText('Wording saved').first().waitFor()
  await mailAbout('Piano med egne ord')
  await owner.goto(outbox())
  await owner.getByRole('link', { name: /^Takk, vi har T-\d+: Piano med egne ord/ }).waitFor()
})

test('a mail is looked at by day, in the dark and as plain text, while it is being written and once it was sent', async () => {
  await owner.goto(outbox('/words/invitation'))
  await owner.getByLabel('Introduction').fill('Flyglene venter på deg.')
  const letter = owner.frameLocator('iframe')
  const plain = owner.locator('pre')
  const show = (as: string) => owner.getByRole('radio', { name: as, exact: true }).click()
  // Whatever the reader’s own device is.
  await owner.emulateMedia({ colorScheme: 'dark' })
  await letter.getByText('Flyglene venter på deg.').waitFor()
  assert.deepEqual(await colorsOf(letter), byDay)
  await show('Dark')
  await until(async () => (await colorsOf(letter)).page === inTheDark.page)
  assert.deepEqual(await colorsOf(letter), inTheDark)
  await owner.emulateMedia({ colorScheme: 'light' })
  assert.deepEqual(await colorsOf(letter), inTheDark)
  assert.deepEqual(await faultsOf(owner), [])
  await show('Plain text')
  await plain.getByText('Flyglene venter på deg.').waitFor()
  assert.match(await plain.innerText(), /:\nhttps:\/\/example\.com\//)
  assert.equal(await owner.locator('iframe').count(), 0)
  assert.deepEqual(await faultsOf(owner), [])
  await show('Light')
  await letter.getByText('Flyglene venter på deg.').waitFor()
  assert.deepEqual(await colorsOf(letter), byDay)
  await owner.getByRole('button', { name: 'Discard' }).click()
  await owner.goto(outbox())
  await owner
    .getByRole('link', { name: /Piano med egne ord/ })
    .first()
    .click()
  await show('Dark')
  await owner.waitForURL(/view=dark/)
  await owner.reload()
  await letter.locator('.card').getByText(/T-\d+/).first().waitFor()
  await until(async () => (await colorsOf(letter)).page === inTheDark.page)
  await show('Plain text')
  await plain.getByText(/T-\d+/).waitFor()
})

test('a customer who left an address and closed the page is answered by mail, which leads back', async () => {
  const visitor = await openPage(browser, { locale: 'nb' })
  await ask(visitor, svar, 'Jeg vil snakke med et menneske')
  const { chat } = chatOn(visitor)
  const offered = chat.getByRole('button', { name: 'Legg igjen e-post' }).first()
  const address = chat.getByLabel('E-post', { exact: true })
  await offered.or(address).first().waitFor()
  if (!(await address.isVisible())) await offered.click()
  await address.fill('frida@kunde.example')
  await chat.getByLabel('Dere kan lagre dette for å svare meg.').check()
  const kept = visitor.waitForResponse(/widget\/contact/)
  await chat.getByRole('button', { name: 'Lagre' }).click()
  assert.equal((await kept).status(), 200)
  await visitor.context().close()
  const inbox = await owner.request.get(`${svar.url}/api/conversations?view=all&limit=5`, { headers: ofDemo })
  const [{ id }] = (await inbox.json()).items
  for (const [what, data] of [
    ['take-over', { force: true }],
    ['messages', { clientId: 'reply-0001', text: 'Hei Frida, vi ringer deg i morgen.' }],
  ] as const) {
    const done = await owner.request.post(`${svar.url}/api/conversations/${id}/${what}`, {
      headers: ofDemo,
      data,
    })
    assert.equal(done.status(), 200, await done.text())
  }
  await twoMinutesPass()
  await until(() => server.pageOf('vi ringer deg i morgen') !== '')
  const page = server.pageOf('vi ringer deg i morgen')
  assert.match(page, /Svaret kom etter at du hadde forlatt siden/)
  await reader.setContent(page)
  await Promise.all([
    reader.waitForURL(`${svar.url}/demo/nb`),
    reader.getByRole('link', { name: 'Fortsett samtalen' }).click(),
  ])
})

test('without the logo its name is there again', async () => {
  await owner.goto(outbox('/sending'))
  await owner.getByRole('button', { name: 'Remove', exact: true }).click()
  await owner.getByLabel('Add a logo').waitFor()
  assert.deepEqual(loadedBy(await mailAbout('Piano til slutt')), [])
})
