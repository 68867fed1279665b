import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { faultsNow } from './accessibility.ts'
import { openBrowser, PATIENCE_MS } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { becomeOwner, roomsInMenu } from './people.ts'

/** Every room of the admin when there is nothing in it yet, and when what is in it cannot be had. */

let svar: RunningSvar
let browser: Browser
let owner: Page
let rooms: string[]
const problems: string[] = []

before(async () => {
  svar = await startSvar()
  browser = await openBrowser()
  owner = await becomeOwner(browser, svar)
  await owner.waitForURL(/\/admin\/w\/[^/]+\//)
  const [, workspace] = /\/admin\/w\/([^/]+)\//.exec(owner.url()) ?? []
  rooms = await roomsInMenu(owner, svar, workspace)
})
after(async () => {
  await browser?.close()
  await svar?.stop()
})

/** A browser of the owner's that has kept nothing yet, and keeps nothing for times without a network. */
async function freshPage(colorScheme: 'light' | 'dark', width: number): Promise<Page> {
  const viewport = { width, height: 844 }
  const seen = { colorScheme, reducedMotion: 'reduce', locale: 'en-GB', serviceWorkers: 'block' } as const
  const context = await browser.newContext({ ...seen, viewport })
  await context.addCookies(await owner.context().cookies())
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
  return page
}

async function open(page: Page, address: string) {
  await page.goto(`${svar.url}${address}`)
  await page.getByRole('main').waitFor()
}

/** Whom the page shuts out as it stands there, and whether it is wider than its screen. */
async function faultsThere(page: Page): Promise<string[]> {
  const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  const tooWide = Number(wide) > Number(screen) ? [`is ${wide} px wide`] : []
  return [...tooWide, ...(await faultsNow(page))].map((fault) => `${page.url()}: ${fault}`)
}

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const)
  test(`a room with nothing in it yet shuts nobody out (${colorScheme}, ${width} px)`, async () => {
    assert.ok(rooms.length >= 12, `only ${rooms.join(', ')}`)
    const page = await freshPage(colorScheme, width)
    const found: string[] = []
    for (const address of rooms) {
      await open(page, address)
      await page.waitForFunction(() => !document.querySelector('[aria-busy=true], [data-skeleton]'))
      found.push(...(await faultsThere(page)))
    }
    assert.deepEqual(found, [])
  })

test('nor does one whose content cannot be had: it says so, and one press shows it when it can', async () => {
  const page = await freshPage('dark', 390)
  const json = { error: { code: 'internal', message: 'Something went wrong.' } }
  let isDown = true
  await page.route(/\/api\/(?!identity\/me$)/, (route) =>
    isDown ? route.fulfill({ status: 500, json }) : route.continue(),
  )
  const alerts = page.getByRole('main').getByRole('alert')
  const again = alerts.getByRole('button', { name: 'Try again' })
  const found: string[] = []
  // Nothing is fetched to begin trying out.
  for (const address of rooms.filter((one) => !one.endsWith('/playground'))) {
    isDown = true
    await open(page, address)
    await alerts.first().waitFor()
    found.push(...(await faultsThere(page)))
    isDown = false
    await again.evaluateAll((all) => all.map((button) => (button as HTMLElement).click()))
    await page.waitForFunction(() => !document.querySelector('main [role=alert]'))
  }
  assert.deepEqual(found, [])
})

test('no room fails while it is opened', () => {
  assert.deepEqual(problems, [])
})
