import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { faultsOf } from './accessibility.ts'
import { openBrowser, openPage } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { becomeOwner } from './people.ts'
import { openShop, type Shop } from './shop.ts'

const sentence = "TypeError: Cannot read properties of undefined (reading 'reduce')"

let svar: RunningSvar
let browser: Browser
let owner: Page
let shop: Shop
let dsn: string
/** More than a page needs: its options, as the source of an object's inside. */
let more = ''

before(async () => {
  svar = await startSvar()
  shop = await openShop(() => `Sentry.init({ dsn: ${JSON.stringify(dsn)}, ${more} })`)
  browser = await openBrowser()
  owner = await becomeOwner(browser, svar)
})
after(async () => {
  await browser?.close()
  shop?.close()
  await svar?.stop()
})

const admin = (part: string) => `${svar.url}/admin/w/demo/${part}`
/** The only one that there is. */
const errorLink = () => owner.getByRole('main').getByRole('list').last().getByRole('link', { name: sentence })

interface Customer {
  page: Page
  /** What Svar answered to all that its page sent. */
  statuses: number[]
  /** What the browser refused to do. */
  refused: string[]
}

async function visitShop(): Promise<Customer> {
  const page = await openPage(browser)
  const customer: Customer = { page, statuses: [], refused: [] }
  page.on('response', (answer) => {
    if (answer.url().includes('/envelope/') && answer.request().method() === 'POST')
      customer.statuses.push(answer.status())
  })
  page.on('console', (line) => line.text().includes('CORS') && customer.refused.push(line.text()))
  await page.goto(shop.origin)
  return customer
}

/** Presses what breaks. @returns what Svar answered to the error that is then sent */
async function pay({ page }: Customer): Promise<number> {
  const sent = page.waitForResponse(
    (answer) => /\/envelope\//.test(answer.url()) && isEvent(answer.request().postData()),
  )
  await page.getByRole('button', { name: 'Pay' }).click()
  return (await sent).status()
}
const isEvent = (envelope: string | null) => /"type":"event"/.test(envelope ?? '')

test('a shop of another origin is given the DSN and reports what breaks when a customer presses a button', async () => {
  await owner.goto(admin('errors'))
  await owner.getByRole('button', { name: 'New project' }).click()
  await owner.getByLabel('Name').fill('Brakke Bikes')
  await owner.getByRole('dialog').getByRole('button', { name: 'New project' }).click()
  await owner.getByRole('heading', { name: 'Brakke Bikes' }).waitFor()
  dsn = await owner.getByRole('textbox', { name: 'DSN', exact: true }).inputValue()
  const customers = [await visitShop(), await visitShop()]
  for (const customer of customers) {
    assert.notEqual(new URL(customer.page.url()).origin, svar.url)
    assert.equal(await pay(customer), 200)
    assert.deepEqual(new Set(customer.statuses), new Set([200]))
    assert.deepEqual(customer.refused, [])
  }
})

test('two customers who met it are one error in the admin, with what they pressed before', async () => {
  await owner.goto(admin('errors'))
  await errorLink().click()
  await owner.getByRole('heading', { name: sentence, level: 1 }).waitFor()
  await owner.getByText('1 of 2 kept').waitFor()
  await owner.getByText(`${shop.origin}/shop.js:3:`).waitFor()
  await owner.getByText('sumBasket', { exact: true }).waitFor()
  const before = (words: string) =>
    owner
      .getByRole('listitem')
      .filter({ hasText: words })
      .filter({ has: owner.getByRole('time') })
  await before('ui.click').getByText('body > button#pay').waitFor()
  await before('console')
    .getByText(/^\s*paying/)
    .waitFor()
  await owner.getByText('sentry.javascript.browser').first().waitFor()
  assert.deepEqual(await faultsOf(owner), [])
})

test('a page that sends headers of its own, so that its browser asks first, is let in as well', async () => {
  const key = new URL(dsn).username
  more = `transportOptions: { headers: { 'X-Sentry-Auth': 'Sentry sentry_version=7, sentry_key=${key}' } }`
  const customer = await visitShop()
  assert.equal(await pay(customer), 200)
  assert.deepEqual(customer.refused, [])
  // What is being read stays on the screen when another comes in.
  await owner.getByText('2 of 3 kept').waitFor()
  await owner.keyboard.press('k')
  await owner.getByText('1 of 3 kept').waitFor()
})

/** In the project's page, which is open. */
async function allowOnly(origin: string) {
  const websites = owner.getByRole('textbox', { name: 'Websites' })
  const form = owner.getByRole('main').locator('form').filter({ has: websites })
  await websites.fill(origin)
  const saved = owner.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await form.getByRole('button').click()
  assert.equal((await saved).status(), 200)
}

test('once the owner names the websites that may send, the others are told no, and nothing of theirs is kept', async () => {
  const group = owner.url()
  await owner.goto(admin('errors'))
  await owner.getByRole('link', { name: 'Projects and keys' }).click()
  await owner.getByRole('link', { name: 'Brakke Bikes' }).click()
  await allowOnly('https://brakke.example')
  assert.equal(await pay(await visitShop()), 403)
  await allowOnly(shop.origin)
  assert.equal(await pay(await visitShop()), 200)
  await owner.goto(group)
  await owner.getByText('1 of 4 kept').waitFor()
})
