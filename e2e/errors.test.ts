import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { faultsOf } from './accessibility.ts'
import { openBrowser, openPage } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { ask, becomeOwner, chatOn, ofDemo } from './people.ts'
import { pictures } from './pictures.ts'

const sentence = 'The price list is not there'

let svar: RunningSvar
let browser: Browser
let visitor: Page
let owner: Page

before(async () => {
  svar = await startSvar()
  browser = await openBrowser()
  visitor = await openPage(browser, { locale: 'nb' })
  owner = await becomeOwner(browser, svar)
})
after(async () => {
  await browser?.close()
  await svar?.stop()
})

const admin = (part: string) => `${svar.url}/admin/w/demo/${part}`
const errorLink = () => owner.getByRole('link', { name: `TypeError: ${sentence}` }).first()

/** A fault in the page's own code, as a button that breaks would cause it. */
const breakPage = () =>
  visitor.evaluate((message) => {
    setTimeout(function showPrices() {
      throw new TypeError(message)
    })
  }, sentence)

test('before the first error the page teaches how a program is connected, with its own DSN', async () => {
  await owner.goto(admin('errors'))
  await owner.getByRole('heading', { name: 'Hear about errors before your customers tell you' }).waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await owner.getByRole('button', { name: 'New project' }).click()
  await owner.getByLabel('Name').fill('Demo site')
  await owner.getByRole('dialog').getByRole('button', { name: 'New project' }).click()
  await owner.getByRole('heading', { name: 'Demo site' }).waitFor()
  const dsn = await owner.getByRole('textbox', { name: 'DSN', exact: true }).inputValue()
  assert.match(dsn, new RegExp(`^http://[0-9a-f]{32}@${new URL(svar.url).host}/\\d+$`))
  await owner.getByRole('switch', { name: 'Ask visitors about errors' }).click()
  await owner.getByText('Changes saved').first().waitFor()
  assert.deepEqual(await faultsOf(owner), [])
})

