import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page as Tab } from 'playwright-core'
import { Desk } from './stand-in/desk.ts'
import { ask, bubble, key, launch, pageWith, panel, type Site, said, visitSite } from './stand-in/site.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** Where the parts of the chat stand and how its words look, after a question and its answer. */
async function measure(tab: Tab) {
  await bubble(tab).waitFor()
  const closed = await bubble(tab).boundingBox()
  await ask(tab, 'Hei')
  await said(tab, 'dessverre ikke').waitFor()
  const boxes = ['.panel', '.header', '.greeting', '.own .bubble-text', '.compose', '.send']
  const placed = await Promise.all(boxes.map((name) => tab.locator(`svar-chat ${name}`).boundingBox()))
  const words = await panel(tab)
    .locator('.greeting')
    .evaluate((element) => {
      const {
        color,
        direction,
        fontFamily,
        fontSize,
        letterSpacing,
        lineHeight,
        textTransform,
        writingMode,
      } = getComputedStyle(element)
      return { color, direction, fontFamily, fontSize, letterSpacing, lineHeight, textTransform, writingMode }
    })
  const isOnTop = await panel(tab).evaluate((element) => {
    const { x, y } = element.getBoundingClientRect()
    return document.elementFromPoint(x + 30, y + 200)?.tagName === 'SVAR-CHAT'
  })
  return { closed, placed, words, isOnTop }
}

const measured = async (attributes: string, css: string) => {
  let found: Awaited<ReturnType<typeof measure>> | undefined
  const body = `<style>${css}</style><header style="position: fixed; inset: 0; z-index: 10">Nordflytt</header>`
  const page = pageWith(`data-key="${key}"`, body)
  const html = page.html.replace('<html ', `<html ${attributes} `)
  const look = async ({ tab }: Site) => {
    found = await measure(tab)
  }
  await visitSite(browser, look, { page: { ...page, html } })
  return found
}

const pages: Record<string, [attributes: string, css: string]> = {
  'is read from the right': ['dir="rtl"', ''],
  'has large spaced capitals': [
    '',
    'html { font: italic 900 60px/3 serif; letter-spacing: .3em; text-transform: uppercase; text-align: right }',
  ],
  'unsets everything': [
    '',
    'html { color: red; text-shadow: 2px 2px red; cursor: wait } * { all: unset } script, style, head { display: none }',
  ],
  'is written from top to bottom': ['', '* { writing-mode: vertical-rl; direction: rtl }'],
  'holds everything in a place of its own': [
    '',
    'body > * { position: relative !important; z-index: 1 !important; opacity: .9; transform: scale(.9) !important }',
  ],
}

test('the chat looks the same whatever the page says of everything on it', async () => {
  const plain = await measured('', '')
  for (const [name, [attributes, css]] of Object.entries(pages))
    assert.deepEqual(await measured(attributes, css), plain, `on a page that ${name}`)
})

test('a part that cannot be fetched troubles nobody on the page', () =>
  visitSite(
    browser,
    // Whatever the page hears of its own faults, visitSite hears as well.
    async ({ tab, context }) => {
      await context.route(/(panel|visitors|met-errors)-[\w-]+\.js/, (route) => route.abort())
      await tab.reload()
      await bubble(tab).click()
      await tab.locator('svar-chat .bubble[aria-expanded=false]').waitFor()
      await tab.evaluate(() => window.Svar?.say('Hei'))
      await tab.waitForRequest(/panel-.*\?/)
      await tab.locator('svar-chat .bubble[aria-expanded=false]').waitFor()
      await context.unroute(/(panel|visitors|met-errors)-[\w-]+\.js/)
      await ask(tab, 'Hei')
      await said(tab, 'dessverre ikke').waitFor()
    },
    { desk: new Desk({ errorsTo: 'api/errors', visit: { presence: 'on', proactive: [] } }) },
  ))
