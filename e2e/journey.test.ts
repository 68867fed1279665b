import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { becomeOwner } from './people.ts'

let svar: RunningSvar
let browser: Browser
let visitor: Page
let owner: Page

before(async () => {
  svar = await startSvar()
  browser = await openBrowser()
  visitor = await openPage(browser, { locale: 'nb' })
})
after(async () => {
  await browser?.close()
  await svar?.stop()
})

const chat = () => visitor.locator('svar-chat')
const log = () => chat().getByRole('log')

async function say(text: string): Promise<void> {
  const box = chat().getByRole('textbox', { name: 'Skriv en melding' })
  await box.fill(text)
  await box.press('Enter')
}

test('a visitor asks on the demo site and is answered from its pages, with the source', async () => {
  await visitor.goto(`${svar.url}/demo/nb`)
  await chat().getByRole('button', { name: /Chat/ }).click()
  await say('Hvor mye koster det å flytte en toroms?')
  await log().getByText(/8.900/).first().waitFor()
  await log()
    .getByText(/Priser/)
    .first()
    .waitFor()
})

test('what its knowledge does not hold it does not know, and offers a person', async () => {
  await say('Selger dere bryllupskaker med marsipan?')
  await log()
    .getByText(/finner jeg ikke|står det ikke noe/)
    .first()
    .waitFor()
})

test('the owner takes the one-time link, and has a workspace', async () => {
  owner = await becomeOwner(browser, svar)
  await owner.goto(`${svar.url}/admin/w/demo/inbox`)
})

test('the inbox shows the conversation, and the owner takes it over by answering', async () => {
  await owner.getByText('Hvor mye koster det å flytte en toroms?').first().click()
  await owner.getByText('Selger dere bryllupskaker med marsipan?').first().waitFor()
  const composer = owner.getByRole('textbox', { name: /Write a reply|Reply/ }).first()
  await composer.fill('Hei, her er Olga. Kaker har vi ikke, men jeg anbefaler bakeren på hjørnet.')
  await composer.press('Control+Enter')
  await log().getByText('her er Olga').waitFor()
})

test('while a person has it the assistant is quiet', async () => {
  await say('Kan dere flytte et piano også?')
  await owner.getByText('Kan dere flytte et piano også?').first().waitFor()
  await new Promise((done) => setTimeout(done, 1500))
  assert.equal(
    await log()
      .getByText(/pianoer|flygel/)
      .count(),
    0,
  )
})

test('the visitor reloads and the server is killed: the conversation is whole and in order', async () => {
  await visitor.reload()
  await svar.killAndRestart()
  await visitor.reload()
  // Who had the chat open finds it open again.
  await log().getByText('Kan dere flytte et piano også?').waitFor()
  const text = await log().innerText()
  const places = ['Hvor mye koster', 'bryllupskaker', 'her er Olga', 'et piano også'].map((words) =>
    text.indexOf(words),
  )
  assert.ok(
    places.every((place, index) => place >= 0 && (index === 0 || place > (places[index - 1] ?? 0))),
    text,
  )
})

test('the command line asks the same knowledge', async () => {
  const answered = JSON.parse(await svar.command('ask', '--tenant', 'demo', 'Do you move pianos?', '--json'))
  assert.match(JSON.stringify(answered), /piano/i)
})

test('a second Svar on the same data is told who has it', async () => {
  const { dataDir } = svar
  await assert.rejects(startSvar({ SVAR_DATA_DIR: dataDir }), /in use|holds|process \d+/)
})
