import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { untilTrue } from './kept.ts'
import { ask, becomeAgent, becomeOwner, chatOn, ofDemo } from './people.ts'

let svar: RunningSvar
let browser: Browser
let visitor: Page
let olga: Page
let kari: Page

const inbox = () => `${svar.url}/admin/w/demo/inbox`
const reply = (page: Page) => page.getByRole('textbox', { name: 'Reply to the customer' })
const row = (page: Page, words: string) => page.getByRole('list', { name: 'Conversations' }).getByText(words)

before(async () => {
  svar = await startSvar()
  browser = await openBrowser()
  visitor = await openPage(browser, { locale: 'nb' })
  olga = await becomeOwner(browser, svar)
  await ask(visitor, svar, 'Kan dere flytte et piano?')
  kari = await becomeAgent({ browser, svar, owner: olga })
})
after(async () => {
  await browser?.close()
  await svar?.stop()
})

async function opens(page: Page, words: string) {
  await page.goto(inbox())
  await row(page, words).first().click()
  await reply(page).waitFor()
}

test('a canned response goes in by slash and shortcut, in the language of the customer', async () => {
  await opens(olga, 'Kan dere flytte et piano?')
  await reply(olga).pressSequentially('/check')
  const list = olga.getByRole('listbox', { name: 'Canned responses' })
  await list.getByRole('option', { name: /Undersøker saken/ }).waitFor()
  await reply(olga).press('Enter')
  await olga.waitForFunction(() =>
    /undersøker/.test(document.querySelector<HTMLTextAreaElement>('fieldset textarea')?.value ?? ''),
  )
  assert.doesNotMatch(await reply(olga).inputValue(), /\/check|\{\{/)
  await reply(olga).fill('')
})

test('who opens a conversation sees the colleague who reads it, and who writes in it', async () => {
  await opens(kari, 'Kan dere flytte et piano?')
  await kari.getByText('Olga Owner is reading this too').waitFor()
  await reply(olga).pressSequentially('Hei!')
  await kari.getByText('Olga Owner is writing to the customer').waitFor()
})

test('what one has begun to write waits on another device', async () => {
  const address = `/api/conversations/${/inbox\/([\w-]+)/.exec(olga.url())?.[1]}/draft`
  await untilTrue(olga, () =>
    olga.evaluate(
      async ([url, headers]) => (await (await fetch(url, { headers })).json()).draft?.text === 'Hei!',
      [address, ofDemo] as const,
    ),
  )
  const device = await olga
    .context()
    .browser()
    ?.newContext({
      storageState: { ...(await olga.context().storageState()), origins: [] },
      locale: 'en-GB',
    })
  const phone = await device?.newPage()
  assert.ok(phone)
  await phone.goto(olga.url())
  await reply(phone).waitFor()
  await phone.waitForFunction(() => document.querySelector('textarea')?.value === 'Hei!')
  await device?.close()
  await reply(olga).fill('')
})

test('a message for later is listed in the thread and can be taken back', async () => {
  await reply(olga).fill('Vi ringer deg i morgen.')
  await olga.getByRole('button', { name: 'More ways to send' }).click()
  await olga.getByRole('menuitem', { name: 'Tomorrow at 9:00' }).click()
  const thread = olga.getByRole('region', { name: 'Messages' })
  await thread.getByText(/Will be sent/).waitFor()
  await kari.getByText('Vi ringer deg i morgen.').waitFor()
  await olga.getByRole('button', { name: 'Do not send' }).click()
  await thread.getByText(/Will be sent/).waitFor({ state: 'detached' })
  await olga.waitForFunction(() => document.querySelector('textarea')?.value === 'Vi ringer deg i morgen.')
  assert.equal(await chatOn(visitor).log.getByText('Vi ringer deg i morgen.').count(), 0)
})

test('a date that is none, or is over, is told and not taken for another one', async () => {
  await olga.getByRole('button', { name: 'More ways to send' }).click()
  await olga.getByRole('menuitem', { name: 'Choose a time …' }).click()
  const dialog = olga.getByRole('dialog', { name: 'Send later' })
  const date = dialog.getByRole('textbox', { name: 'Date' })
  const before = await date.inputValue()
  await date.fill('31/02/2027')
  await date.press('Tab')
  await dialog.getByText('There is no such day. Write it as dd/mm/yyyy').waitFor()
  await dialog.getByRole('button', { name: 'Schedule' }).click()
  await date.fill('01/01/2020')
  await dialog.getByRole('textbox', { name: 'Time' }).focus()
  await dialog.getByText(/^Not before \d\d\/\d\d\/\d{4}$/).waitFor()
  assert.equal(await date.inputValue(), '01/01/2020')
  await date.fill(before)
  await date.press('Tab')
  await dialog.getByText('Not before').waitFor({ state: 'detached' })
  await olga.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

test('an answer is sent and its conversation closed in one stroke, and Z opens it again', async () => {
  await reply(olga).fill('Da ringer vi, takk for praten!')
  await reply(olga).press('Control+Shift+Enter')
  await chatOn(visitor).log.getByText('Da ringer vi, takk for praten!').waitFor()
  await olga.getByText('This conversation is closed.').waitFor()
  await olga.getByRole('button', { name: 'Undo' }).first().waitFor()
  await olga.keyboard.press('Escape')
  await olga.keyboard.press('z')
  await olga.getByText(/You have this conversation/).waitFor()
  await olga.getByText('The conversation is closed').waitFor({ state: 'detached' })
})

test('a message that is held back can be undone, also when the choice is not saved yet, and goes when it is not', async () => {
  const { promise: mayPass, resolve: pass } = Promise.withResolvers<void>()
  await olga.route('**/api/inbox/settings', async (route) => {
    if (route.request().method() === 'PATCH') await mayPass
    await route.continue()
  })
  await olga.getByRole('button', { name: 'More ways to send' }).click()
  await olga.getByRole('menuitemradio', { name: '10 seconds' }).click()
  await reply(olga).fill('Dette var feil.')
  await reply(olga).press('Control+Enter')
  await olga.waitForFunction(() => document.querySelector('textarea')?.value === '')
  pass()
  await olga.getByRole('button', { name: 'Undo' }).first().click()
  await olga.waitForFunction(() => document.querySelector('textarea')?.value.includes('feil'))
  await olga.getByText('Sending in a moment').waitFor({ state: 'detached' })
  await reply(olga).fill('Dette er riktig.')
  await reply(olga).press('Control+Enter')
  await chatOn(visitor).log.getByText('Dette er riktig.').waitFor()
  assert.equal(await chatOn(visitor).log.getByText('Dette var feil.').count(), 0)
})

test('a colleague who is called in a note hears of it and finds it among the mentions', async () => {
  // It is told as it happens: their page must be listening.
  const listening = kari.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'))
  await kari.goto(inbox())
  await listening
  await olga.keyboard.press('Escape')
  await olga.keyboard.press('n')
  const note = olga.getByRole('textbox', { name: /Note/ })
  await note.pressSequentially('Ser du på dette, @kar')
  await olga.getByRole('option', { name: /Kari Colleague/ }).click()
  await note.press('Control+Enter')
  await kari.getByText('Olga Owner mentioned you in a note').waitFor()
  await kari.goto(`${inbox()}?view=mentions`)
  await row(kari, 'Kan dere flytte et piano?').first().waitFor()
})

test('search finds what was said and leads to the message', async () => {
  await kari.keyboard.press('/')
  await kari.getByRole('searchbox').fill('riktig')
  await kari.getByRole('list', { name: 'Results' }).getByRole('link').first().click()
  await kari.waitForURL(/\/at\/\d+/)
  await kari.locator('[data-seq]:focus', { hasText: 'Dette er riktig.' }).waitFor()
})

test('a conversation is split and merged again, and nothing is lost', async () => {
  await olga.getByRole('button', { name: 'More choices' }).click()
  await olga.getByRole('menuitem', { name: /Split/ }).click()
  await olga.getByRole('radio', { name: /Dette er riktig/ }).check()
  await olga.getByRole('button', { name: 'Split here' }).click()
  await olga.getByText('The conversation is split').waitFor()
  await olga.getByRole('dialog', { name: 'Split the conversation' }).waitFor({ state: 'detached' })
  await olga.getByRole('button', { name: 'More choices' }).click()
  await olga.getByRole('menuitem', { name: /Merge/ }).click()
  await olga.getByRole('dialog').getByRole('radio').first().check()
  await olga.getByRole('button', { name: 'Merge', exact: true }).click()
  await olga.getByText('The conversations are merged').waitFor()
  const thread = olga.getByRole('region', { name: 'Messages' })
  await thread.getByText('Kan dere flytte et piano?').waitFor()
  await thread.getByText('Dette er riktig.').waitFor()
})

test('what was merged can be taken apart from the menu, also when the page was loaded again', async () => {
  await olga.reload()
  await olga.getByRole('button', { name: 'More choices' }).click()
  await olga.getByRole('menuitem', { name: 'Undo the merge' }).click()
  await olga.getByText('Undone').waitFor()
  await olga.getByRole('button', { name: 'More choices' }).click()
  await olga.getByRole('menuitem', { name: 'Undo the split' }).click()
  await olga
    .getByRole('region', { name: 'Messages' })
    .filter({ hasText: 'Kan dere flytte et piano?' })
    .getByText('Dette er riktig.')
    .waitFor()
})

test('several are closed at once by keyboard, and opened again by one undo', async () => {
  const others = ['Hva koster det å flytte en treroms?', 'Flytter dere på søndager?']
  for (const text of others) await ask(await openPage(browser, { locale: 'nb' }), svar, text)
  await olga.goto(inbox())
  const list = olga.getByRole('list', { name: 'Conversations' })
  for (const text of others) await list.getByText(text).first().waitFor()
  // By what they are about: an answer that comes now changes their order.
  const boxOf = (text: string) => list.getByRole('listitem').filter({ hasText: text }).getByRole('checkbox')
  await boxOf(others[0] as string).check()
  await boxOf(others[1] as string).click({ modifiers: ['Shift'] })
  await olga.getByText('2 selected').waitFor()
  await olga.keyboard.press('e')
  await olga.getByText('2 conversations closed').waitFor()
  await boxOf(others[0] as string).waitFor({ state: 'detached' })
  await olga.getByRole('button', { name: 'Undo' }).first().click()
  for (const text of others) await list.getByText(text).first().waitFor()
})

test('with a conversation open the keys mean what is chosen, all of it', async () => {
  await opens(olga, 'Kan dere flytte et piano?')
  const list = olga.getByRole('list', { name: 'Conversations' })
  const others = ['Hva koster det å flytte en treroms?', 'Flytter dere på søndager?']
  const boxOf = (text: string) => list.getByRole('listitem').filter({ hasText: text }).getByRole('checkbox')
  await boxOf(others[0] as string).check()
  await row(olga, others[1] as string)
    .first()
    .click()
  // The one before it stands there until this one does.
  await olga
    .getByRole('region', { name: 'Messages' })
    .getByText(others[1] as string)
    .first()
    .waitFor()
  await olga.locator('body').press('x')
  await olga.getByText('2 selected').waitFor()
  await olga.locator('body').press('e')
  await olga.getByText('2 conversations closed').waitFor()
  await olga.getByRole('button', { name: 'Undo' }).first().click()
  for (const text of others) await row(olga, text).first().waitFor()
})

test('one that is closed and taken back is with whom it was', async () => {
  await opens(olga, 'Kan dere flytte et piano?')
  await olga.getByText(/You have this conversation/).waitFor()
  await olga.locator('body').press('e')
  await olga.getByText('This conversation is closed.').waitFor()
  await olga.getByRole('button', { name: 'Undo' }).first().click()
  await olga.getByText(/You have this conversation/).waitFor()
})

test('a filter is saved, shared, and stands in the views of a colleague', async () => {
  await olga.keyboard.press('f')
  const dialog = olga.getByRole('dialog', { name: 'Filter' })
  await dialog.getByLabel('View').click()
  await olga.getByRole('option', { name: 'With the assistant' }).click()
  await dialog.getByRole('button', { name: /Save filter/ }).click()
  await dialog.getByLabel('Name').fill('Roboten jobber')
  await dialog.getByText('Share with everybody').click()
  await dialog.getByRole('button', { name: 'Save filter', exact: true }).click()
  await olga.getByRole('heading', { name: /Roboten jobber/ }).waitFor()
  await kari.goto(inbox())
  await kari.getByRole('button', { name: /All open/ }).click()
  await kari.getByRole('menuitemradio', { name: /Roboten jobber/ }).click()
  await kari.getByRole('heading', { name: /Roboten jobber/ }).waitFor()
})

test('who reads back in a long conversation is given what was said before, and stays where they are', async () => {
  await opens(olga, 'Kan dere flytte et piano?')
  const id = /inbox\/([\w-]+)/.exec(olga.url())?.[1]
  for (let number = 1; number <= 110; number += 1) {
    const data = {
      clientId: crypto.randomUUID(),
      kind: 'note',
      text: `Notat nummer ${number}`,
      attachmentIds: [],
    }
    const url = `${svar.url}/api/conversations/${id}/messages`
    assert.equal((await olga.request.post(url, { headers: ofDemo, data })).status(), 200)
  }
  await olga.goto(olga.url())
  const thread = olga.getByRole('region', { name: 'Messages' })
  await thread.getByText('Notat nummer 110', { exact: true }).waitFor()
  assert.equal(await thread.getByText('Kan dere flytte et piano?').count(), 0)
  const middle = thread.getByText('Notat nummer 15', { exact: true })
  await middle.scrollIntoViewIfNeeded()
  await thread.getByText('Kan dere flytte et piano?').waitFor()
  await olga.waitForFunction(() => !document.querySelector('[aria-label=Messages] [aria-busy=true]'))
  const box = await middle.boundingBox()
  assert.ok(box && box.y > 0 && box.y < 900, 'what was read has not moved away')
})
