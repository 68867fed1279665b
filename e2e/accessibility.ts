import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
type Way = { colorScheme: 'light' | 'dark'; width: number }
const fewWays: Way[] = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 390 },
]
/** At a desk and on a phone, each in the light and in the dark. */
export const everyWay: Way[] = [
  ...fewWays,
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1440 },
]

/** What axe finds wrong, each as one line that says where: at a desk in the light and on a phone in the dark, or as asked. */
export async function faultsOf(page: Page, ways = fewWays): Promise<string[]> {
  const faults: string[] = []
  const before = page.viewportSize()
  for (const { colorScheme, width } of ways) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    await page.waitForTimeout(300)
    faults.push(...(await faultsNow(page)).map((fault) => `${colorScheme} ${width}: ${fault}`))
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  if (before) await page.setViewportSize(before)
  return faults
}

/** On a busy machine colours are still on their way to the other scheme when they are to be judged. */
const isAtRest = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    const passing = document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && effect?.getTiming().iterations === 1)
    await Promise.allSettled(passing.map(({ finished }) => finished))
  })

/** What axe finds wrong on the page as it stands, when nothing moves any more. */
export async function faultsNow(page: Page): Promise<string[]> {
  await isAtRest(page)
  // Through the debugger: the page's own policy lets no foreign script in.
  await page.evaluate(axe)
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run(o: object): Promise<AxeResults> } }).axe.run({ runOnly }),
    tags,
  )
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}
