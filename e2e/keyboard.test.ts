import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage, PATIENCE_MS } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { ask, becomeOwner, chatOn } from './people.ts'

/** An agent who writes quickly and leaves the keyboard for nothing, while a customer waits. */

let svar: RunningSvar
let browser: Browser
let visitor: Page
let owner: Page

before(async () => {
  svar = await startSvar()
  browser = await openBrowser()
  owner = await becomeOwner(browser, svar)
  visitor = await openPage(browser, { locale: 'nb' })
  await ask(visitor, svar, 'Kan dere flytte et piano?')
  await chatOn(visitor).log.getByText(/piano/i).nth(1).waitFor()
})
after(async () => {
  await browser?.close()
  await svar?.stop()
})

/** The owner at another desk, whose network is slow with what is not there at once. */
async function atKeyboard() {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    // Else it would bring what the page asks for.
    serviceWorkers: 'block',
  })
  await context.addCookies(await owner.context().cookies())
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.route(/assets\/(desk-dialogs|command-palette)-/, async (route) => {
    await page.waitForTimeout(1500)
    await route.continue()
  })
  const field = page.locator('[role=combobox]:focus')
  /** Presses a key that opens a list, types on at once, and takes what comes first. */
  const choose = async (key: string, words: string) => {
    await page.keyboard.press(key)
    await page.keyboard.type(words, { delay: 30 })
    await field.waitFor()
    assert.equal(await field.inputValue(), words)
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
  }
  const command = async (words: string) => {
    await choose('Control+k', words)
    await field.waitFor({ state: 'detached' })
  }
  /** What is held back by then is let go: else it would fail in nobody's test. */
  const leave = async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.context().close()
  }
  return { page, choose, command, leave, press: (key: string) => page.keyboard.press(key) }
}

test('from the list to the answer and away again no hand leaves the keyboard, however fast it types', async () => {
  const { page, choose, command, leave, press } = await atKeyboard()
  await page.goto(`${svar.url}/admin/w/demo/inbox`)
  const list = page.getByRole('list', { name: 'Conversations' })
  await list.getByText('Kan dere flytte et piano?').waitFor()
  await command('show: website')
  await page.getByRole('heading', { name: /Website/ }).waitFor()
  await list.getByText('Kan dere flytte et piano?').waitFor()
  await press('j')
  const box = page.getByRole('textbox', { name: 'Reply to the customer' })
  await box.waitFor()
  await choose('t', 'haster')
  await page.getByRole('option', { name: 'haster', selected: true }).waitFor()
  await press('Escape')
  await page.getByRole('button', { name: 'Remove the tag haster' }).waitFor()
  await press('m')
  await page.getByText(/You have this conversation/).waitFor()
  await choose('s', 'until')
  await page.getByText('Snoozed until the customer writes').waitFor()
  await command('show: snoozed')
  await list.getByText('Kan dere flytte et piano?').waitFor()
  await chatOn(visitor).say('Er dere der?')
  await page.getByText('Snoozed until the customer writes').waitFor({ state: 'detached' })
  await command('reply')
  await page.keyboard.type('Vi ringer i morgen')
  await command('send later')
  await page.getByRole('dialog', { name: 'Send later' }).waitFor()
  await press('Enter')
  await page.getByText(/Will be sent/).waitFor()
  await command('canned responses')
  await page.getByRole('listbox', { name: 'Canned responses' }).getByRole('option').first().waitFor()
  await press('Enter')
  await page.waitForFunction(() => (document.querySelector('textarea')?.value.length ?? 0) > 10)
  const chooser = page.waitForEvent('filechooser')
  await command('attach')
  await (await chooser).setFiles({ name: 'kart.txt', mimeType: 'text/plain', buffer: Buffer.from('hei') })
  await page.getByText('kart.txt').waitFor()
  await command('reply')
  await press('Control+Shift+Enter')
  await chatOn(visitor).log.getByText('kart.txt').waitFor()
  await page.getByText('This conversation is closed.').waitFor()
  await leave()
})

test('a canned response that is sent while it is filled in goes as it reads, never as its shortcut', async () => {
  const { page, leave, press } = await atKeyboard()
  const canBeFilled = { now: true }
  await page.route('**/insertions', async (route) => {
    await page.waitForTimeout(700)
    if (canBeFilled.now) await route.continue()
    else await route.abort()
  })
  await chatOn(visitor).say('En ting til')
  await page.goto(`${svar.url}/admin/w/demo/inbox?view=all`)
  await page.getByText('Kan dere flytte et piano?').first().click()
  const box = page.getByRole('textbox', { name: 'Reply to the customer' })
  const option = page.getByRole('option', { name: /Undersøker saken/ })
  const sent = page.getByRole('region', { name: 'Messages' }).getByText(/undersøker/)
  await box.pressSequentially('/check')
  await option.waitFor()
  // With the list open it chooses; what was chosen is on its way when it is pressed again.
  await press('Control+Enter')
  await press('Control+Enter')
  await sent.first().waitFor()
  assert.equal(await box.inputValue(), '')

  canBeFilled.now = false
  await box.pressSequentially('/check')
  await option.waitFor()
  await press('Enter')
  await press('Control+Enter')
  await page.getByText('That didn’t work').first().waitFor()
  assert.equal(await box.inputValue(), '/check')
  // Nor where somebody has written on meanwhile.
  await box.fill('')
  await box.pressSequentially('/check')
  await option.waitFor()
  const failing = page.waitForEvent('requestfailed')
  await press('Enter')
  await press('Control+Enter')
  await box.pressSequentially(' and more')
  await failing
  await page.waitForTimeout(500)
  assert.equal(await box.inputValue(), '/check and more')
  assert.equal(await sent.count(), 1)
  assert.equal(await page.getByRole('region', { name: 'Messages' }).getByText('/check').count(), 0)
  await leave()
})

test('what is written on while a file is still on its way stays, and what was sent is what stood there', async () => {
  const { page, leave, press, command } = await atKeyboard()
  await page.route('**/api/conversations/files*', async (route) => {
    await page.waitForTimeout(1500)
    await route.continue()
  })
  await page.goto(`${svar.url}/admin/w/demo/inbox?view=all`)
  await page.getByText('Kan dere flytte et piano?').first().click()
  const box = page.getByRole('textbox', { name: 'Reply to the customer' })
  await box.pressSequentially('Her er planen')
  const chooser = page.waitForEvent('filechooser')
  await command('attach')
  await (await chooser).setFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('hei') })
  await box.focus()
  await press('Control+Enter')
  await box.pressSequentially(' og mer')
  await chatOn(visitor).log.getByText('plan.txt').waitFor()
  await chatOn(visitor).log.getByText('Her er planen', { exact: true }).waitFor()
  assert.equal(await box.inputValue(), 'og mer')
  await leave()
})
