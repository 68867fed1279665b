import { type Browser, type BrowserContext, chromium, type Locator, type Page as Tab } from 'playwright-core'
import { Desk } from './desk.ts'
import { type Page, type StandIn, standIn } from './server.ts'

export const key = 'pk_test'

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.SVAR_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  })

/** An ordinary page with the widget's one line in it. */
export const pageWith = (attributes: string, body = '', csp?: string): Page => ({
  html: `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Nordflytt</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>Nordflytt</h1><p>Vi flytter deg.</p>${body}</main>
<script src="/widget/svar.js" ${attributes} async></script></body></html>`,
  ...(csp && { csp }),
})

export interface Site {
  desk: Desk
  server: StandIn
  context: BrowserContext
  tab: Tab
}

/** A site with one widget, and a browser on it; closed when the test is over. */
export async function visitSite(
  browser: Browser,
  use: (site: Site) => Promise<void>,
  options: { desk?: Desk; page?: Page; width?: number; height?: number; dark?: boolean } = {},
) {
  const { desk = new Desk(), page = pageWith(`data-key="${key}"`), width = 1200, height = 860 } = options
  const server = await standIn({ [key]: desk }, { '/': page })
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  const problems: string[] = []
  try {
    const tab = await context.newPage()
    tab.on('pageerror', (error) => problems.push(String(error)))
    await tab.goto(server.origin)
    await use({ desk, server, context, tab })
    if (problems.length) throw new Error(`errors on the page: ${problems.join('; ')}`)
  } finally {
    await context.close()
    await server.close()
  }
}

export const bubble = (tab: Tab) => tab.locator('svar-chat .bubble')
export const panel = (tab: Tab) => tab.locator('svar-chat .panel')

/** What stands in the conversation. */
export const said = (place: Tab | Locator, text: string) => place.locator('.bubble-text', { hasText: text })

/** Opens the chat and writes. */
export async function ask(tab: Tab, question: string) {
  await write(tab, question)
  await tab.keyboard.press('Enter')
}

export async function write(tab: Tab, text: string) {
  if (!(await panel(tab).isVisible())) await bubble(tab).click()
  await tab.locator('svar-chat .compose').fill(text)
}
