import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { faultsOf } from './accessibility.ts'
import { openBrowser, openPage } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { ask, becomeOwner, ofDemo } from './people.ts'

let svar: RunningSvar
let browser: Browser
let owner: Page

const questions = ['Fikk de svar på det de spurte om?', 'Var tonen vennlig?']

before(async () => {
  svar = await startSvar()
  browser = await openBrowser()
  owner = await becomeOwner(browser, svar)
})
after(async () => {
  await browser?.close()
  await svar?.stop()
})

/** Asked in the chat, answered by the assistant, closed. */
async function end(question: string): Promise<void> {
  const visitor = await openPage(browser, { locale: 'nb' })
  const stored = visitor.waitForResponse((response) => response.url().endsWith('/api/widget/messages'))
  await ask(visitor, svar, question)
  const { conversation } = (await (await stored).json()) as { conversation: { id: string } }
  const path = `${svar.url}/api/conversations/${conversation.id}/closure`
  assert.ok((await owner.request.post(path, { headers: ofDemo })).ok())
  await visitor.context().close()
}

const enter = (view: string) => owner.goto(`${svar.url}/admin/w/demo/feedback?view=${view}`)

async function isFocused(button: Locator): Promise<boolean> {
  await owner.waitForFunction(() => document.activeElement?.tagName === 'BUTTON')
  return button.evaluate((element) => element === document.activeElement)
}

/** By keyboard alone: an answer to each question, a score, a comment, and saved. */
async function judge(answers: string[], score: string, comment: string): Promise<void> {
  const dialog = owner.getByRole('dialog')
  await dialog.waitFor()
  for (const [index, question] of questions.entries()) await choose(question, answers[index] ?? '')
  await choose('Overall', score)
  await toFocus(dialog.getByLabel(/^Comment/))
  await owner.keyboard.type(comment)
  await toFocus(dialog.getByRole('button', { name: 'Save' }))
  await owner.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
}

/** With Tab to the choices, with the arrows to one of them. */
async function choose(group: string, name: string): Promise<void> {
  const choices = owner.getByRole('radiogroup', { name: group }).getByRole('radio')
  const wanted = owner.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true })
  await toFocus(choices.first())
  await owner.keyboard.press('Space')
  for (let left = await choices.count(); left > 0 && !(await wanted.isChecked()); left -= 1)
    await owner.keyboard.press('ArrowRight')
  assert.ok(await wanted.isChecked(), `${group}: ${name}`)
}

async function toFocus(element: Locator): Promise<void> {
  const has = () => element.evaluate((one) => one === document.activeElement)
  for (let left = 12; left > 0 && !(await has()); left -= 1) await owner.keyboard.press('Tab')
  assert.ok(await has(), 'the keyboard comes there')
}

test('an owner says what to look for, and how many conversations are looked at again', async () => {
  await enter('settings')
  const share = owner.getByLabel('Random sample, per cent')
  await owner.getByLabel('Checklist').fill(questions.join('\n'))
  await share.fill('101')
  await owner.getByText('Write a number from 0 to 100.').waitFor()
  assert.ok(await owner.getByRole('button', { name: 'Save' }).isDisabled())
  await share.fill('100')
  await owner.getByRole('button', { name: 'Save' }).click()
  await owner.getByText('The settings are saved').waitFor()
  assert.deepEqual(await faultsOf(owner), [])
})

test('those that end come up, and are looked through one after the other without a hand leaving the keyboard', async () => {
  for (const question of ['Flytter dere piano?', 'Hva koster flyttevask?', 'Kan jeg avbestille?'])
    await end(question)
  await enter('waiting')
  const reviews = owner.getByRole('button', { name: 'Review', exact: true })
  await reviews.nth(2).waitFor()
  await reviews.first().focus()
  const { keyboard } = owner

  await keyboard.press('Enter')
  await owner.getByRole('group', { name: 'What was said' }).waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await keyboard.press('Escape')
  await owner.getByRole('dialog').waitFor({ state: 'detached' })
  assert.ok(await isFocused(reviews.first()), 'who only looked is back where they were')

  await keyboard.press('Enter')
  await judge(['Yes', 'No'], '4', 'Svaret kom fort.')
  await reviews.nth(2).waitFor({ state: 'detached' })
  assert.ok(await isFocused(reviews.first()), 'the next one is at hand')
  await keyboard.press('Enter')
  await owner.getByRole('dialog').waitFor()
  await owner.getByRole('button', { name: 'Skip' }).focus()
  await keyboard.press('Enter')
  await reviews.nth(1).waitFor({ state: 'detached' })
  assert.ok(await isFocused(reviews.first()))
  await keyboard.press('Enter')
  await judge(['Yes', 'Yes'], '2', '')
  await owner.getByText('Nothing waits for review').waitFor()
  assert.ok(await owner.evaluate(() => document.activeElement !== document.body), 'the focus is not lost')
})

test('what was found stands with the conversation, and is counted', async () => {
  await enter('done')
  const row = owner.getByRole('listitem').filter({ hasText: 'Svaret kom fort.' })
  await row.getByText('Review: 4 of 5').waitFor()
  await row.getByText('Olga Owner').waitFor()
  assert.equal(await owner.getByRole('button', { name: 'Change' }).count(), 2)
  assert.deepEqual(await faultsOf(owner), [])
  await enter('figures')
  await owner.getByText('2 yes, 0 no').waitFor()
  await owner.getByText('1 yes, 1 no').waitFor()
  assert.deepEqual(await faultsOf(owner), [])
})
