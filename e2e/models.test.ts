import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { LLMock } from '@copilotkit/aimock'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { becomeOwner, chatOn } from './people.ts'
import { pictures } from './pictures.ts'

const key = 'sk-a-key-that-nobody-sees-again'
const said = 'Ja! En toroms flytter vi for 8 900 kroner, og bilen er med.'

const mock = new LLMock({ host: '127.0.0.1', port: 0, logLevel: 'silent', chunkSize: 6 })
let endpoint: string
let svar: RunningSvar
let browser: Browser
let owner: Page
let visitor: Page

before(async () => {
  endpoint = await mock.start()
  svar = await startSvar({ SVAR_ALLOW_PRIVATE: new URL(endpoint).host })
  browser = await openBrowser()
  owner = await becomeOwner(browser, svar)
  visitor = await openPage(browser, { locale: 'nb' })
  await visitor.goto(`${svar.url}/demo/nb`)
})
after(async () => {
  await browser?.close()
  await svar?.stop()
  await mock.stop()
})

const ask = async (question: string) => {
  await chatOn(visitor).open()
  await chatOn(visitor).say(question)
}

test('an endpoint is tried before it is saved, and its key is not shown again', async () => {
  mock.onMessage(/.*/, { content: 'OK' })
  await owner.goto(`${svar.url}/admin/w/demo/models`)
  await owner.getByRole('button', { name: 'Add a model' }).first().click()
  const dialog = owner.getByRole('dialog')
  await dialog.getByRole('radio', { name: /Another service/ }).click()
  await dialog.locator('input[type=password]').fill(key)
  await dialog.getByLabel('Address').fill(`${endpoint}/v1`)
  await dialog.getByLabel('Model', { exact: true }).fill('a-model')
  await dialog.getByRole('button', { name: 'Test' }).click()
  await dialog.getByText(/It answers, in/).waitFor()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await owner.getByText('The model is saved').first().waitFor()
  await owner.getByText(new URL(endpoint).host).first().waitFor()
  const stored = await owner.request.get(`${svar.url}/api/assistant/models`, {
    headers: { 'x-svar-client': 'test', 'x-svar-workspace': 'demo' },
  })
  assert.equal(stored.status(), 200)
  assert.ok(!(await stored.text()).includes(key))
  await pictures(owner, 'models')
})

test('customers are answered by the model, from the same passages and with their source', async () => {
  mock.reset()
  mock.onMessage(/.*/, { content: said })
  await ask('Hvor mye koster det å flytte en toroms?')
  await chatOn(visitor).log.getByText(said).waitFor()
  const [request] = mock.getRequests().slice(-1)
  assert.match(JSON.stringify(request?.body), /8 900/)
})

test('what no source holds is not sent, though the model says so', async () => {
  mock.reset()
  mock.onMessage(/.*/, { content: 'Det koster 4 200 kroner, og vi kommer klokka 03.15.' })
  await ask('Hva koster det å flytte en treroms?')
  await chatOn(visitor)
    .log.getByText(/treroms|finner|står det ikke|16 900|12 900/i)
    .nth(1)
    .waitFor()
  assert.equal(await chatOn(visitor).log.getByText(/4 200/).count(), 0)
})

test('what a person wrote is known to the model when they have handed the conversation back', async () => {
  mock.reset()
  mock.onMessage(/.*/, { content: 'Ja, det ordner vi.' })
  await owner.goto(`${svar.url}/admin/w/demo/inbox`)
  await owner
    .getByText(/toroms/)
    .first()
    .click()
  const composer = owner.getByRole('textbox', { name: /Reply|Write a reply/ }).first()
  await composer.fill('Jeg legger nøkkelen under den blå krukka.')
  await composer.press('Control+Enter')
  await chatOn(visitor).log.getByText('under den blå krukka').waitFor()
  await owner.getByRole('button', { name: /Hand back/ }).click()
  await chatOn(visitor).log.getByText('Assistenten er tilbake i samtalen').waitFor()
  await ask('Kan dere låse etter dere?')
  await chatOn(visitor).log.getByText('Ja, det ordner vi.').waitFor()
  assert.match(JSON.stringify(mock.getRequests().at(-1)?.body), /under den blå krukka/)
})

test('when the endpoint fails the built-in engine answers, and the admin says so', async () => {
  mock.reset()
  mock.onMessage(/.*/, { content: said }, { chaos: { dropRate: 1 } })
  await ask('Kan jeg avbestille?')
  await chatOn(visitor)
    .log.getByText(/avbestill/i)
    .nth(1)
    .waitFor()
  await owner.goto(`${svar.url}/admin/w/demo/models`)
  await owner.getByText('Answers now come from the built-in engine').waitFor()
  await owner.getByText('Not answering').first().waitFor()
})
