import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { faultsOf } from './accessibility.ts'
import { openBrowser } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { becomeOwner, ofDemo } from './people.ts'

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
})
