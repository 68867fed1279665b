import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'

const pictures = resolve(import.meta.dirname, '../../docs/pictures')
const folder = join(pictures, 'screens')
const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
/** Wide enough to read, small enough to keep in the repository. */
const SHOWN_HEIGHT = 500
const QUALITY = 68

/** The four views of one screen. */
export interface Views {
  name: string
  shots: { what: string; width: number; height: number; png: Buffer }[]
}

/** Looks at a page at a desk and on a phone, in the light and in the dark. @param settle waits until it stands still */
export async function fourViews(page: Page, name: string, settle: () => Promise<unknown>): Promise<Views> {
  const shots: Views['shots'] = []
  for (const [place, size] of [
    ['desk', DESK],
    ['phone', PHONE],
  ] as const) {
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await settle()
      shots.push({ what: `${place}-${colorScheme}`, ...size, png: await page.screenshot() })
    }
  }
  await page.setViewportSize(DESK)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  return { name, shots }
}

/** Writes the first view, which is at a desk in the light, as it is. */
export function writeLarge({ name, shots: [first] }: Views): void {
  if (first) writeFileSync(join(pictures, `${name}.png`), first.png)
}

/** Writes one picture with all four side by side; with `whole`, each view as it is, too. */
export async function writeSheet(browser: Browser, { name, shots }: Views, whole?: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  if (whole) for (const { what, png } of shots) writeFileSync(join(whole, `${name}-${what}.png`), png)
  const page = await browser.newPage({ viewport: { width: 2200, height: 600 }, deviceScaleFactor: 1 })
  const pictures = shots.map(
    ({ width, height, png }) =>
      `<img width="${Math.round((width * SHOWN_HEIGHT) / height)}" height="${SHOWN_HEIGHT}" src="data:image/png;base64,${png.toString('base64')}">`,
  )
  await page.setContent(
    `<style>body{margin:0}main{display:inline-flex;gap:16px;padding:16px;background:#d9dce1}img{border-radius:8px}</style><main>${pictures.join('')}</main>`,
  )
  const main = page.locator('main')
  await main.evaluate((element) =>
    Promise.all([...element.querySelectorAll('img')].map((img) => img.decode())),
  )
  await main.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: QUALITY })
  await page.close()
}
