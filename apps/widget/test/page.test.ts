import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { Browser, Page as Tab } from 'playwright-core'
import { citation, Desk, look } from './stand-in/desk.ts'
import { standIn } from './stand-in/server.ts'
import { ask, bubble, key, launch, pageWith, panel, said, visitSite } from './stand-in/site.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds in the widget, at levels A and AA. */
async function violations(tab: Tab): Promise<string[]> {
  await tab.addScriptTag({ path: axe })
  return tab.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
    const { violations } = await (window as any).axe.run('svar-chat', { runOnly: tags })
    return violations.flatMap((one: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
      one.nodes.map((node) => `${one.id}: ${node.html} ${node.failureSummary}`),
    )
  })
}

function busyDesk(part: Parameters<typeof look>[0]) {
  const desk = new Desk(part)
  const words = ['**Fra 8 900** [1]\n\n- bil\n- folk\n\n[les mer](https://example.com)']
  const buttons = [{ label: 'Bestill', action: 'say', value: 'Bestill' } as const]
  desk.answers('Pris?', { words, sources: [citation()], buttons })
  return desk
}

for (const dark of [false, true])
  for (const width of [1200, 390])
    for (const colour of ['#2f5fd0', '#f5c518'])
      test(`axe finds nothing: ${dark ? 'dark' : 'light'}, ${width} px wide, brand ${colour}`, () =>
        visitSite(
          browser,
          async ({ tab, desk }) => {
            await bubble(tab).waitFor()
            assert.deepEqual(await violations(tab), [], 'closed')
            await bubble(tab).click()
            await tab.locator('.starter').first().waitFor()
            assert.deepEqual(await violations(tab), [], 'first view')
            await ask(tab, 'Pris?')
            await tab.locator('.source-title').click()
            await tab.getByRole('button', { name: 'Flere valg' }).click()
            assert.deepEqual(await violations(tab), [], 'an answer, with the menu open')
            await tab.keyboard.press('Escape')
            await tab.getByRole('button', { name: 'Snakk med et menneske' }).last().click()
            await tab.locator('.card').waitFor()
            await tab.locator('.compose').fill('piano')
            await tab.locator('.suggestion, .waiting-text').first().waitFor()
            assert.deepEqual(await violations(tab), [], 'waiting, with the contact card')
            desk.reply(desk.only(), 'Hei')
            desk.change(desk.only(), { status: 'closed', agentName: 'Kari' })
            await tab.locator('.csat-face').nth(3).click()
            assert.deepEqual(await violations(tab), [], 'closed conversation')
          },
          {
            desk: busyDesk({
              theme: 'auto',
              openNow: false,
              colour,
              textOnColour: colour === '#f5c518' ? '#1a1a1a' : '#ffffff',
            }),
            dark,
            width,
          },
        ))

test('it works under a strict content security policy, and breaks none of its rules', () =>
  visitSite(
    browser,
    async ({ tab, server }) => {
      const broken: string[] = []
      await tab.exposeFunction('broken', (what: string) => broken.push(what))
      await tab.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', (event) =>
          // biome-ignore lint/suspicious/noExplicitAny: exposed above
          (window as any).broken(`${event.violatedDirective} ${event.blockedURI}`),
        ),
      )
      await tab.reload()
      await ask(tab, 'Pris?')
      await tab.locator('.source').waitFor()
      assert.equal(await panel(tab).evaluate((element) => getComputedStyle(element).position), 'fixed')
      assert.deepEqual(broken, [])
      assert.ok(server.seen.includes('POST /api/widget/messages'))
    },
    {
      desk: busyDesk({}),
      page: pageWith(
        `data-key="${key}"`,
        '',
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'",
      ),
    },
  ))

test('nothing on the page moves when the widget comes, and nothing is asked of third parties', () =>
  visitSite(browser, async ({ tab, server }) => {
    const asked = new Set<string>()
    tab.on('request', (request) => asked.add(new URL(request.url()).origin))
    await tab.reload()
    const shift = () =>
      tab.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
              type: 'layout-shift',
              buffered: true,
            })
            setTimeout(() => resolve(0), 300)
          }),
      )
    await bubble(tab).click()
    await tab.locator('.starter').first().waitFor()
    assert.equal(await shift(), 0)
    assert.deepEqual([...asked], [server.origin])
  }))

