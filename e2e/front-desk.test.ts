import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { faultsOf } from './accessibility.ts'
import { openBrowser, openPage } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { ask, becomeAgent, becomeOwner, chatOn, ofDemo, signIn } from './people.ts'
import { pictures } from './pictures.ts'
import { countMarks, deliverPush, shownBy, startMakersService, subscribeAt } from './push.ts'
import { atTheSameMoment } from './same-moment.ts'

// Two people at the desk and three customers at once.
let svar: RunningSvar
let browser: Browser
let olga: Page
let kari: Page
const asked = {
  piano: 'Kan dere flytte et piano?',
  hour: 'Hva koster en time?',
  sunday: 'Flytter dere på søndager?',
}
type Name = keyof typeof asked
let visitors: Record<Name, Page>
let maker: Awaited<ReturnType<typeof startMakersService>>
let ids: Record<Name, string>

before(async () => {
  maker = await startMakersService()
  svar = await startSvar(maker.env)
  browser = await openBrowser()
  olga = await becomeOwner(browser, svar)
  kari = await becomeAgent({ browser, svar, owner: olga })
  const open = () => openPage(browser, { locale: 'nb' })
  visitors = { piano: await open(), hour: await open(), sunday: await open() }
  await each((name) => ask(visitors[name], svar, asked[name]))
  // It stands in their chat before the server has it.
  await until(async () => (await Promise.all([idOf('piano'), idOf('hour'), idOf('sunday')])).every(Boolean))
  ids = { piano: await idOf('piano'), hour: await idOf('hour'), sunday: await idOf('sunday') }
  for (const id of Object.values(ids)) await until(async () => (await messagesOf(id)).length > 1)
})
after(async () => {
  await browser?.close()
  await svar?.stop()
  maker?.stop()
})

const each = <T>(work: (name: Name) => Promise<T>) => Promise.all((Object.keys(asked) as Name[]).map(work))
const inbox = (id = '') => `${svar.url}/admin/w/demo/inbox${id && `/${id}`}`
const reply = (page: Page) => page.getByRole('textbox', { name: 'Reply to the customer' })
const thread = (page: Page) => page.getByRole('region', { name: 'Messages' })
const chat = (name: Name) => chatOn(visitors[name])

interface Said {
  kind: string
  text: string
  author: { kind: string; name: string }
  event: { type: string; params: Record<string, string> } | null
}
async function fromApi<T>(path: string, page = olga): Promise<T> {
  const answer = await page.request.get(svar.url + path, { headers: ofDemo, maxRetries: 2 })
  assert.equal(answer.status(), 200, path)
  return (await answer.json()) as T
}
/** An idle connection may be closed just when it is used again; by its key, what is sent twice is done once. */
const post = async (path: string, data: object) => {
  const keyed = { ...ofDemo, 'idempotency-key': randomUUID() }
  const answer = await olga.request.post(svar.url + path, { headers: keyed, data, maxRetries: 2 })
  assert.ok(answer.ok(), `${path}: ${await answer.text()}`)
}
const messagesOf = async (id: string) =>
  (await fromApi<{ items: Said[] }>(`/api/conversations/${id}/messages?limit=200`)).items
const stateOf = (id: string) =>
  fromApi<{ status: string; assignee: { id: string; name: string } | null }>(`/api/conversations/${id}`)
const idOf = async (name: Name) => {
  const { items } = await fromApi<{ items: { id: string; subject: string }[] }>('/api/conversations')
  return items.find(({ subject }) => subject === asked[name])?.id ?? ''
}

async function opens(page: Page, id: string) {
  await page.goto(inbox(id))
  await reply(page).waitFor()
  await thread(page).locator('[data-seq]').first().waitFor()
}

test('both take a waiting conversation at the same moment: one gets it, the other is told who has it', async () => {
  await chat('piano').say('Jeg vil snakke med et menneske')
  await Promise.all([opens(olga, ids.piano), opens(kari, ids.piano)])
  for (const page of [olga, kari])
    await page
      .getByText(/The customer is waiting for a person/)
      .first()
      .waitFor()
  const statuses = await atTheSameMoment([olga, kari], '**/take-over', (page) =>
    page.getByRole('button', { name: /Take over/ }).click(),
  )
  assert.deepEqual(statuses.toSorted(), [200, 409])
  const { status, assignee } = await stateOf(ids.piano)
  const [winner, loser] = statuses[0] === 200 ? [olga, kari] : [kari, olga]
  assert.deepEqual([status, assignee?.name], ['human', winner === olga ? 'Olga Owner' : 'Kari Colleague'])
  await loser.getByText(`${assignee?.name} has this conversation`, { exact: true }).waitFor()
  await loser.getByText('So that you don’t both reply').waitFor()
  await pictures(loser, 'desk-taken')
  await chat('piano').log.getByText(`${assignee?.name} har overtatt samtalen`).waitFor()
  const taken = (await messagesOf(ids.piano)).filter(({ event }) => event?.type === 'taken_over')
  assert.equal(taken.length, 1)
})

