import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { openPage } from './browser.ts'
import type { RunningSvar } from './installation.ts'

/** Takes the one-time link, as the owner does on the first day. @returns their page, in their new workspace */
export async function becomeOwner(browser: Browser, svar: RunningSvar): Promise<Page> {
  const page = await openPage(browser, { locale: 'en-GB' })
  await page.goto(svar.ownerLink)
  await page.getByLabel('Your name').fill('Olga Owner')
  await page.getByLabel('Email').fill('olga@example.com')
  await page.getByLabel('Choose a password').fill('correct horse battery')
  await page.getByLabel('Business name').fill('Olga & co')
  await page.getByRole('button', { name: 'Get started' }).click()
  await page.waitForURL(/\/admin\/w\/olga/)
  return page
}

/** What a program says who it is for, beside the person's own session. */
export const ofDemo = { 'x-svar-client': 'test', 'x-svar-workspace': 'demo' }

/** Invited by the owner, by their own link. @returns the page of an agent of the demo workspace */
export async function becomeAgent(
  { browser, svar, owner }: { browser: Browser; svar: RunningSvar; owner: Page },
  name = 'Kari Colleague',
  email = 'kari@example.com',
): Promise<Page> {
  const page = await openPage(browser, { locale: 'en-GB' })
  const data = { email, role: 'agent' }
  const invited = await owner.request.post(`${svar.url}/api/identity/invitations`, { headers: ofDemo, data })
  await page.goto(((await invited.json()) as { link: string }).link)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Choose a password').fill('correct horse battery')
  await page.getByRole('button', { name: /Join/ }).click()
  await page.waitForURL(/\/admin\/w\/demo/)
  return page
}

/** @returns the addresses of all rooms of the workspace at `/admin/w/SLUG/`, found in the menu: a new one is among them */
export async function roomsInMenu(page: Page, { url }: RunningSvar, workspace = 'demo'): Promise<string[]> {
  const begin = `/admin/w/${workspace}/`
  await page.goto(`${url}${begin}inbox`)
  const links = page.getByRole('navigation').first().getByRole('link')
  await links.first().waitFor()
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))
  return [...new Set(addresses)].filter((address) => address.startsWith(begin))
}

/** In the form that whoever is signed in nowhere meets. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill('correct horse battery')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Begins a conversation on the demo site, in bokmål. */
export async function ask(page: Page, { url }: RunningSvar, text: string): Promise<void> {
  await page.goto(`${url}/demo/nb`)
  await chatOn(page).open()
  await chatOn(page).say(text)
  await chatOn(page).log.getByText(text).waitFor()
}

/** The only hour at which the business is open lies a day away, whatever the time is now. */
export async function closeUntilTomorrow(owner: Page, { url }: RunningSvar): Promise<void> {
  const weekday = (((new Date().getUTCDay() + 6) % 7) + 2) % 7
  const openingHours = [{ weekday: weekday + 1, from: '11:00', to: '12:00' }]
  const saved = await owner.request.patch(`${url}/api/identity/workspace`, {
    headers: ofDemo,
    data: { openingHours },
  })
  assert.equal(saved.status(), 200)
}

/** The chat of a page that carries it, in bokmål. */
export function chatOn(page: Page) {
  const chat = page.locator('svar-chat')
  const box = chat.getByRole('textbox', { name: 'Skriv en melding' })
  return {
    chat,
    log: chat.getByRole('log'),
    box,
    async open() {
      const opener = chat.getByRole('button', { name: /Chat/ })
      await opener.waitFor()
      if (!(await box.isVisible())) await opener.click()
      await box.waitFor()
    },
    async say(text: string) {
      await box.fill(text)
      await box.press('Enter')
    },
  }
}
