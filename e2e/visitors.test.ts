import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { becomeOwner, chatOn } from './people.ts'
import { pictures } from './pictures.ts'

let svar: RunningSvar
let browser: Browser
let owner: Page
let visitor: Page

before(async () => {
  svar = await startSvar()
  browser = await openBrowser()
  owner = await becomeOwner(browser, svar)
  visitor = await openPage(browser, { locale: 'nb' })
})
after(async () => {
  await browser?.close()
  await svar?.stop()
})

/** A page that changes its address without loading tells at once where its visitor is. */
const goOn = (page: Page, path: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to)
    document.title = `Priser ${to}`
  }, path)

const teaser = (page: Page) => page.locator('svar-chat .teaser')

test('nobody is shown until the owner decides it; then a visitor appears with the page, and where they go', async () => {
  await owner.goto(`${svar.url}/admin/w/demo/visitors`)
  await owner.getByRole('button', { name: 'Choose who is shown' }).click()
  await owner.getByRole('radio', { name: /Everybody/ }).click()
  await owner.getByText('Saved').first().waitFor()
  await owner.getByRole('tab', { name: 'Now' }).click()
  await owner.getByText('Nobody on the site right now').waitFor()
  await visitor.goto(`${svar.url}/demo/nb?token=secret`)
  const table = owner.getByRole('table', { name: 'Visitors' })
  await table.getByText(`${new URL(svar.url).host}/demo/nb`).waitFor()
  assert.doesNotMatch(await table.innerText(), /secret/)
  await goOn(visitor, '/demo/nb/priser')
  await table.getByText('Priser /demo/nb/priser').waitFor()
  await pictures(owner, 'visitors')
})

test('the owner writes first, and the visitor sees it beside the bubble and in the chat', async () => {
  await owner.getByRole('button', { name: /Start a chat/ }).click()
  const message = owner.getByRole('textbox', { name: 'Message' })
  await message.fill('Hei! Skal jeg finne en pris til deg?')
  await message.press('Control+Enter')
  await owner.getByText('Your message is on its way').waitFor()
  await goOn(visitor, '/demo/nb/bestill')
  await teaser(visitor).getByText('Skal jeg finne en pris til deg?').waitFor()
  await teaser(visitor).getByText('Olga Owner').waitFor()
  await teaser(visitor).getByRole('button', { name: /Svar/ }).click()
  await chatOn(visitor).log.getByText('Skal jeg finne en pris til deg?').waitFor()
  await chatOn(visitor).say('Ja takk')
  await owner.getByRole('link', { name: 'Open the conversation' }).click()
  await owner.getByText('Ja takk').first().waitFor()
  await owner.getByRole('heading', { name: 'Pages visited' }).waitFor()
  await owner
    .getByRole('link', { name: /Priser/ })
    .first()
    .waitFor()
})

test('a message by rule is shown once, is never shown again once closed, and is counted', async () => {
  await owner.goto(`${svar.url}/admin/w/demo/visitors?tab=messages`)
  await owner.getByRole('button', { name: 'New message' }).click()
  await owner.getByRole('button', { name: 'Save' }).click()
  await owner.getByText('Give the message a name.').waitFor()
  await owner.getByRole('textbox', { name: /^Name/ }).fill('Prices')
  await owner.getByRole('combobox', { name: 'Language' }).click()
  await owner.getByRole('option', { name: /Norsk/ }).click()
  await owner.getByRole('textbox', { name: /^Message/ }).fill('Lurer du på hva det koster?')
  await owner.getByRole('textbox', { name: /^Pages/ }).fill('/demo/*')
  await owner.getByRole('textbox', { name: 'Seconds on the page' }).fill('1')
  await pictures(owner, 'proactive-message')
  await owner.getByRole('button', { name: 'Save' }).click()
  const row = owner.getByRole('listitem').filter({ hasText: 'Lurer du på hva det koster?' })
  await row.waitFor()
  const other = await openPage(browser, { locale: 'nb' })
  await other.goto(`${svar.url}/demo/nb`)
  await teaser(other).getByText('KI-assistent').waitFor()
  await pictures(other, 'proactive-teaser')
  const counted = other.waitForResponse(
    (response) =>
      /happenings/.test(response.url()) && response.request().postData()?.includes('dismissed') === true,
  )
  await teaser(other).getByRole('button', { name: 'Lukk meldingen' }).click()
  await teaser(other).waitFor({ state: 'detached' })
  await counted
  await other.reload()
  await chatOn(other).chat.getByRole('button', { name: /Chat/ }).waitFor()
  await other.waitForTimeout(2500)
  assert.equal(await teaser(other).count(), 0)
  await owner.reload()
  await row.getByText('Closed').locator('..').getByText('1').waitFor()
})

