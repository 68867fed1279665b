import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { ask, becomeAgent, becomeOwner, chatOn, ofDemo, roomsInMenu } from './people.ts'

/**
 * Whatever can be named is named as by somebody who means harm: with a tag that runs, with one word that never ends, and
 * with the mark that turns the direction of all that follows in its line.
 */

const TURN = '\u202e'
const RUNS = '<img src=x onerror="window.ran=1">'
const ENDLESS = 'W'.repeat(60)
const named = (what: string) => `${what} ${RUNS}`.slice(0, 50)
const problems: string[] = []
let svar: RunningSvar
let browser: Browser
let owner: Page
let visitor: Page
let places: string[]

before(async () => {
  svar = await startSvar()
  browser = await openBrowser()
  owner = await becomeOwner(browser, svar)
  visitor = await openPage(browser, { locale: 'nb' })
  for (const page of [owner, visitor]) {
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
    page.on('dialog', (dialog) => problems.push(`${page.url()}: ${dialog.message()}`))
  }
  places = await nameAll()
})
after(async () => {
  await browser?.close()
  await svar?.stop()
})

async function send<T>(method: string, path: string, data: object): Promise<T> {
  const answer = await owner.request.fetch(`${svar.url}/api/${path}`, { method, headers: ofDemo, data })
  assert.ok(answer.ok(), `${method} ${path}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/** @returns the addresses at which something stands that is named so, beside the rooms of the menu */
async function nameAll(): Promise<string[]> {
  await becomeAgent({ browser, svar, owner }, `${TURN}Agent ${ENDLESS}`, 'agent@example.com')
  const stored = visitor.waitForResponse((response) => response.url().endsWith('/api/widget/messages'))
  await ask(visitor, svar, `${TURN}Hei ${RUNS} ${ENDLESS}${ENDLESS}`)
  const { conversation } = (await (await stored).json()) as { conversation: { id: string } }
  const { contact } = await send<{ contact: { id: string } }>(
    'PUT',
    `conversations/${conversation.id}/tags`,
    { tags: [named(`${TURN}tag`), ENDLESS.slice(0, 50)] },
  )
  await send('PATCH', `contacts/${contact.id}`, {
    name: `${TURN}Customer ${RUNS} ${ENDLESS}`,
    email: 'c@example.com',
  })
  await send('POST', 'teams', { name: named(`${TURN}team`) })
  await send('POST', 'inbox/filters', { name: named(`${TURN}filter`), conditions: {} })
  await send('POST', 'knowledge/texts', {
    title: `${TURN}text ${RUNS} ${ENDLESS}`,
    text: 'Vi flytter piano.',
  })
  const subject = `${TURN}subject ${RUNS} ${ENDLESS}`
  const { items } = (await (
    await owner.request.get(`${svar.url}/api/teams/members`, { headers: ofDemo })
  ).json()) as { items: { memberId: string }[] }
  const memberIds = items.map(({ memberId }) => memberId)
  for (const memberId of memberIds)
    await send('POST', `conversations/${conversation.id}/assignment`, { memberId })
  const { number } = await send<{ number: string }>('POST', 'tickets', {
    subject,
    conversationId: conversation.id,
  })
  for (const assigneeId of memberIds) await send('PATCH', `tickets/${number}`, { assigneeId })
  return [`/admin/w/demo/inbox/${conversation.id}`, `/admin/w/demo/tickets/${number}`]
}

/** What turns the direction and does not stand in a line of its own. */
function turned(mark: string): string[] {
  const found: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const isPartOfLine = (element: HTMLElement) => {
    const { display, unicodeBidi } = getComputedStyle(element)
    return display === 'inline' && !/isolate|plaintext/.test(unicodeBidi)
  }
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text
    if (!parentElement || !data.includes(mark)) continue
    let line = parentElement
    while (line.parentElement && isPartOfLine(line)) line = line.parentElement
    const isAlone = /flex|grid/.test(getComputedStyle(parentElement).display) || line.textContent === data
    if (!isAlone || !data.startsWith(mark)) found.push(`"${line.textContent}" in ${parentElement.outerHTML}`)
  }
  return found.map((line) => line.slice(0, 400))
}

async function look(address: string): Promise<string[]> {
  await owner.goto(`${svar.url}${address}`)
  await owner.getByRole('main').waitFor()
  await owner.waitForFunction(() => !document.querySelector('[aria-busy=true], [data-skeleton]'))
  const found: string[] = []
  for (const width of [1440, 390]) {
    await owner.setViewportSize({ width, height: 900 })
    await owner.waitForTimeout(200)
    const wide = await owner.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) found.push(`${address} is ${wide} px wide where there are ${width}`)
    found.push(...(await lookAtLines(address)))
  }
  return found
}

async function lookAtLines(where: string): Promise<string[]> {
  const ran = await owner.evaluate(() => (globalThis as { ran?: number }).ran)
  const lines = await owner.evaluate(turned, TURN)
  return [...(ran ? [`${where}: it ran`] : []), ...lines.map((line) => `${where}: turned ${line}`)]
}

test('no name runs, none makes a page wider than its screen, and none turns what stands beside it', async () => {
  const rooms = await roomsInMenu(owner, svar)
  const found: string[] = []
  for (const address of [...rooms, ...places]) found.push(...(await look(address)))
  assert.deepEqual([...found, ...problems], [])
})

test('nor do they in what a key opens, and in what is told of it', async () => {
  await owner.setViewportSize({ width: 1440, height: 900 })
  await owner.goto(`${svar.url}${places[0]}`)
  await owner.getByRole('textbox', { name: 'Reply to the customer' }).waitFor()
  const found: string[] = []
  for (const key of ['a', 't', 'f', 'Control+k']) {
    await owner.keyboard.press(key)
    const opened = owner.getByRole('dialog').or(owner.getByRole('listbox')).first()
    await opened.waitFor()
    await owner.waitForTimeout(300)
    if (key === 'Control+k') await owner.keyboard.type('hei')
    await owner.waitForTimeout(700)
    found.push(...(await lookAtLines(key)))
    await owner.keyboard.press('Escape')
    await opened.waitFor({ state: 'detached' })
  }
  assert.deepEqual([...found, ...problems], [])
})

test('nor does the chat of who wrote it', async () => {
  const ran = await visitor.evaluate(() => (globalThis as { ran?: number }).ran)
  assert.equal(ran, undefined)
  await chatOn(visitor).log.getByText(RUNS).first().waitFor()
})
