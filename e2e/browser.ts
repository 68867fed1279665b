import { type Browser, chromium, type Page } from 'playwright-core'

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The machine's own Chromium; as root it runs without its sandbox. */
export function openBrowser(): Promise<Browser> {
  const root = process.getuid?.() === 0
  return chromium.launch({
    executablePath: process.env.SVAR_CHROMIUM ?? '/usr/bin/chromium',
    args: root ? [...flags, '--no-sandbox'] : flags,
  })
}

/** A page in a browser of its own: nothing is shared with other pages but the server. */
export async function openPage(
  browser: Browser,
  options: { phone?: boolean; locale?: string } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: options.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    locale: options.locale ?? 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return page
}
