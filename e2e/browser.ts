import { type Browser, chromium, type Page } from 'playwright-core'

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const CLOSE_LIMIT_MS = 15_000
/** A journey waits for what it needs: how fast the machine is decides nothing. */
export const PATIENCE_MS = 60_000

/** The machine's own Chromium; as root it runs without its sandbox. */
export async function openBrowser(): Promise<Browser> {
  const root = process.getuid?.() === 0
  const browser = await chromium.launch({
    executablePath: process.env.SVAR_CHROMIUM ?? '/usr/bin/chromium',
    args: root ? [...flags, '--no-sandbox'] : flags,
  })
  // On a busy machine a browser may never say that it has closed; what is closed after it shall be closed all the same.
  const close = browser.close.bind(browser)
  browser.close = () =>
    Promise.race([close(), new Promise<void>((done) => setTimeout(done, CLOSE_LIMIT_MS).unref())])
  return browser
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
  page.setDefaultTimeout(PATIENCE_MS)
  return page
}