test('two widgets of two workspaces and two servers leave each other alone', async () => {
  const desks = [
    new Desk({ businessName: 'Nordflytt', colour: '#123456', locale: 'nb' }),
    new Desk({ businessName: 'Städhjälpen', colour: '#654321', locale: 'sv', starters: [] }),
    new Desk({ businessName: 'Anderswo', locale: 'de', position: 'left' }),
  ]
  const elsewhere = await standIn({ pk_c: desks[2] as Desk })
  const here = await standIn(
    { pk_a: desks[0] as Desk, pk_b: desks[1] as Desk },
    {
      '/': {
        html: `<!doctype html><title>Two</title><style>button { position: fixed; top: 0 } * { color: red !important }</style>
        <script src="/widget/svar.js" data-key="pk_a"></script><script src="/widget/svar.js" data-key="pk_b" async></script>
        <script src="${elsewhere.origin}/widget/svar.js" data-key="pk_c" async></script>`,
      },
    },
  )
  const context = await browser.newContext()
  try {
    const tab = await context.newPage()
    // The one that stands first in the page is drawn last.
    await tab.route(/pk_a/, (route) => setTimeout(() => void route.continue(), 500))
    await tab.goto(here.origin)
    const chat = (name: string) => tab.locator(`[data-key="${name}"][data-svar]`)
    for (const name of ['pk_a', 'pk_b', 'pk_c']) await chat(name).locator('.bubble').waitFor()
    const [a, b, c] = await Promise.all(
      ['pk_a', 'pk_b', 'pk_c'].map((name) => chat(name).locator('.bubble').boundingBox()),
    )
    assert.ok(a && b && c)
    assert.ok(Math.abs(a.x - b.x) >= a.width, 'one stands beside the other')
    assert.ok(c.x < 100, 'the third is in the other corner')
    await chat('pk_a').locator('.bubble').click()
    await chat('pk_a').locator('.compose').fill('Hei')
    await tab.keyboard.press('Enter')
    await said(chat('pk_a'), 'dessverre ikke').waitFor()
    await chat('pk_b').locator('.bubble').click()
    await chat('pk_a').locator('.panel').waitFor({ state: 'hidden' })
    assert.match(await chat('pk_b').locator('.disclosure').innerText(), /AI-assistent/)
    assert.equal(await chat('pk_b').locator('.bubble-text').count(), 0)
    await chat('pk_c').locator('.bubble').click()
    await chat('pk_c').locator('.compose').fill('Hallo')
    await tab.keyboard.press('Enter')
    await said(chat('pk_c'), 'dessverre ikke').waitFor()
    assert.deepEqual(
      desks.map((desk) => [...desk.visits.values()].filter(({ conversation }) => conversation).length),
      [1, 0, 1],
    )
  } finally {
    await context.close()
    await here.close()
    await elsewhere.close()
  }
})

test('another language is another look and other texts', () =>
  visitSite(browser, async ({ tab, desk }) => {
    await bubble(tab).click()
    await tab.getByText('Snakk med et menneske').waitFor()
    desk.look = look({ locale: 'fi' })
    await tab.evaluate(() => window.Svar?.setLocale('fi'))
    await tab.getByText('Keskustele ihmisen kanssa').waitFor()
    assert.equal(await panel(tab).getAttribute('lang'), 'fi')
  }))

test('in its place on the page it fills that place, without a bubble', () =>
  visitSite(
    browser,
    async ({ tab }) => {
      await tab.locator('.starter').first().waitFor()
      assert.equal(await bubble(tab).isVisible(), false)
      const box = await panel(tab).boundingBox()
      assert.deepEqual([box?.width, box?.height], [420, 600])
      await ask(tab, 'Hei')
      await said(tab, 'dessverre ikke').waitFor()
    },
    {
      page: pageWith(
        `data-key="${key}" data-target="#here"`,
        '<div id="here" style="width:420px;height:600px"></div>',
      ),
    },
  ))

test('a preview draws any look without asking the server', () =>
  visitSite(
    browser,
    async ({ tab, server }) => {
      const before = server.seen.filter((one) => one.includes('/api/')).length
      await tab.evaluate(
        (given) => {
          const chat = document.createElement('svar-chat') as HTMLElement & { preview(look: unknown): void }
          document.querySelector('#here')?.append(chat)
          chat.preview(given)
        },
        look({ greeting: 'Prøv meg', colour: '#aa3366' }),
      )
      await tab.getByText('Prøv meg').waitFor()
      await tab.locator('.starter').first().click()
      await tab.locator('.own .bubble-text').waitFor()
      await tab.evaluate(
        (given) =>
          document.querySelector<HTMLElement & { preview(look: unknown): void }>('svar-chat')?.preview(given),
        look({ greeting: 'Tervetuloa', colour: '#aa3366', locale: 'fi', avatar: 'kim' }),
      )
      await tab.getByText('Tervetuloa').waitFor()
      await tab.getByText('Keskustele ihmisen kanssa').waitFor()
      assert.equal(server.seen.filter((one) => one.includes('/api/')).length, before)
      const box = await panel(tab).boundingBox()
      assert.ok(box && box.x >= 0 && box.width <= 460)
    },
    {
      page: pageWith('', '<div id="here" style="position:relative;width:460px;height:700px"></div>'),
    },
  ))

test('a site that may not use the widget shows none, and the console says why', () =>
  visitSite(
    browser,
    async ({ tab }) => {
      const said = tab.waitForEvent('console', (message) => message.text().startsWith('Svar:'))
      await tab.reload()
      await said
      assert.equal(await bubble(tab).count(), 0)
    },
    { page: pageWith('data-key="pk_unknown"') },
  ))

test('on a phone the open chat covers the screen and holds the focus', () =>
  visitSite(
    browser,
    async ({ tab }) => {
      await bubble(tab).click()
      await tab.locator('.starter').first().waitFor()
      const box = await panel(tab).boundingBox()
      assert.deepEqual([box?.x, box?.width, box?.height], [0, 390, 780])
      for (let presses = 0; presses < 14; presses++) await tab.keyboard.press('Tab')
      assert.equal(await tab.evaluate(() => document.activeElement?.tagName), 'SVAR-CHAT')
      assert.equal(await panel(tab).getAttribute('aria-modal'), 'true')
      await tab.keyboard.press('Escape')
      await bubble(tab).waitFor()
    },
    { width: 390, height: 780 },
  ))
