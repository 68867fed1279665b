import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { becomeOwner, ofDemo } from './people.ts'

/** The admin as it is held in one hand: what is chosen, done and sent is in sight. */

const WIDTH = 390
const HEIGHT = 844

let svar: RunningSvar
let browser: Browser
let owner: Page

before(async () => {
  svar = await startSvar()
  browser = await openBrowser()
  owner = await becomeOwner(browser, svar)
  await owner.setViewportSize({ width: WIDTH, height: HEIGHT })
})
after(async () => {
  await browser?.close()
  await svar?.stop()
})

const enter = (room: string) => owner.goto(`${svar.url}/admin/w/demo/${room}`)

async function boxOf(place: Locator) {
  await place.waitFor()
  const box = await place.boundingBox()
  assert.ok(box)
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}

test('what is done with a row stands beside its name', async () => {
  await enter('members')
  const row = owner.getByRole('row', { name: /Olga/ })
  const [name, menu] = [await boxOf(row.getByText('Olga Owner')), await boxOf(row.getByRole('button'))]
  assert.ok(menu.y < name.bottom && name.y < menu.bottom, `${menu.y} beside ${name.y}`)
  assert.ok(menu.right <= WIDTH)
})

test('the view that is open is not the one out of sight', async () => {
  await enter('feedback?view=settings')
  const tab = owner.getByRole('tab', { name: 'Settings', selected: true })
  await tab.waitFor()
  await owner.waitForTimeout(300)
  const { x, right } = await boxOf(tab)
  assert.ok(x >= 0 && right <= WIDTH, `from ${x} to ${right}`)
})

test('a long form in a dialog keeps its button in sight', async () => {
  await enter('visitors?tab=messages')
  await owner.getByRole('button', { name: 'New message' }).first().click()
  const dialog = owner.getByRole('dialog')
  await dialog.getByLabel('Name').waitFor()
  const scrolls = await dialog
    .locator('[data-body]')
    .evaluate((body) => body.scrollHeight > body.clientHeight + 100)
  assert.ok(scrolls, 'the form is longer than a phone')
  const { bottom } = await boxOf(dialog.getByRole('button', { name: 'Save' }))
  // With the space around the button, and nothing of the form below it.
  assert.ok(bottom <= HEIGHT && bottom > HEIGHT - 20, `ends at ${bottom}`)
})

test('the figures of the chat are chosen by their faces', async () => {
  await enter('widget')
  const faces = owner.locator('img[src^="/widget/figures/"]')
  await faces.first().waitFor()
  await owner.waitForLoadState('networkidle')
  const widths = await faces.evaluateAll((all) => all.map((face) => (face as HTMLImageElement).naturalWidth))
  assert.ok(widths.length === 3 && widths.every((width) => width > 0), widths.join(', '))
})

test('little stands above the tickets, and each says how it stands before one reads on', async () => {
  const data = { subject: 'A box is missing', customerEmail: 'nina@example.com' }
  const made = await owner.request.post(`${svar.url}/api/tickets`, { headers: ofDemo, data })
  const { number } = (await made.json()) as { number: string }
  await enter('tickets')
  const main = owner.getByRole('main')
  const lineOf = async (place: Locator) => (await boxOf(place)).y
  const choice = (name: string) => main.getByRole('combobox', { name })
  assert.equal(await lineOf(choice('Sort')), await lineOf(choice('Status')))
  const title = await boxOf(main.getByRole('heading', { name: 'Tickets' }))
  assert.ok((await lineOf(main.getByRole('button', { name: 'New ticket' }))) < title.bottom)
  await enter(`tickets/${number}`)
  const composer = main.getByRole('textbox', { name: /customer|Reply/ }).first()
  assert.ok((await lineOf(main.getByText('Medium', { exact: true }).first())) < (await lineOf(composer)))
})

test('a value that is chosen is read whole, also where words are long', async () => {
  const asked = { headers: ofDemo, data: { locale: 'fi' } }
  await owner.request.patch(`${svar.url}/api/identity/me`, asked)
  await enter('playground')
  const chosen = owner.getByRole('main').getByRole('combobox')
  await chosen.first().waitFor()
  await owner.waitForTimeout(300)
  const cut = await chosen.evaluateAll((all) =>
    all
      .flatMap((one) => [...one.querySelectorAll('span')])
      .filter((text) => text.scrollWidth > text.clientWidth + 1 || text.scrollHeight > text.clientHeight + 1)
      .map((text) => text.textContent),
  )
  assert.deepEqual(cut, [])
})
