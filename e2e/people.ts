import type { Browser, Page } from 'playwright-core'
import { openPage } from './browser.ts'
import type { RunningSvar } from './installation.ts'

/** Takes the one-time link, as the owner does on the first day. @returns their page, in their new workspace */
export async function becomeOwner(browser: Browser, svar: RunningSvar): Promise<Page> {
  const page = await openPage(browser, { locale: 'en-GB' })
  await page.goto(svar.ownerLink)
  await page.getByLabel('Your name').fill('Olga Owner')
  await page.getByLabel('E-mail').fill('olga@example.com')
  await page.getByLabel('Choose a password').fill('correct horse battery')
  await page.getByLabel('Business name').fill('Olga & co')
  await page.getByRole('button', { name: 'Get started' }).click()
  await page.waitForURL(/\/admin\/w\/olga/)
  return page
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
