import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { bubble, launch, panel, said, visitSite } from './stand-in/site.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

test('the page may open, close, speak, name the visitor and listen', () =>
  visitSite(browser, async ({ tab, desk }) => {
    await bubble(tab).waitFor()
    await tab.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      for (const event of ['open', 'close', 'message']) window.Svar?.on(event, () => heard.push(event))
      window.Svar?.identify({ name: 'Kari', email: 'kari@example.com' })
      window.Svar?.say('Hei fra siden')
    })
    await said(tab, 'dessverre ikke').waitFor()
    await tab.evaluate(() => window.Svar?.close())
    await panel(tab).waitFor({ state: 'hidden' })
    assert.equal(desk.only().messages[0]?.text, 'Hei fra siden')
    assert.equal(desk.only().contact.email, 'kari@example.com')
    // biome-ignore lint/suspicious/noExplicitAny: notes for the test
    assert.deepEqual(await tab.evaluate(() => (window as any).heard), ['open', 'message', 'close'])
  }))

test('a chat that the page opens and closes again before it is drawn stays closed', () =>
  visitSite(browser, async ({ tab }) => {
    await tab.route(/widget\/look/, (route) => setTimeout(() => void route.continue(), 500))
    await tab.reload()
    await tab.waitForFunction(() => window.Svar?.get())
    const drawn = await tab.evaluate(() => {
      window.Svar?.open()
      window.Svar?.close()
      return Boolean(window.Svar?.get()?.shadowRoot?.querySelector('.bubble'))
    })
    assert.equal(drawn, false)
    await bubble(tab).waitFor()
    assert.equal(await tab.evaluate(() => window.Svar?.get()?.isOpen), false)
    assert.equal(await panel(tab).isVisible(), false)
  }))
