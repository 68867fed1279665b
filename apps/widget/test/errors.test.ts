import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page as Tab } from 'playwright-core'
import { Desk } from './stand-in/desk.ts'
import { ask, bubble, launch, visitSite } from './stand-in/site.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const errorsTo = 'api/1/envelope/?sentry_key=abc'
const envelopes = (seen: string[]) => seen.filter((one) => one === 'POST /api/1/envelope/').length
const fail = (tab: Tab) =>
  tab.evaluate(() => {
    dispatchEvent(new ErrorEvent('error', { error: new TypeError('prices is undefined') }))
  })
/** A fresh page on which the watch stands: its script has run, and has not merely come. */
const watched = async (tab: Tab) => {
  await tab.reload()
  const script = await tab.waitForFunction(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .find((name) => name.includes('met-errors-')),
  )
  await tab.evaluate((address) => import(address ?? ''), await script.jsonValue())
}
const yes = (tab: Tab) => tab.getByRole('button', { name: 'Ja, send den' })
const no = (tab: Tab) => tab.getByRole('button', { name: 'Nei takk' })

test('where the business has not switched it on, nobody watches and nobody is asked', () =>
  visitSite(browser, async ({ tab, server }) => {
    await bubble(tab).waitFor()
    await fail(tab)
    await ask(tab, 'Pris?')
    assert.equal(await yes(tab).count(), 0)
    assert.deepEqual(
      server.seen.filter((one) => /errors/.test(one)),
      [],
    )
  }))

test('errors leave the browser when the visitor says yes, named with the conversation, and later ones at once', () =>
  visitSite(
    browser,
    async ({ tab, server, desk }) => {
      await watched(tab)
      await fail(tab)
      await ask(tab, 'Pris?')
      await yes(tab).waitFor()
      assert.equal(envelopes(server.seen), 0)
      const sent = tab.waitForRequest(/\/envelope\//)
      await yes(tab).click()
      const body = (await sent).postData() ?? ''
      assert.ok(body.includes(`"svar_conversation":"${desk.only().conversation?.id}"`), body)
      assert.ok(body.includes('prices is undefined'))
      const again = tab.waitForRequest(/\/envelope\//)
      await fail(tab)
      await again
      assert.equal(await yes(tab).count(), 0)
    },
    { desk: new Desk({ errorsTo }) },
  ))

test('after a no nothing is sent, and nobody is asked again on the next page', () =>
  visitSite(
    browser,
    async ({ tab, server }) => {
      await watched(tab)
      await fail(tab)
      await ask(tab, 'Pris?')
      await no(tab).click()
      await watched(tab)
      await fail(tab)
      await tab.locator('.compose').waitFor()
      await ask(tab, 'Og piano?')
      await fail(tab)
      assert.equal(await no(tab).count(), 0)
      assert.equal(envelopes(server.seen), 0)
    },
    { desk: new Desk({ errorsTo }) },
  ))
