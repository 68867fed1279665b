/**
 * Takes the pictures of docs/guides/screens.md, and those of the README and the other guides: every screen at a desk and on a phone, in the light and in the dark,
 * from a desk that has been at work for weeks. `node tools/run.mjs e2e/take-pictures.ts [name …]` takes those named.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from './browser.ts'
import { startSvar } from './installation.ts'
import { addModels } from './pictures/business.ts'
import type { Crew } from './pictures/crew.ts'
import { signInOn } from './pictures/desk.ts'
import { fillDesk } from './pictures/fill.ts'
import { startMailServer } from './pictures/mail-server.ts'
import { liveLastHour } from './pictures/past.ts'
import { startReceiver } from './pictures/receiver.ts'
import { type Filled, now, outside, rooms, type Screen, withModels } from './pictures/screens.ts'
import { fourViews, writeLarge, writeSheet } from './pictures/sheet.ts'
import { type StoryClock, startClock } from './pictures/story-clock.ts'

const DAYS = Number(process.env.SVAR_PICTURES_DAYS ?? 28)
/** Where each view is kept in full size, for looking closely. */
const whole = process.env.SVAR_PICTURES_WHOLE
/** In which language the desk is shown. */
const language = process.env.SVAR_PICTURES_LANGUAGE ?? 'en-GB'
/** A machine that does other work besides may be slow. */
const PATIENCE_MS = 60_000
const wanted = process.argv.slice(2)

const isWanted = (screens: Screen[]) =>
  wanted.length === 0 || screens.some(({ name }) => wanted.includes(name))

async function take(browser: Browser, page: Page, screens: Screen[], filled: Filled, stay: () => unknown) {
  for (const screen of screens) {
    if (!isWanted([screen])) continue
    await stay()
    try {
      await takeOne(browser, page, screen, filled)
      process.stdout.write(`${screen.name}\n`)
    } catch (error) {
      // What was lived through took minutes; the others are taken all the same.
      process.stderr.write(`${screen.name}: ${error instanceof Error ? error.message : error}\n`)
      process.exitCode = 1
    }
  }
}

async function takeOne(browser: Browser, page: Page, screen: Screen, filled: Filled) {
  const path = screen.path(filled)
  await page.goto(path.startsWith('http') ? path : filled.url + path)
  await settle(page)
  await screen.prepare?.(page)
  const views = await fourViews(page, screen.name, () => settle(page))
  await writeSheet(browser, views, whole)
  if (screen.isLarge) writeLarge(views)
}

/** Until nothing is being fetched, and what moves has come to rest. */
async function settle(page: Page): Promise<void> {
  // What has come may ask for more: it counts when it is so twice.
  for (let times = 0; times < 2; times++) {
    await page.waitForTimeout(350)
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true], .animate-pulse'))
    await page.evaluate(() => document.fonts.ready)
  }
}

async function openAs(browser: Browser, clock: StoryClock): Promise<Page> {
  const page = await openPage(browser, { locale: language })
  page.setDefaultTimeout(PATIENCE_MS)
  await clock.share(page.context())
  return page
}

/** Some have the admin open, so that they are there. */
async function sitDown({ kari, aino }: Crew): Promise<void> {
  for (const member of [kari, aino]) {
    const page = await openAs(browser, clock)
    await signInOn(page, svar.url, member)
    await page.goto(`${svar.url}/admin/w/demo/visitors`)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'svar-pictures-'))
if (whole) mkdirSync(whole, { recursive: true })
const clock = await startClock(folder, DAYS + 1)
const receiver = await startReceiver()
const mails = await startMailServer()
const svar = await startSvar({
  ...clock.env,
  SVAR_STATUS_PAGE: 'public',
  SMTP_URL: mails.url,
  MAIL_FROM: 'desk@example.com',
  SVAR_ALLOW_PRIVATE: `${receiver.host},127.0.0.1:11434`,
})
const browser = await openBrowser()
try {
  const { crew, filled: found, stay } = await fillDesk(svar, clock, DAYS, receiver.origin, sitDown)
  const filled = { ...found, ticketPage: mails.addressLike(/http\S+\/ticket\/[\w.~-]+/, found.ticket) }
  const page = await openAs(browser, clock)
  await signInOn(page, svar.url, crew.owner)
  await crew.owner.ask('PATCH', '/api/identity/me', { locale: language })
  await take(browser, page, rooms, filled, stay)
  await take(browser, await openAs(browser, clock), outside, filled, stay)
  await addModels(crew)
  await take(browser, page, withModels, filled, stay)
  if (isWanted(now)) await liveLastHour(svar.url, crew.widgetKey, clock)
  await clock.goTo(new Date())
  const late = await openAs(browser, clock)
  await signInOn(late, svar.url, crew.owner)
  await take(browser, late, now, filled, stay)
} finally {
  await browser.close()
  await svar.stop()
  receiver.close()
  mails.close()
  rmSync(folder, { recursive: true, force: true })
}
