import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { Webhook } from 'standardwebhooks'
import { faultsOf } from './accessibility.ts'
import { openBrowser, PATIENCE_MS } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { becomeOwner, ofDemo } from './people.ts'
import { type Received, type Receiver, startReceiver } from './pictures/receiver.ts'

let svar: RunningSvar
let browser: Browser
let owner: Page
let receiver: Receiver
let secret: string

before(async () => {
  receiver = await startReceiver()
  svar = await startSvar({ SVAR_ALLOW_PRIVATE: receiver.host })
  browser = await openBrowser()
  owner = await becomeOwner(browser, svar)
})
after(async () => {
  await browser?.close()
  await svar?.stop()
  receiver?.close()
})

interface Told {
  type: string
  timestamp: string
  data: Record<string, unknown>
}

const rows = () => owner.getByRole('listitem').filter({ has: owner.locator('button[aria-expanded]') })
/** The newest message of a kind in the log. */
const rowOf = (name: string) => rows().filter({ hasText: name }).first()
const open = (name: string) => rowOf(name).locator('button[aria-expanded]').click()

/** As any receiver does it, by the library of the specification. @throws where the signature is another's */
const verified = ({ body, headers }: Received) => new Webhook(secret).verify(body, headers) as Told
const cameOf = (type: string) => receiver.received.filter(({ body }) => JSON.parse(body).type === type)

/** Waits until so many messages of a kind have come. @returns the last of them */
async function arrived(type: string, count = 1): Promise<Received> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    const came = cameOf(type)
    if (came.length >= count) return came[count - 1] as Received
    await owner.waitForTimeout(50)
  }
  throw new Error(`${count} of ${type} never came: ${JSON.stringify(receiver.received)}`)
}

async function openTicket(subject: string): Promise<void> {
  const data = { subject, description: 'Flygelet må opp.', customerEmail: 'kari@kunde.example' }
  const made = await owner.request.post(`${svar.url}/api/tickets`, { headers: ofDemo, data })
  assert.equal(made.status(), 201, await made.text())
}

test('an address inside is refused at its field; a good one is added, and its secret shown this once', async () => {
  await owner.goto(`${svar.url}/admin/w/demo/webhooks`)
  await owner.getByText('No webhooks yet').waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await owner.getByRole('button', { name: 'New webhook' }).click()
  const dialog = owner.getByRole('dialog')
  await dialog.getByLabel('Address').fill('http://127.0.0.1:9/svar')
  await dialog.getByLabel('Description').fill('To the van calendar')
  await dialog.getByRole('checkbox', { name: 'New ticket' }).click()
  await dialog.getByRole('button', { name: 'New webhook' }).click()
  await dialog.getByText('The address is in a private network.').waitFor()
  await dialog.getByLabel('Address').fill(`${receiver.origin}/svar`)
  await dialog.getByRole('button', { name: 'New webhook' }).click()
  const shown = dialog.getByRole('textbox', { name: 'Secret', exact: true })
  secret = await shown.inputValue()
  assert.match(secret, /^whsec_/)
  assert.deepEqual(await faultsOf(owner), [])
  await dialog.getByRole('button', { name: 'I’ve kept it' }).click()
  await owner.getByRole('link', { name: 'To the van calendar' }).click()
  await owner.getByText('Nothing sent yet').waitFor()
  assert.ok(!(await owner.content()).includes(secret))
})

test('a test arrives signed, so that the library of the specification takes it, and the log says so', async () => {
  await owner.getByRole('button', { name: 'Send a test' }).click()
  const sent = await arrived('webhooks.test')
  assert.equal(verified(sent).type, 'webhooks.test')
  assert.throws(() => verified({ ...sent, body: sent.body.replace('webhooks.test', 'webhooks.tests') }))
  assert.throws(() =>
    new Webhook(`whsec_${btoa('another secret, thirty-two bytes')}`).verify(sent.body, sent.headers),
  )
  await rowOf('Test').getByText('Delivered', { exact: true }).waitFor()
  await open('Test')
  await owner.getByText(`webhook-id: ${sent.headers['webhook-id']}`).waitFor()
  await owner.getByText('HTTP 200').waitFor()
  await owner.getByText('taken', { exact: true }).waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await open('Test')
})

