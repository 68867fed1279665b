import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from './browser.ts'
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
  // What is pressed in the moment in which the answer takes its place in the list is pressed again, as anybody would.
  const shown = owner.getByText('In the knowledge').first()
  for (let tries = 0; tries < 6 && !(await shown.isVisible()); tries += 1) {
    await why.last().click()
    await shown.waitFor({ timeout: 8000 }).catch(() => {})
  }
  assert.ok(await shown.isVisible())
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