test('both ask for the next one that waits at the same moment, and each gets another', async () => {
  for (const name of ['hour', 'sunday'] as const) {
    await chat(name).say('Jeg vil snakke med et menneske')
    await until(async () => (await stateOf(ids[name])).status === 'waiting')
  }
  const statuses = await atTheSameMoment([olga, kari], '**/conversations/pull', (page) =>
    page.locator('body').press('w'),
  )
  assert.deepEqual(statuses, [200, 200])
  const names = [await stateOf(ids.hour), await stateOf(ids.sunday)].map(({ assignee }) => assignee?.name)
  assert.deepEqual(names.toSorted(), ['Kari Colleague', 'Olga Owner'])
})

/** Waits for what the server is to do by itself. */
async function until(isSo: () => Promise<boolean>) {
  for (let tries = 0; tries < 75; tries += 1) {
    if (await isSo()) return
    await olga.waitForTimeout(200)
  }
  assert.fail('It did not come to be.')
}

test('who opens what a colleague answers sees that she is typing, before both do', async () => {
  await post(`/api/conversations/${ids.piano}/take-over`, { force: true })
  await Promise.all([opens(olga, ids.piano), opens(kari, ids.piano)])
  await kari.getByText('Olga Owner is reading this too').waitFor()
  await reply(kari).pressSequentially('Hei, jeg ser på')
  await olga.getByText('Kari Colleague is writing to the customer').waitFor()
  await pictures(olga, 'desk-collision')
  await reply(kari).fill('')
})

test('taken over from the assistant, the customer is told, and the assistant is quiet', async () => {
  const [quiet, answered] = [ids.piano, ids.sunday]
  await post(`/api/conversations/${answered}/hand-back`, {})
  const question = 'Hvor mye koster det å flytte en toroms?'
  await chat('piano').say(question)
  await olga.getByText(question).first().waitFor()
  await chat('sunday').say(question)
  // By now the assistant has answered what was asked later, where it has the conversation.
  await chat('sunday').log.getByText(/8.900/).first().waitFor()
  const said = await messagesOf(quiet)
  const taken = said.findIndex(({ event }) => event?.type === 'taken_over')
  assert.ok(taken >= 0 && said.slice(taken).some(({ text }) => text === question))
  assert.deepEqual(
    said.slice(taken).filter(({ author }) => author.kind === 'assistant'),
    [],
  )
})

test('a person has the browser that she sits at show alerts, and chooses what she is told there', async () => {
  await kari.context().grantPermissions(['notifications'])
  await subscribeAt(kari, maker)
  await kari.goto(`${svar.url}/admin/w/demo/settings/account`)
  await kari.getByRole('button', { name: 'Turn on here' }).click()
  await kari.getByText('Shows alerts, even when Svar is not open.').waitFor()
  const waiting = kari.getByRole('group', { name: 'A customer is waiting' })
  const chosen = kari.waitForResponse(/delivery\/alerts/)
  await waiting.getByRole('checkbox', { name: 'Browser' }).click()
  await waiting.getByRole('checkbox', { name: 'Browser', checked: true }).waitFor()
  assert.equal((await chosen).status(), 200)
})

test('one step hands a conversation to a colleague, with a note for her alone, and she is told by push', async () => {
  await kari.goto(inbox(ids.sunday))
  await kari.evaluate(async () => void (await navigator.serviceWorker.ready))
  await opens(olga, ids.piano)
  await olga.locator('body').press('h')
  const dialog = olga.getByRole('dialog', { name: 'Hand over the conversation' })
  await dialog.getByRole('combobox', { name: 'To' }).fill('kari')
  await olga.getByRole('option', { name: /Kari Colleague/ }).waitFor()
  await olga.keyboard.press('Enter')
  await dialog.getByRole('textbox', { name: /Note for them/ }).fill('Hun har kvittering')
  await pictures(olga, 'desk-hand-over')
  assert.deepEqual(await faultsOf(olga), [])
  await dialog.getByRole('textbox', { name: /Note for them/ }).press('Control+Enter')
  await olga.getByText('Handed to Kari Colleague').waitFor()
  await kari.getByText('Olga Owner handed you a conversation').waitFor()
  await chat('piano').log.getByText('Samtalen er gitt til Kari Colleague').waitFor()
  assert.equal(await chat('piano').log.getByText('Hun har kvittering').count(), 0)
  await kari.getByRole('button', { name: 'Show' }).click()
  await thread(kari).getByText('Hun har kvittering').waitFor()
  await kari.getByText(/You have this conversation/).waitFor()
})

test('what her browser’s push service took is read by her browser alone, which shows it and marks the icon', async () => {
  await until(async () => maker.pushed.length > 0)
  assert.deepEqual(maker.answered, ['201 taken'])
  const [pushed] = maker.pushed
  const [worker] = kari.context().serviceWorkers()
  assert.ok(worker)
  await countMarks(worker)
  await deliverPush(kari, pushed?.plain ?? '')
  await until(async () => (await shownBy(worker)).notes.length > 0)
  const told = { title: 'Olga Owner handed you a conversation', body: 'Hun har kvittering' }
  const notes = [{ ...told, link: inbox(ids.piano) }]
  assert.deepEqual(await shownBy(worker), { marks: 1, notes })
})

