import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { ask, bubble, launch, panel, said, visitSite, write } from './stand-in/site.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

test('a draft stays in its tab', () =>
  visitSite(browser, async ({ tab }) => {
    await write(tab, 'Halvveis skrev')
    await tab.reload()
    await bubble(tab).waitFor()
    if (!(await panel(tab).isVisible())) await bubble(tab).click()
    assert.equal(await tab.locator('.compose').inputValue(), 'Halvveis skrev')
  }))

test('what is written while the chat itself is still loading is sent too, in order', () =>
  visitSite(browser, async ({ tab, desk }) => {
    const loading = Promise.withResolvers<void>()
    await tab.route(/talk[^/]*\.js/, async (route) => {
      await loading.promise
      await route.continue()
    })
    await ask(tab, 'Først')
    await ask(tab, 'Andre')
    await write(tab, 'Halvveis skr')
    loading.resolve()
    await said(tab, 'dessverre ikke').nth(1).waitFor()
    assert.equal(await tab.locator('.compose').inputValue(), 'Halvveis skr')
    const sent = desk.only().messages.filter(({ author }) => author.kind === 'visitor')
    assert.deepEqual(
      sent.map(({ text }) => text),
      ['Først', 'Andre'],
    )
  }))

test('words come back to where they were written when the chat cannot be loaded', () =>
  visitSite(browser, async ({ tab }) => {
    await tab.route(/talk[^/]*\.js/, (route) => route.abort())
    await ask(tab, 'Hallo?')
    await tab.getByRole('alert').waitFor()
    assert.equal(await tab.locator('.compose').inputValue(), 'Hallo?')
    await tab.unroute(/talk[^/]*\.js/)
    await tab.keyboard.press('Enter')
    await tab.locator('.own.row').waitFor()
  }))

test('who presses Enter while a file is on its way sends both when it has come, and what they write meanwhile stays', () =>
  visitSite(browser, async ({ tab, desk }) => {
    let coming = Promise.withResolvers<void>()
    await tab.route('**/api/widget/files', async (route) => {
      await coming.promise
      await route.continue()
    })
    const choose = (name: string) =>
      tab
        .locator('svar-chat input[type=file]')
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from('hei') })
    await write(tab, 'Her er listen')
    await choose('liste.txt')
    await tab.locator('svar-chat progress').waitFor()
    await tab.keyboard.press('Enter')
    coming.resolve()
    await said(tab, 'Her er listen').waitFor()
    await tab.locator('.own').getByText('liste.txt').waitFor()
    coming = Promise.withResolvers<void>()
    await tab.locator('.compose').fill('Og denne')
    await choose('kart.txt')
    await tab.locator('svar-chat progress').waitFor()
    await tab.keyboard.press('Enter')
    await tab.keyboard.type(', men vent')
    coming.resolve()
    await tab.locator('.send:enabled').waitFor()
    assert.equal(await tab.locator('.compose').inputValue(), 'Og denne, men vent')
    assert.deepEqual(
      desk.only().messages.flatMap(({ author, text }) => (author.kind === 'visitor' ? text : [])),
      ['Her er listen'],
    )
  }))