test("a visitor's page fails twice before they write; nothing is sent until they say yes", async () => {
  const watching = visitor.waitForResponse(/met-errors-/)
  await visitor.goto(`${svar.url}/demo/nb`)
  // That it has come does not say that it has run.
  await visitor.evaluate((file) => import(file), (await watching).url())
  await breakPage()
  await breakPage()
  await chatOn(visitor).open()
  await chatOn(visitor).say('Prisene vises ikke hos meg')
  const yes = chatOn(visitor).chat.getByRole('button', { name: 'Ja, send den' })
  await yes.waitFor()
  await owner.goto(admin('errors'))
  await owner.getByText('Waiting for the first error').waitFor()
  const sent = visitor.waitForResponse(/\/envelope\//)
  await yes.click()
  assert.equal((await sent).status(), 200)
  await yes.waitFor({ state: 'detached' })
})

test('it is one error in the admin, tied to the conversation, and the agent sees it there', async () => {
  await errorLink().waitFor()
  await owner.getByRole('listitem').filter({ hasText: sentence }).getByText('New').first().waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await pictures(owner, 'errors')
  await owner.getByRole('main').getByRole('list').last().getByRole('link', { name: sentence }).click()
  await owner.getByRole('heading', { name: 'What happened', exact: true }).waitFor()
  await owner.getByText('showPrices').first().waitFor()
  await owner.getByText('1 of 2 kept').waitFor()
  await owner.keyboard.press('j')
  await owner.getByText('2 of 2 kept').waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await pictures(owner, 'error')
  await owner.getByRole('link', { name: 'Visitor', exact: true }).click()
  await owner.getByRole('heading', { name: 'Errors they met' }).waitFor()
  await owner.getByText('2 times before they wrote').waitFor()
  await errorLink().click()
  await owner.getByRole('heading', { name: 'What happened', exact: true }).waitFor()
})

test('the alert is in the outbox and leads to the error', async () => {
  const group = owner.url()
  const refused: string[] = []
  owner.on('console', (line) => line.text().includes('Content Security Policy') && refused.push(line.text()))
  await owner.goto(admin('outbox'))
  await owner
    .getByRole('link', { name: `New error in Demo site – TypeError: ${sentence}` })
    .first()
    .click()
  await owner.frameLocator('iframe').getByText(group).waitFor()
  assert.deepEqual(refused, [])
  // Whoever is at work elsewhere sees it beside the room's name.
  await owner
    .getByRole('navigation')
    .getByRole('link', { name: /^Errors\s*1$/ })
    .waitFor()
  await owner.goto(group)
  await owner.getByRole('heading', { name: 'What happened', exact: true }).waitFor()
})

test('resolved by a key and taken back, resolved again, it is back when it comes again, and told', async () => {
  await owner.keyboard.press('e')
  await owner.getByText('Error resolved').first().waitFor()
  await owner.getByRole('button', { name: 'Undo' }).click()
  await owner.getByRole('button', { name: /^Resolve/ }).waitFor()
  await owner.getByRole('button', { name: /^Resolve/ }).click()
  await owner.getByRole('button', { name: 'Reopen' }).waitFor()
  await owner.getByRole('navigation').getByRole('link', { name: 'Errors', exact: true }).waitFor()
  const sent = visitor.waitForResponse(/\/envelope\//)
  await breakPage()
  assert.equal((await sent).status(), 200)
  await owner.goto(admin('errors'))
  await owner.getByRole('listitem').filter({ hasText: sentence }).getByText('Back', { exact: true }).waitFor()
  await owner.goto(admin('outbox'))
  await owner
    .getByText(/is back in Demo site/i)
    .first()
    .waitFor()
})

test('a part of the admin that stops says so and what to do, and is among the errors when it is back', async () => {
  await owner.route('**/api/monitoring/error-summary*', (route) => route.fulfill({ json: {} }))
  const told = owner.waitForResponse(/admin-faults/)
  await owner.goto(admin('errors'))
  await owner.getByRole('alert').getByText('The fault has been reported.').waitFor()
  assert.equal((await told).status(), 200)
  await owner.unroute('**/api/monitoring/error-summary*')
  await owner.getByRole('button', { name: 'Reload' }).click()
  await owner
    .getByRole('link', { name: /Cannot read properties of undefined/ })
    .first()
    .waitFor()
})

test('what was being written in a part that stops is there to be taken along, also when it stops again', async () => {
  await owner.goto(admin('teams'))
  await owner.getByRole('button', { name: 'New team' }).first().click()
  await owner.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Piano movers of the north')
  await owner.route(/\/api\/teams$/, (route) => route.fulfill({ json: { items: [null] } }))
  // A colleague makes one meanwhile, so that the list is read anew.
  await owner.request.post(`${svar.url}/api/teams`, { data: { name: 'Vans' }, headers: ofDemo })
  const taken = owner.getByRole('main').getByRole('textbox', { name: 'Name' })
  for (const button of ['Try again', 'Reload']) {
    await owner.getByRole('alert').getByText('The fault has been reported.').waitFor()
    assert.equal(await taken.inputValue(), 'Piano movers of the north')
    assert.deepEqual(await faultsOf(owner), [])
    await owner.getByRole('button', { name: button }).click()
  }
  await owner.unroute(/\/api\/teams$/)
})

test("a fault of the chat's own code on a customer's page is among the errors, whatever the visitor allows", async () => {
  const other = await openPage(browser, { locale: 'nb' })
  await other.goto(`${svar.url}/demo/nb`)
  await chatOn(other).open()
  await chatOn(other).say('Hva koster en time?')
  await chatOn(other).log.getByText('Hva koster en time?').first().waitFor()
  const told = other.waitForResponse(/widget\/faults/)
  await other.evaluate(() => {
    const fault = new TypeError('rows is undefined')
    fault.stack = `TypeError: rows is undefined\n    at Row (${location.origin}/widget/talk-ABCDEFGH.js:1:200)`
    setTimeout(() => {
      throw fault
    })
  })
  assert.equal((await told).status(), 200)
  await owner.goto(admin('errors'))
  await owner.getByRole('link', { name: 'TypeError: The chat' }).first().waitFor()
})

test('a message that the chat cannot draw is told at its place; the others stay, and so does what is being written', async () => {
  const other = await openPage(browser, { locale: 'nb' })
  await ask(other, svar, 'Er dere åpne i dag?')
  const { log, box } = chatOn(other)
  await log.getByRole('button', { name: 'Nyttig svar' }).first().waitFor()
  await box.fill('Halvskrevet')
  await other.route('**/api/widget/sessions', async (route) => {
    const response = await route.fetch()
    const said = (await response.json()) as { messages: { author: { kind: string }; attachments: unknown }[] }
    for (const one of said.messages) if (one.author.kind === 'assistant') one.attachments = null
    await route.fulfill({ response, json: said })
  })
  const told = other.waitForResponse(/widget\/faults/)
  await other.reload()
  assert.equal((await told).status(), 200)
  await log.getByRole('button', { name: 'Noe gikk galt. Prøv igjen.' }).first().waitFor()
  await log.getByText('Er dere åpne i dag?').first().waitFor()
  assert.equal(await box.inputValue(), 'Halvskrevet')
  await box.press('Enter')
  await log.getByText('Halvskrevet').first().waitFor()
  await other.context().close()
})
