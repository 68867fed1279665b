import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { faultsOf } from './accessibility.ts'
import { openBrowser, openPage } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { becomeOwner, chatOn } from './people.ts'

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
  await chatOn(visitor).say('Selger dere brukte sykler?')
  await chatOn(visitor)
    .log.getByText(/sykler/)
    .first()
    .waitFor()
  await owner.goto(`${svar.url}/admin/w/demo/inbox?view=all`)
  await owner.getByText('Selger dere brukte sykler?').first().click()
})
after(async () => {
  await browser?.close()
  await svar?.stop()
})

const card = () => owner.getByRole('region', { name: 'The assistant suggests' })
const box = () => owner.getByRole('textbox', { name: /Reply|Write a reply/ }).first()

test('what somebody teaches from a conversation, the next customer gets', async () => {
  await owner
    .getByText(/sykler/)
    .last()
    .hover()
  await owner.getByRole('button', { name: 'Teach' }).last().click()
  await owner.getByRole('menuitem', { name: 'Write a custom answer' }).click()
  const dialog = owner.getByRole('dialog')
  await dialog.getByLabel('The assistant answers').fill('Ja, vi selger brukte sykler fra 2 400 kr.')
  assert.deepEqual(await faultsOf(owner), [])
  await dialog.getByRole('button', { name: 'Save' }).click()
  await owner.getByText('The assistant knows it now').first().waitFor()
  const next = await openPage(browser, { locale: 'nb' })
  await next.goto(`${svar.url}/demo/nb`)
  await chatOn(next).open()
  await chatOn(next).say('Selger dere brukte sykler?')
  await chatOn(next)
    .log.getByText(/2 400 kr/)
    .first()
    .waitFor()
  await next.close()
})

test('while a person has the conversation a draft is ready, used by Tab and sent by hand', async () => {
  await owner.getByRole('button', { name: /Take over/ }).click()
  await chatOn(visitor)
    .log.getByText(/har overtatt samtalen/)
    .waitFor()
  await chatOn(visitor).say('Hva koster det å flytte en toroms?')
  await card().waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await box().focus()
  await owner.keyboard.press('Tab')
  const used = await box().inputValue()
  assert.match(used, /kr/)
  await card().waitFor({ state: 'detached' })
  await box().fill(`Som avtalt: ${used}`)
  await box().press('Control+Enter')
  // Until it is there, what is asked next comes before it.
  await chatOn(visitor)
    .log.getByText(/^Som avtalt: /)
    .waitFor()
})

test('a draft that was told of before the page listened shows as well', async () => {
  await chatOn(visitor).say('Hva koster det å flytte en treroms?')
  await card().waitFor()
  const isAsked = /conversations\/[^/]+\/answer-draft/
  await owner.route(isAsked, (route) => route.fulfill({ json: { draft: null } }), { times: 1 })
  await owner.reload()
  await card().waitFor()
  await box().fill('Jeg ringer deg.')
  await box().press('Control+Enter')
  await chatOn(visitor).log.getByText('Jeg ringer deg.').waitFor()
})

test('a draft that is refused says why, and stands as a hint under Knowledge', async () => {
  await card().waitFor({ state: 'detached' })
  await chatOn(visitor).say('Hva koster det å flytte en fireroms?')
  await card().getByRole('button', { name: 'No, because …' }).click()
  await card().getByLabel('In your own words').fill('Prisen er fra i fjor')
  assert.deepEqual(await faultsOf(owner), [])
  await card().getByRole('button', { name: 'It is out of date' }).click()
  await card().waitFor({ state: 'detached' })
  await owner.goto(`${svar.url}/admin/w/demo/knowledge?view=suggestions`)
  await owner.getByText('Prisen er fra i fjor').waitFor()
  await owner.getByRole('heading', { name: 'What the assistant suggested' }).waitFor()
  assert.deepEqual(await faultsOf(owner), [])
})

test('the page of tests says what passes', async () => {
  await owner.goto(`${svar.url}/admin/w/demo/knowledge?view=tests`)
  await owner.getByText('1 test passes').waitFor()
  await owner.getByText('Asked again since the knowledge last changed.').waitFor()
  assert.deepEqual(await faultsOf(owner), [])
})

test('an angry message tags the conversation with how sure that is, and queues it for review', async () => {
  await owner.goto(`${svar.url}/admin/w/demo/inbox?view=all`)
  await owner.getByText('fireroms').first().click()
  await chatOn(visitor).say('Dette er helt elendig, jeg er kjempeskuffet over dere!')
  await owner.getByRole('button', { name: 'Remove ‘Dissatisfied’' }).waitFor()
  await owner.getByText('Misfornøyd').first().waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await owner.goto(`${svar.url}/admin/w/demo/feedback`)
  await owner.getByText('May end badly').waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await owner.getByRole('button', { name: 'Review', exact: true }).click()
  const dialog = owner.getByRole('dialog')
  await dialog.getByText(/Dette er helt elendig/).waitFor()
  await dialog.getByRole('radio', { name: '4' }).click()
  assert.deepEqual(await faultsOf(owner), [])
  await dialog.getByRole('button', { name: 'Save' }).click()
  await owner.getByText('Nothing waits for review').waitFor()
})

test('a customer who was not content is asked why, and the page of figures tells', async () => {
  await owner.goto(`${svar.url}/admin/w/demo/inbox?view=all`)
  await owner.getByText('kjempeskuffet').first().click()
  await owner.getByText('Dette er helt elendig').last().waitFor()
  await owner.getByRole('button', { name: 'Close', exact: true }).click()
  if (process.env.SVAR_LOOK) await owner.screenshot({ path: `${process.env.SVAR_LOOK}/closed.png` })
  const { chat } = chatOn(visitor)
  await chat.getByRole('radio', { name: 'Dårlig', exact: true }).check({ force: true })
  await chat.getByText('Det tok for lang tid').click()
  if (process.env.SVAR_LOOK) await visitor.screenshot({ path: `${process.env.SVAR_LOOK}/csat.png` })
  await chat.getByText('Send', { exact: true }).click()
  await chat.getByText('Takk for at du sa fra!').waitFor()
  await owner.goto(`${svar.url}/admin/w/demo/feedback?view=figures`)
  await owner.getByText('1 score').waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await owner.goto(`${svar.url}/admin/w/demo/feedback?view=settings`)
  await owner.getByLabel('Checklist').waitFor()
  assert.deepEqual(await faultsOf(owner), [])
})