test('what was chosen is sent when it happens, signed with what it tells, and nothing else is', async () => {
  await openTicket('Piano til tredje')
  const sent = await arrived('ticket.opened')
  const told = verified(sent)
  assert.equal((told.data.workspace as { slug: string }).slug, 'demo')
  await rowOf('New ticket').getByText('Delivered', { exact: true }).waitFor()
  await open('New ticket')
  await owner.getByText(`webhook-id: ${sent.headers['webhook-id']}`).waitFor()
  await open('New ticket')
  assert.deepEqual(
    new Set(receiver.received.map(({ body }) => JSON.parse(body).type)),
    new Set(['webhooks.test', 'ticket.opened']),
  )
})

test('a receiver that is broken is seen, with what it answered and when it is tried again', async () => {
  receiver.answer(500, 'the calendar is full')
  await openTicket('Piano til fjerde')
  // The first pause is over after seconds, the second takes minutes.
  await arrived('ticket.opened', 3)
  await owner.getByText('The receiver has taken nothing since').waitFor()
  await rowOf('New ticket').getByText('Waiting', { exact: true }).waitFor()
  await rowOf('New ticket').getByText('HTTP 500').waitFor()
  await open('New ticket')
  await rowOf('New ticket').getByText('the calendar is full').nth(1).waitFor()
  await rowOf('New ticket')
    .getByText(/^Next attempt/)
    .waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await owner.getByRole('radio', { name: 'Waiting' }).click()
  await rows().nth(1).waitFor({ state: 'detached' })
  await rowOf('New ticket').waitFor()
  await owner.getByRole('radio', { name: 'All' }).click()
  await rows().nth(2).waitFor()
})

test('once it is mended, one press sends the same message again, and it is seen to have been delivered', async () => {
  receiver.answer(200, 'there is room again')
  await open('New ticket')
  await rowOf('New ticket').getByRole('button', { name: 'Send again' }).click()
  await owner.getByText('The message is being sent again').first().waitFor()
  const [failed, again] = [await arrived('ticket.opened', 3), await arrived('ticket.opened', 4)]
  assert.equal(again.headers['webhook-id'], failed.headers['webhook-id'])
  assert.equal(again.body, failed.body)
  assert.equal(verified(again).type, 'ticket.opened')
  await rowOf('New ticket').getByText('Delivered', { exact: true }).waitFor()
  await rowOf('New ticket').getByText('there is room again').waitFor()
  await owner.getByText('The receiver has taken nothing since').waitFor({ state: 'detached' })
  await owner.getByText(/^Next attempt/).waitFor({ state: 'detached' })
  await rowOf('New ticket').getByText('HTTP 500').nth(1).waitFor()
  assert.deepEqual(await faultsOf(owner), [])
})

test('a receiver that wants no more is left in peace, until the owner turns it on and sends what failed', async () => {
  receiver.answer(410, 'moved away')
  await openTicket('Piano til femte')
  await owner.getByText('The receiver answered 410 Gone').waitFor()
  await rowOf('New ticket').getByText('Failed', { exact: true }).waitFor()
  const { length: before } = cameOf('ticket.opened')
  receiver.answer(200, 'back again')
  await owner.getByRole('button', { name: 'Turn on' }).click()
  await owner.getByText('The receiver answered 410 Gone').waitFor({ state: 'detached' })
  await owner.getByRole('button', { name: 'More options' }).click()
  await owner.getByRole('menuitem', { name: 'Send what failed again' }).click()
  await owner.getByRole('alertdialog').getByRole('button', { name: 'Send again' }).click()
  await owner.getByText('One message is being sent again').first().waitFor()
  assert.equal(verified(await arrived('ticket.opened', before + 1)).type, 'ticket.opened')
  await rowOf('New ticket').getByText('Delivered', { exact: true }).waitFor()
})
