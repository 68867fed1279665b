import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'

/** With SVAR_PICTURES=1 the journeys also take pictures of what they meet. */
const folder = process.env.SVAR_PICTURES ? resolve(import.meta.dirname, '../docs/pictures') : null

export async function picture(page: Page, name: string): Promise<void> {
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** The same page at a desk and on a phone, and in the dark. */
export async function pictures(page: Page, name: string): Promise<void> {
  if (!folder) return
  await picture(page, name)
  const before = page.viewportSize()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForTimeout(300)
  await picture(page, `${name}-dark`)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.waitForTimeout(300)
  await picture(page, `${name}-phone`)
  if (before) await page.setViewportSize(before)
}
