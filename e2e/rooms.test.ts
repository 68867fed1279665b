import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { everyWay, faultsNow, faultsOf } from './accessibility.ts'
import { openBrowser } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { becomeOwner, roomsInMenu } from './people.ts'

/** Every room of the admin, as the demo business has it: found in the menu, so that a new one is looked at too. */

let svar: RunningSvar
let browser: Browser
let owner: Page
let rooms: string[]
const problems: string[] = []

before(async () => {
  svar = await startSvar()
  browser = await openBrowser()
  owner = await becomeOwner(browser, svar)
  owner.on('pageerror', (error) => problems.push(`${owner.url()}: ${error.message}`))
  rooms = await roomsInMenu(owner, svar)
})
after(async () => {
  await browser?.close()
  await svar?.stop()
})

/** Opens a room and waits until nothing of it is still being fetched. */
async function enter(address: string): Promise<void> {
  await owner.goto(`${svar.url}${address}`)
  await owner.getByRole('main').waitFor()
  await owner.waitForFunction(() => !document.querySelector('[aria-busy=true], [data-skeleton]'))
}

test('the menu leads to every room', () => {
  assert.ok(rooms.length >= 12, `only ${rooms.join(', ')}`)
})

test('no room shuts anybody out, in the light and in the dark', async () => {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await owner.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const address of rooms) {
      await enter(address)
      found.push(...(await faultsNow(owner)).map((fault) => `${address}, ${colorScheme}: ${fault}`))
    }
  }
  await owner.emulateMedia({ colorScheme: 'light' })
  assert.deepEqual(found, [])
})

test('every room fits a phone', async () => {
  const found: string[] = []
  await owner.setViewportSize({ width: 390, height: 844 })
  for (const address of rooms) {
    await enter(address)
    const width = await owner.evaluate(() => document.documentElement.scrollWidth)
    if (width > 390) found.push(`${address} is ${width} px wide`)
    found.push(...(await faultsNow(owner)).map((fault) => `${address} on a phone: ${fault}`))
  }
  assert.deepEqual(found, [])
})

test('nor does what a key opens, nor the place where a ticket begins', async () => {
  await owner.setViewportSize({ width: 1440, height: 900 })
  const opened = owner.getByRole('dialog')
  for (const [room, key] of [
    ['inbox', 'f'],
    ['inbox', '?'],
    ['inbox', 'Control+k'],
    ['tickets', 'c'],
  ] as const) {
    await enter(`/admin/w/demo/${room}`)
    await owner.keyboard.press(key)
    await opened.waitFor()
    assert.deepEqual(await faultsOf(owner, everyWay), [], key)
  }
})

test('who goes elsewhere before saving is asked first, and finds their change when they stay', async () => {
  await owner.setViewportSize({ width: 1280, height: 800 })
  await enter('/admin/w/demo/teams?tab=rules')
  const choice = owner.getByRole('radio', { name: /In turn/ })
  await choice.click()
  await owner.getByRole('tab', { name: 'People' }).click()
  const asked = owner.getByRole('alertdialog', { name: 'Leave without saving?' })
  await asked.getByRole('button', { name: 'Cancel' }).click()
  await asked.waitFor({ state: 'detached' })
  assert.ok(await choice.isChecked())
  await owner.getByRole('link', { name: 'Tickets', exact: true }).first().click()
  await asked.getByRole('button', { name: 'Discard' }).click()
  await owner.waitForURL(/\/tickets/)
})

test('no room fails while it is opened', () => {
  assert.deepEqual(problems, [])
})
