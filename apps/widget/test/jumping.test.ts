import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { Desk } from './stand-in/desk.ts'
import { ask, launch, said, visitSite, write } from './stand-in/site.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

test('a picture that comes late leaves the newest message in sight', () =>
  visitSite(browser, async ({ tab }) => {
    const picture = await tab.screenshot()
    const late = Promise.withResolvers<void>()
    const isPicture = ({ pathname }: URL) => pathname.includes('/files/')
    await tab.route(isPicture, async (route) => {
      if (route.request().resourceType() !== 'image') return route.continue()
      await late.promise
      await route.fulfill({ body: picture, contentType: 'image/png' })
    })
    await ask(tab, 'Hei')
    await said(tab, 'dessverre ikke').waitFor()
    await write(tab, 'Slik ser stua ut')
    await tab
      .locator('svar-chat input[type=file]')
      .setInputFiles({ name: 'stue.png', mimeType: 'image/png', buffer: picture })
    await tab.locator('.send:enabled').click()
    await said(tab, 'dessverre ikke').nth(1).waitFor()
    late.resolve()
    const scroll = tab.locator('svar-chat .scroll')
    await tab.waitForFunction(() => {
      const shadow = document.querySelector('svar-chat')?.shadowRoot
      return (shadow?.querySelector('.thumbnail')?.clientHeight ?? 0) > 100
    })
    // Twice drawn: what follows from the new height is done by then.
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const below = await scroll.evaluate((at) => at.scrollHeight - at.scrollTop - at.clientHeight)
    assert.ok(below < 48, `${below} pixels below what is seen`)
    assert.equal(await tab.locator('.to-end').count(), 0)
  }))

test('a double click on the way to a person does not take the request back', () =>
  visitSite(
    browser,
    async ({ tab, desk }) => {
      await ask(tab, 'Hei')
      await said(tab, 'dessverre ikke').waitFor()
      const line = tab.locator('svar-chat .person-line')
      await line.getByRole('button').hover()
      await tab.mouse.down()
      await tab.mouse.up()
      const back = line.getByRole('button', { name: 'Fortsett med assistenten' })
      await back.hover()
      await tab.mouse.down({ clickCount: 2 })
      await tab.mouse.up({ clickCount: 2 })
      await tab.waitForTimeout(300)
      assert.equal(desk.only().conversation?.status, 'waiting')
      await back.click()
      await back.waitFor({ state: 'hidden' })
    },
    { desk: new Desk({ openNow: false }) },
  ))