test('handed to a team it waits for them, and is taken back with one press', async () => {
  const { items: members } = await fromApi<{ items: { id: string; name: string }[] }>('/api/identity/members')
  const memberIds = members.filter(({ name }) => name === 'Kari Colleague').map(({ id }) => id)
  await post('/api/teams', { name: 'Tunge løft', memberIds })
  await post(`/api/conversations/${ids.hour}/take-over`, { force: true })
  await opens(olga, ids.hour)
  await olga.locator('body').press('h')
  await olga.getByRole('combobox', { name: 'To' }).fill('tunge')
  await olga.getByRole('option', { name: /Tunge løft/ }).click()
  await olga.getByRole('button', { name: 'Hand over', exact: true }).click()
  await chat('hour').log.getByText('Samtalen er gitt til Tunge løft').waitFor()
  assert.equal((await stateOf(ids.hour)).status, 'waiting')
  await olga.getByRole('button', { name: 'Undo' }).first().click()
  await until(async () => (await stateOf(ids.hour)).assignee?.name === 'Olga Owner')
})

test('two conversations of one customer are found by their words and merged, in the order of time', async () => {
  await chat('hour').chat.getByRole('button', { name: 'Flere valg' }).click()
  await chat('hour').chat.getByRole('button', { name: 'Ny samtale' }).click()
  await chat('hour').say('Har dere esker også?')
  await olga.goto(inbox())
  await olga.getByRole('list', { name: 'Conversations' }).getByText('Har dere esker også?').first().click()
  await thread(olga).getByText('Har dere esker også?').waitFor()
  // What else this customer has asked stands beside it.
  await olga.getByRole('heading', { name: 'Other conversations' }).waitFor()
  await olga.getByRole('link', { name: asked.hour }).last().waitFor()
  await olga.getByRole('button', { name: 'More choices' }).click()
  await olga.getByRole('menuitem', { name: /Merge/ }).click()
  const dialog = olga.getByRole('dialog', { name: 'Merge conversations' })
  await dialog.getByRole('radio').waitFor()
  const words = dialog.getByRole('searchbox')
  await words.fill('flygel')
  await dialog.getByText('No matches').waitFor()
  await words.fill('hva koster')
  await dialog.getByRole('radio', { name: asked.hour }).check()
  await pictures(olga, 'desk-merge')
  assert.deepEqual(await faultsOf(olga), [])
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await thread(olga).getByText(asked.hour).first().waitFor()
  const said = (await messagesOf(ids.hour)).map(({ text }) => text)
  assert.ok(said.indexOf(asked.hour) >= 0)
  assert.ok(said.indexOf(asked.hour) < said.indexOf('Har dere esker også?'))
})

test('while one is without a network the other works on, and what was written meanwhile is sent once, in order', async () => {
  await opens(kari, ids.piano)
  await kari.waitForTimeout(1000)
  await kari.context().setOffline(true)
  for (const text of ['Uten nett, det første', 'Uten nett, det andre']) {
    await reply(kari).fill(text)
    await reply(kari).press('Control+Enter')
  }
  await kari.getByText('2 things are waiting to be sent').waitFor()
  await opens(olga, ids.sunday)
  await reply(olga).fill('Ja, på søndager også.')
  await reply(olga).press('Control+Enter')
  await chat('sunday').log.getByText('Ja, på søndager også.').waitFor()
  await chat('piano').say('Er du der?')
  await olga.getByRole('list', { name: 'Conversations' }).getByText('Er du der?').first().waitFor()
  await kari.context().setOffline(false)
  await chat('piano').log.getByText('Uten nett, det andre').waitFor()
  await kari.getByText(/waiting to be sent/).waitFor({ state: 'detached' })
  const said = (await messagesOf(ids.piano)).map(({ text }) => text)
  assert.deepEqual(said.slice(said.indexOf('Er du der?')), [
    'Er du der?',
    'Uten nett, det første',
    'Uten nett, det andre',
  ])
})

test('who signs in again after her session has ended is told in her browser as before, without asking for it', async () => {
  await kari.context().clearCookies()
  await kari.goto(inbox(ids.piano))
  const renewed = kari.waitForResponse(/delivery\/push-renewal/)
  await signIn(kari, 'kari@example.com')
  assert.deepEqual(await (await renewed).json(), { on: true })
})

test('a browser in which somebody signs out is told nothing more', async () => {
  const subscribed = () =>
    kari.evaluate(async () => {
      const registered = await navigator.serviceWorker.getRegistration('/admin/')
      return Boolean(await registered?.pushManager.getSubscription())
    })
  await kari.goto(inbox(ids.piano))
  assert.ok(await subscribed())
  await kari.getByRole('button', { name: /^Kari Colleague/ }).click()
  const forgotten = kari.waitForResponse(/delivery\/push-unsubscription/)
  await kari.getByRole('menuitem', { name: 'Sign out' }).click()
  assert.equal((await forgotten).status(), 200)
  await kari.waitForURL(/sign-in/)
  assert.ok(!(await subscribed()))
})