test('who goes on from a message has it as the first word of the conversation', async () => {
  const third = await openPage(browser, { locale: 'nb' })
  await third.goto(`${svar.url}/demo/nb`)
  await teaser(third).getByRole('button', { name: /Svar/ }).click()
  await chatOn(third)
    .log.getByText(/Lurer du på hva det koster\?[\s\S]*KI-assistent/)
    .waitFor()
  await chatOn(third).say('Ja, en treroms')
  await owner.goto(`${svar.url}/admin/w/demo/inbox`)
  await owner.getByRole('list', { name: 'Conversations' }).getByText('Ja, en treroms').first().click()
  const details = owner.getByRole('complementary', { name: 'Details' })
  await details.getByText('Prices', { exact: true }).waitFor()
  await details
    .getByRole('link', { name: /Nordflytt/ })
    .first()
    .waitFor()
})

test('a message by rule does not come in the middle of a conversation', async () => {
  const fourth = await openPage(browser, { locale: 'nb' })
  await fourth.goto(`${svar.url}/demo/nb`)
  await chatOn(fourth).open()
  await chatOn(fourth).say('Kan dere flytte et piano?')
  await chatOn(fourth).log.getByText('Kan dere flytte et piano?').waitFor()
  await fourth.keyboard.press('Escape')
  await chatOn(fourth).box.waitFor({ state: 'hidden' })
  await goOn(fourth, '/demo/nb/priser')
  // Longer than the rule waits on a page.
  await fourth.waitForTimeout(3500)
  assert.equal(await teaser(fourth).count(), 0)
})

test('who comes back another time is met by what is for those who return, and nobody on a first visit', async () => {
  await owner.goto(`${svar.url}/admin/w/demo/visitors?tab=messages`)
  await owner.getByRole('button', { name: 'New message' }).click()
  await owner.getByRole('textbox', { name: /^Name/ }).fill('Again')
  await owner.getByRole('combobox', { name: 'Language' }).click()
  await owner.getByRole('option', { name: /Dansk/ }).click()
  await owner.getByRole('textbox', { name: /^Message/ }).fill('Godt at se dig igen!')
  await owner.getByRole('textbox', { name: /^Pages/ }).fill('/demo/da')
  await owner.getByRole('textbox', { name: 'Seconds on the page' }).fill('1')
  await owner.getByRole('combobox', { name: 'Which visit' }).click()
  await owner.getByRole('option', { name: 'Those who return' }).click()
  await owner.getByRole('button', { name: 'Save' }).click()
  await owner.getByRole('listitem').filter({ hasText: 'Godt at se dig igen!' }).waitFor()
  const fifth = await openPage(browser, { locale: 'da' })
  await fifth.clock.install()
  const comes = async () => {
    await fifth.goto(`${svar.url}/demo/da`)
    await chatOn(fifth).chat.getByRole('button', { name: /Chat/ }).waitFor()
  }
  await comes()
  await fifth.waitForTimeout(3500)
  assert.equal(await teaser(fifth).count(), 0)
  await fifth.goto('about:blank')
  await fifth.clock.fastForward('31:00')
  await comes()
  await teaser(fifth).getByText('Godt at se dig igen!').waitFor()
  await fifth.goto('about:blank')
  await comes()
  await fifth.waitForTimeout(3500)
  assert.equal(await teaser(fifth).count(), 0, 'once in a visit')
})
