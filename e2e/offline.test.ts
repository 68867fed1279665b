import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { areKept } from './kept.ts'
import { becomeAgent, becomeOwner, chatOn, ofDemo } from './people.ts'

const dist = resolve(import.meta.dirname, '../apps/admin/dist')
let svar: RunningSvar
let browser: Browser
let visitor: Page
let agent: Page
let piano: string
let price: string

before(async () => {
  svar = await startSvar()
  browser = await openBrowser()
  agent = await becomeOwner(browser, svar)
  visitor = await openPage(browser, { locale: 'nb' })
  piano = await ask(visitor, 'Kan dere flytte et piano?')
  price = await ask(await openPage(browser, { locale: 'nb' }), 'Hva koster en time?')
  await agent.goto(`${svar.url}/admin/w/demo/inbox`)
  await agent.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
})
after(async () => {
  await browser?.close()
  await svar?.stop()
})

/** Has somebody ask on the website. @returns the conversation's address in the admin */
async function ask(page: Page, question: string): Promise<string> {
  await page.goto(`${svar.url}/demo/nb`)
  await chatOn(page).open()
  await chatOn(page).say(question)
  for (let tries = 0; tries < 200; tries += 1) {
    const { items } = await fromApi('/api/conversations?view=all&limit=50')
    const own = await Promise.all(
      items.map(async ({ id }: { id: string }) => ({ id, said: await messagesOf(id) })),
    )
    // Until it is answered, it stands twice in its row of the list.
    const mine = own.find(({ said }) => said.includes(question) && said.length > 1)
    if (mine) return mine.id
    await page.waitForTimeout(200)
  }
  throw new Error(`Nobody has asked: ${question}`)
}

async function fromApi(path: string) {
  return (await agent.request.get(svar.url + path, { headers: ofDemo })).json()
}

/** What was said in a conversation, in order. */
async function messagesOf(id: string): Promise<string[]> {
  const { items } = await fromApi(`/api/conversations/${id}/messages?limit=100`)
  return items.map(({ text }: { text: string }) => text)
}

const composer = () => agent.getByRole('textbox', { name: /Reply|Write a reply/ }).first()
const open = async (id: string) => {
  await agent.goto(`${svar.url}/admin/w/demo/inbox/${id}`)
  await composer().waitFor()
  // The composer is there before the messages are.
  await agent
    .getByRole('region', { name: 'Messages' })
    .getByText(/piano|en time/)
    .first()
    .waitFor()
}

test('the manifest makes the admin installable, and each of its icons is what it says', async () => {
  const manifest = await (await agent.request.get(`${svar.url}/admin/manifest.webmanifest`)).json()
  assert.deepEqual(
    [manifest.start_url, manifest.scope, manifest.display, manifest.name],
    ['/admin/', '/admin/', 'standalone', 'Svar'],
  )
  for (const { src, sizes, type } of manifest.icons) {
    const answer = await agent.request.get(svar.url + src)
    assert.ok(answer.headers()['content-type']?.startsWith(type), src)
    if (type !== 'image/png') continue
    const header = (await answer.body()).subarray(0, 24)
    assert.equal(`${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`, sizes)
  }
  const purposes = manifest.icons.map(({ sizes, purpose }: { sizes: string; purpose?: string }) => [
    sizes,
    purpose,
  ])
  assert.ok(purposes.some(([sizes, purpose]: string[]) => sizes === '192x192' && !purpose))
  assert.ok(purposes.some(([sizes, purpose]: string[]) => sizes === '512x512' && purpose === 'maskable'))
})

test('what was opened in an earlier page can be read in one that lost the network after it was loaded', async () => {
  await open(price)
  await areKept(agent, price)
  await open(piano)
  await agent.context().setOffline(true)
  await agent.getByRole('list', { name: 'Conversations' }).getByText('Hva koster en time?').first().click()
  await agent.getByRole('region', { name: 'Messages' }).getByText('Hva koster en time?').waitFor()
  await agent.context().setOffline(false)
})

