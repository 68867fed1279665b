import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { ProactiveOffer, WidgetLook } from '@svar/contract'
import type { Browser, Page as Tab } from 'playwright-core'
import { Desk } from './stand-in/desk.ts'
import { bubble, launch, panel, said, visitSite } from './stand-in/site.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const id = '01a1fe8e-4fc3-736b-b898-d0c5368a81ac'
const offer = (part: Partial<ProactiveOffer> = {}): ProactiveOffer => ({
  id,
  text: 'Skal jeg regne ut prisen?',
  pages: [],
  afterSeconds: 0,
  scrollPercent: 0,
  visitFrom: 1,
  visitTo: null,
  again: false,
  quietDays: 30,
  ...part,
})
type Visit = NonNullable<WidgetLook['visit']>
const desk = (presence: Visit['presence'], ...proactive: ProactiveOffer[]) =>
  new Desk({ visit: { presence, proactive } })

const teaser = (tab: Tab) => tab.locator('svar-chat .teaser')

async function until(isTrue: () => boolean, what: string) {
  for (let tries = 0; tries < 300; tries++) {
    if (isTrue()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  assert.fail(what)
}

test('a page says where its visitor is, without query and fragment, opens no connection, and says it of each page', () =>
  visitSite(
    browser,
    async ({ tab, desk, server }) => {
      await until(() => desk.signs.length > 0, 'no sign came')
      assert.equal(desk.signs[0]?.visit, null)
      await tab.evaluate(() => history.pushState(null, '', '/booking?secret=1#part'))
      await until(() => desk.signs.length > 1, 'no sign of the other page')
      const { url, visit, title } = desk.signs[1] ?? {}
      assert.deepEqual(
        { url, visit, title },
        { url: `${server.origin}/booking`, visit: 'p1.visit.signed', title: 'Nordflytt' },
      )
      assert.ok(
        !server.seen.some((one) => one.includes('/live') || one.includes('sessions')),
        String(server.seen),
      )
    },
    { desk: desk('on') },
  ))

test('who may only be seen with consent is seen once it is given, and not any longer when it is taken back', () =>
  visitSite(
    browser,
    async ({ tab, desk }) => {
      await bubble(tab).waitFor()
      await tab.waitForTimeout(1500)
      assert.equal(desk.signs.length, 0)
      assert.equal(await tab.evaluate(() => Object.keys(localStorage).length), 0)
      await tab.evaluate(() => window.Svar?.consent(true))
      await until(() => desk.signs.length > 0, 'consent was not heard')
      await tab.evaluate(() => window.Svar?.consent(false))
      await tab.evaluate(() => history.pushState(null, '', '/elsewhere'))
      await tab.waitForTimeout(2500)
      assert.equal(desk.signs.length, 1)
    },
    { desk: desk('consent') },
  ))

test('a browser that asks for peace sends no sign', () =>
  visitSite(
    browser,
    async ({ tab, context, server, desk }) => {
      await until(() => desk.signs.length > 0, 'no sign came')
      await tab.close()
      const before = desk.signs.length
      const other = await context.newPage()
      await other.addInitScript(() =>
        Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => true }),
      )
      await other.goto(`${server.origin}/`)
      await bubble(other).waitFor()
      await other.waitForTimeout(1500)
      assert.equal(desk.signs.length, before)
    },
    { desk: desk('on') },
  ))

test('a message by rule is shown once in a visit, in every tab and after a reload', () =>
  visitSite(
    browser,
    async ({ tab, desk, context, server }) => {
      await teaser(tab).waitFor()
      await tab.reload()
      await bubble(tab).waitFor()
      const second = await context.newPage()
      await second.goto(server.origin)
      await second.waitForTimeout(2200)
      assert.equal(await teaser(tab).count(), 0)
      assert.equal(await teaser(second).count(), 0)
      assert.deepEqual(desk.happened, [`shown ${id}`])
    },
    { desk: desk('on', offer()) },
  ))

test('its text stays text; it is heard politely, reached by keyboard, closed by Escape, and then stays closed', () =>
  visitSite(
    browser,
    async ({ tab, desk }) => {
      await teaser(tab).getByText('<b onclick=x>Hei</b>').waitFor()
      const heard = tab.locator('svar-chat [role=status]', { hasText: '<b onclick=x>Hei</b>' })
      assert.match((await heard.first().textContent()) ?? '', /^Maja · KI-assistent: /)
      await tab.locator('svar-chat .teaser-open').focus()
      await tab.keyboard.press('Tab')
      await tab.keyboard.press('Shift+Tab')
      await tab.keyboard.press('Escape')
      assert.equal(await teaser(tab).count(), 0)
      await until(() => desk.happened.includes(`dismissed ${id}`), 'closing was not counted')
      await tab.evaluate(() => sessionStorage.clear())
      await tab.reload()
      await bubble(tab).waitFor()
      await tab.waitForTimeout(1500)
      assert.equal(await teaser(tab).count(), 0)
    },
    { desk: desk('off', offer({ text: '<b onclick=x>Hei</b>' })) },
  ))

test('who goes on from it is in the chat, with it as the first message', () =>
  visitSite(
    browser,
    async ({ tab, desk }) => {
      await teaser(tab).getByRole('button', { name: /Svar/ }).click()
      await said(panel(tab), 'Skal jeg regne ut prisen?').waitFor()
      assert.equal(await teaser(tab).count(), 0)
      await until(() => desk.happened.includes(`opened ${id}`), 'opening was not counted')
    },
    { desk: desk('off', offer()) },
  ))

test('what an agent writes is shown with their name, and is in the chat that opens', () =>
  visitSite(
    browser,
    async ({ tab, desk }) => {
      await until(() => desk.signs.length > 0, 'no sign came')
      const visit = desk.visit(null)
      desk.reply(visit, 'Kan jeg hjelpe?')
      const conversationId = desk.open(visit).id
      desk.invitation = { conversationId, visitorToken: visit.token, name: 'Kari', text: 'Kan jeg hjelpe?' }
      await tab.evaluate(() => history.pushState(null, '', '/next'))
      await teaser(tab).getByText('Kan jeg hjelpe?').waitFor()
      await teaser(tab).getByText('Kari').waitFor()
      await until(
        () => desk.signs.some(({ seen }) => seen === conversationId),
        'it was not said that it was shown',
      )
      await teaser(tab).getByRole('button', { name: /Svar/ }).click()
      await said(panel(tab), 'Kan jeg hjelpe?').waitFor()
      assert.equal(desk.visits.size, 1, 'the visitor is the one that was written to')
    },
    { desk: desk('on') },
  ))

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
for (const dark of [false, true])
  test(`axe finds nothing with a message beside the bubble, ${dark ? 'dark' : 'light'}, 390 px wide`, () =>
    visitSite(
      browser,
      async ({ tab }) => {
        await teaser(tab).waitFor()
        await tab.addScriptTag({ path: axe })
        const found = await tab.evaluate(async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
          // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
          return (await (window as any).axe.run('svar-chat', { runOnly: tags })).violations
        })
        assert.deepEqual(found, [])
        const box = await teaser(tab).boundingBox()
        assert.ok(box && box.x >= 0 && box.x + box.width <= 390, JSON.stringify(box))
      },
      {
        desk: new Desk({ theme: 'auto', visit: { presence: 'off', proactive: [offer()] } }),
        dark,
        width: 390,
      },
    ))
