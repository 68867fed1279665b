import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage, PATIENCE_MS } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { becomeOwner, chatOn, closeUntilTomorrow } from './people.ts'

let svar: RunningSvar
let browser: Browser
let visitor: Page
let owner: Page

before(async () => {
  svar = await startSvar()
  browser = await openBrowser()
  visitor = await openPage(browser, { locale: 'nb' })
  owner = await becomeOwner(browser, svar)
  await visitor.goto(`${svar.url}/demo/nb`)
  await chatOn(visitor).open()
  await chatOn(visitor).say('Kan dere flytte et piano?')
  await chatOn(visitor).log.getByText(/piano/i).nth(1).waitFor()
  await owner.goto(`${svar.url}/admin/w/demo/inbox`)
  await owner.getByText('Kan dere flytte et piano?').first().click()
})
after(async () => {
  await browser?.close()
  await svar?.stop()
})

const composer = () => owner.getByRole('textbox', { name: /Reply|Write a reply/ }).first()
const reply = async (text: string) => {
  await composer().fill(text)
  await composer().press('Control+Enter')
}

test('each sees that the other is typing', async () => {
  const seen = owner.getByText(/is typing/).first()
  // It is told as it happens; who opens the conversation a moment later sees the next stroke.
  await owner
    .getByRole('region', { name: 'Messages' })
    .getByText('Kan dere flytte et piano?')
    .first()
    .waitFor()
  for (let tries = 0; tries < 50 && !(await seen.isVisible()); tries += 1) {
    await chatOn(visitor).box.pressSequentially('Hm, jeg ', { delay: 60 })
  }
  await seen.waitFor()
  await chatOn(visitor).box.fill('')
  await owner.getByRole('button', { name: /Take over/ }).click()
  await chatOn(visitor)
    .log.getByText(/har overtatt samtalen/)
    .waitFor()
  await composer().pressSequentially('Hei, la meg se', { delay: 40 })
  await chatOn(visitor)
    .chat.getByText(/Olga.*skriver/)
    .waitFor()
})

test('an agent sends a picture, and the visitor sees it', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  )
  const chooser = owner.waitForEvent('filechooser')
  await owner.getByRole('button', { name: 'Attach a file' }).click()
  await (await chooser).setFiles({ name: 'piano.png', mimeType: 'image/png', buffer: png })
  await owner.getByText('piano.png').first().waitFor()
  await reply('Slik pakker vi det inn.')
  const log = chatOn(visitor).log
  await log.getByText('Slik pakker vi det inn.').waitFor()
  const picture = log.locator('img[alt="piano.png"], a:has-text("piano.png")').first()
  await picture.waitFor()
})

test('a second tab shows the same conversation', async () => {
  const second = await visitor.context().newPage()
  await second.goto(`${svar.url}/demo/nb`)
  const opener = chatOn(second).chat.getByRole('button', { name: /Chat/ })
  await opener.waitFor()
  if (!(await chatOn(second).log.isVisible())) await opener.click()
  await chatOn(second).log.getByText('Slik pakker vi det inn.').waitFor()
  await chatOn(second).say('Dette skriver jeg i den andre fanen')
  await chatOn(visitor).log.getByText('den andre fanen').waitFor()
  await second.close()
})

test('what is written without a network is sent once, in order, when it is back', async () => {
  await visitor.context().setOffline(true)
  await chatOn(visitor).say('Skrevet uten nett, først')
  await chatOn(visitor).say('Skrevet uten nett, så dette')
  await visitor.waitForTimeout(800)
  assert.equal(await owner.getByText('Skrevet uten nett, først').count(), 0)
  await visitor.context().setOffline(false)
  await owner.getByText('Skrevet uten nett, så dette').first().waitFor()
  const thread = owner.getByRole('region', { name: 'Messages' })
  const text = await thread.innerText()
  assert.ok(text.indexOf('uten nett, først') < text.indexOf('uten nett, så dette'))
  assert.equal(text.split('Skrevet uten nett, først').length, 2)
})

test('handed back, the assistant is told of and answers again', async () => {
  await owner.getByRole('button', { name: /Hand back/ }).click()
  await chatOn(visitor).log.getByText('Assistenten er tilbake i samtalen').waitFor()
  await chatOn(visitor).say('Hvor mye koster det å flytte en toroms?')
  await chatOn(visitor).log.getByText(/8.900/).first().waitFor()
  const why = owner.getByRole('button', { name: 'Why this answer?' })
  // The visitor may have it before the desk has: the last one would be that of the answer before, and move away.
  await why.nth(1).waitFor()
  await why.last().click()
  await owner.getByText('In the knowledge').first().waitFor()
  await owner.keyboard.press('Escape')
})

test('a visitor who asks for a person out of hours is told what happens next, and is seen waiting', async () => {
  await closeUntilTomorrow(owner, svar)
  await chatOn(visitor).say('Jeg vil snakke med et menneske')
  await chatOn(visitor)
    .log.getByText(/Ingen er tilgjengelige akkurat nå\. Vi er tilbake/)
    .waitFor()
  await owner
    .getByText(/customers? (is|are) waiting for a person/)
    .first()
    .waitFor()
  await owner.goto(`${svar.url}/admin/w/demo/outbox`)
  await owner
    .getByText(/is waiting for you/)
    .first()
    .waitFor()
})

test('who chooses twenty files at once is told that five go, and can still write and send', async () => {
  const buffer = Buffer.from('hei')
  const files = Array.from({ length: 20 }, (_, n) => ({
    name: `liste-${n}.txt`,
    mimeType: 'text/plain',
    buffer,
  }))
  await chatOn(visitor).chat.locator('input[type=file]').setInputFiles(files)
  await chatOn(visitor).chat.getByText('liste-5.txt (+14)').waitFor()
  assert.equal(
    await chatOn(visitor)
      .chat.getByRole('button', { name: /liste-/ })
      .count(),
    6,
  )
  const box = await chatOn(visitor).box.boundingBox()
  const panel = await chatOn(visitor).chat.locator('.panel').boundingBox()
  assert.ok(box && panel && box.y + box.height <= panel.y + panel.height, 'the composer is in the panel')
  await chatOn(visitor)
    .chat.getByRole('button', { name: /liste-5/ })
    .click()
  await chatOn(visitor).chat.locator('progress').first().waitFor({ state: 'detached' })
  await chatOn(visitor).say('Her er listene')
  await chatOn(visitor).log.getByText('liste-4.txt').waitFor()
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