test('without a network a conversation opens after a reload, and what is written and done waits', async () => {
  await open(price)
  await open(piano)
  // The screen shows it before the server has done it.
  const taken = agent.waitForResponse(/\/take-over$/)
  await agent.getByRole('button', { name: /Take over/ }).click()
  assert.equal((await taken).status(), 200)
  await areKept(agent, price, piano)
  await agent.context().setOffline(true)
  await agent.reload()
  await agent.getByText('You are offline. What you write is sent when the network is back.').waitFor()
  await agent.getByText('Kan dere flytte et piano?').first().waitFor()
  for (const text of ['Første svar uten nett', 'Andre svar uten nett']) {
    await composer().fill(text)
    await composer().press('Control+Enter')
  }
  await agent.getByText('2 things are waiting to be sent').waitFor()
  await agent.getByText('Hva koster en time?').first().click()
  await agent
    .getByRole('button', { name: /^Close/ })
    .first()
    .click()
  await agent.getByText('3 things are waiting to be sent').waitFor()
  await agent.reload()
  await agent.getByText('3 things are waiting to be sent').waitFor()
})

test('when the network is back all of it happens once and in order', async () => {
  await agent.context().setOffline(false)
  await chatOn(visitor).log.getByText('Andre svar uten nett').waitFor()
  await agent.getByText(/waiting to be sent/).waitFor({ state: 'detached' })
  const said = (await messagesOf(piano)).filter((text) => text.endsWith('svar uten nett'))
  assert.deepEqual(said, ['Første svar uten nett', 'Andre svar uten nett'])
  assert.equal((await fromApi(`/api/conversations/${price}`)).status, 'closed')
})

test('what waits can be called back, and is then never sent', async () => {
  await open(piano)
  await agent.context().setOffline(true)
  await composer().fill('Dette angrer jeg på')
  await composer().press('Control+Enter')
  await agent.getByRole('button', { name: 'Cancel' }).first().click()
  await agent.getByText('Dette angrer jeg på').waitFor({ state: 'detached' })
  await agent.context().setOffline(false)
  await composer().fill('Sendt etterpå')
  await composer().press('Control+Enter')
  await chatOn(visitor).log.getByText('Sendt etterpå').waitFor()
  assert.ok(!(await messagesOf(piano)).includes('Dette angrer jeg på'))
})

test('a reply that waited is not sent when a colleague answered meanwhile, until its writer says so', async () => {
  const kari = await colleague()
  await open(piano)
  await agent.context().setOffline(true)
  await composer().fill('Svar som kom for sent')
  await composer().press('Control+Enter')
  await agent.getByText('1 thing is waiting to be sent').waitFor()
  await kari('take-over', { force: true })
  await kari('messages', { clientId: 'from-kari-0001', text: 'Kari ordner dette' })
  await kari('hand-back', {})
  await agent.context().setOffline(false)
  await agent.getByText(/Kari Colleague answered meanwhile/).waitFor()
  assert.ok(!(await messagesOf(piano)).includes('Svar som kom for sent'))
  await agent.getByRole('button', { name: 'Send anyway' }).click()
  await chatOn(visitor).log.getByText('Svar som kom for sent').waitFor()
})

/** Somebody else who works here. @returns what they do with the conversation about the piano */
async function colleague() {
  const page = await becomeAgent({ browser, svar, owner: agent })
  return async (what: string, data: object) => {
    const url = `${svar.url}/api/conversations/${piano}/${what}`
    const answer = await page.request.post(url, { headers: ofDemo, data })
    assert.ok(answer.ok(), `${what}: ${await answer.text()}`)
  }
}

test('what is handed to a colleague without a network is theirs when it is back, with the note', async () => {
  await open(piano)
  await agent.context().setOffline(true)
  await agent.locator('body').press('h')
  const dialog = agent.getByRole('dialog', { name: 'Hand over the conversation' })
  await dialog.getByRole('combobox', { name: 'To' }).fill('kari')
  await agent.getByRole('option', { name: /Kari Colleague/ }).click()
  await dialog.getByRole('textbox', { name: /Note for them/ }).fill('Hun kjenner saken')
  await dialog.getByRole('textbox', { name: /Note for them/ }).press('Control+Enter')
  await agent.getByText('1 thing is waiting to be sent').waitFor()
  await agent.context().setOffline(false)
  await agent.getByText(/waiting to be sent/).waitFor({ state: 'detached' })
  assert.equal((await fromApi(`/api/conversations/${piano}`)).assignee.name, 'Kari Colleague')
  assert.equal((await messagesOf(piano)).filter((text) => text === 'Hun kjenner saken').length, 1)
})

test('a click on a notification opens its conversation in the window that is there, without loading it anew', async () => {
  await open(piano)
  const [worker] = agent.context().serviceWorkers()
  assert.ok(worker)
  let loads = 0
  agent.on('load', () => {
    loads += 1
  })
  // The browser lets no program make a real click on a notification: this is what one calls.
  await worker.evaluate(
    (link) => (self as unknown as { open: (link: string) => void }).open(link),
    `/admin/w/demo/inbox/${price}`,
  )
  await agent.waitForURL(`**/inbox/${price}`)
  assert.equal(loads, 0)
  assert.equal(agent.context().pages().length, 1)
})

test('a new version is offered quietly, and taking it keeps what is being written', async () => {
  const file = join(dist, 'service-worker.js')
  const before = readFileSync(file, 'utf8')
  try {
    await open(piano)
    await composer().fill('Halvferdig svar')
    // As a build would: another version, with another first file.
    writeFileSync(
      file,
      before
        .replace(/"entry":"[^"]*"/, '"entry":"/admin/assets/newer.js"')
        .replace('"version":"', '"version":"n'),
    )
    await agent.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update()
    })
    await agent.getByText('A new version is ready. What you are writing is kept.').waitFor()
    assert.equal(await composer().inputValue(), 'Halvferdig svar')
    await Promise.all([agent.waitForEvent('load'), agent.getByRole('button', { name: 'Reload' }).click()])
    await composer().waitFor()
    assert.equal(await composer().inputValue(), 'Halvferdig svar')
  } finally {
    writeFileSync(file, before)
  }
})

test('a file that a rebuilt server lacks loads the page again, once, and what is written stays', async () => {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' })
  await context.addCookies(await agent.context().cookies())
  const page = await context.newPage()
  await page.goto(`${svar.url}/admin/w/demo/inbox/${price}`)
  const box = page.getByRole('textbox', { name: /Reply|Write a reply/ }).first()
  await box.fill('Midt i en setning')
  await page.route(/assets\/knowledge-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' }))
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await Promise.all([page.waitForEvent('load'), page.getByRole('link', { name: 'Knowledge' }).click()])
  await page.getByRole('button', { name: 'Reload' }).waitFor()
  assert.equal(loads, 1)
  await page.goto(`${svar.url}/admin/w/demo/inbox/${price}`)
  assert.equal(await box.inputValue(), 'Midt i en setning')
  await context.close()
})

/** What this browser keeps on its own disk. */
const kept = () => agent.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

test('when the session is refused, that is said, and nothing is left to read in this browser', async () => {
  await open(piano)
  await areKept(agent, piano)
  await agent.context().clearCookies()
  await agent.getByRole('link', { name: 'Dashboard' }).click()
  await agent.waitForURL(/sign-in/)
  await agent.getByText(/^Your session has ended/).waitFor()
  await agent.getByLabel('Email').waitFor()
  assert.ok(!(await kept()).includes('svar-reading'))
})

test('signing out leaves nothing to read in this browser', async () => {
  await agent.getByLabel('Email').fill('olga@example.com')
  await agent.getByRole('textbox', { name: 'Password' }).fill('correct horse battery')
  await agent.getByRole('button', { name: 'Sign in', exact: true }).click()
  await agent.getByRole('button', { name: /^Olga Owner/ }).waitFor()
  await open(piano)
  await composer().fill('Et utkast')
  await areKept(agent, piano)
  await agent.getByRole('button', { name: /^Olga Owner/ }).click()
  await agent.getByRole('menuitem', { name: 'Sign out' }).click()
  await agent.waitForURL(/sign-in/)
  assert.ok(!(await kept()).includes('svar-reading'))
  const drafts = await agent.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))
  assert.deepEqual(drafts, [])
})
