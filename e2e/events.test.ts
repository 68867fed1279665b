import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { faultsOf } from './accessibility.ts'
import { openBrowser, openPage, PATIENCE_MS } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { ownDatabase } from './own-database.ts'
import { ask, becomeOwner, chatOn, closeUntilTomorrow } from './people.ts'

const subscriber = 'tickets.open'

let svar: RunningSvar
let browser: Browser
let visitor: Page
let owner: Page
let database: pg.Client

before(async () => {
  const url = await ownDatabase('events')
  database = new pg.Client({ connectionString: url })
  await database.connect()
  svar = await startSvar({ DATABASE_URL: url })
  browser = await openBrowser()
  visitor = await openPage(browser, { locale: 'nb' })
  owner = await becomeOwner(browser, svar)
  // A ticket is opened for who asks for a person while nobody is there.
  await closeUntilTomorrow(owner, svar)
})
after(async () => {
  await browser?.close()
  await svar?.stop()
  await database?.end()
})

const events = (view = '') => `${svar.url}/admin/w/demo/monitoring${view && `/${view}`}`
const row = () => owner.getByRole('row').filter({ hasText: subscriber })

/** From now on no ticket can be opened. */
const breakSubscriber = () =>
  database.query(`
    CREATE OR REPLACE FUNCTION out_of_order() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'the shelf is full'; END $$;
    CREATE TRIGGER out_of_order BEFORE INSERT ON tickets EXECUTE FUNCTION out_of_order();`)

/** Its pauses between attempts take minutes: they are over at once here. */
async function untilDead(letters = 1) {
  const until = Date.now() + 2 * PATIENCE_MS
  while (Date.now() < until) {
    const { rows } = await database.query(
      `UPDATE redeliveries SET available_at = now() WHERE subscriber = $1 AND state = 'waiting' RETURNING 1`,
      [subscriber],
    )
    const dead = await database.query(`SELECT FROM redeliveries WHERE subscriber = $1 AND state = 'dead'`, [
      subscriber,
    ])
    if (rows.length === 0 && (dead.rowCount ?? 0) >= letters) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('it never gave up')
}

test('a subscriber that fails at every attempt is seen, with what went wrong', async () => {
  await breakSubscriber()
  await visitor.goto(`${svar.url}/demo/nb`)
  await chatOn(visitor).open()
  await chatOn(visitor).say('Jeg vil snakke med et menneske')
  await untilDead()
  await owner.goto(events())
  await row()
    .getByRole('link', { name: `1 dead letter of ${subscriber}` })
    .click()
  await owner.getByText('the shelf is full').first().waitFor()
  await owner.getByRole('button', { name: 'conversation.person_requested' }).click()
  await owner.getByRole('dialog').getByText('Attempt 8').waitFor()
})

test('once the cause is mended it is tried again, and nothing is owed any more', async () => {
  await database.query('DROP TRIGGER out_of_order ON tickets')
  await owner.getByRole('dialog').getByRole('button', { name: 'Try again', exact: true }).click()
  await owner.getByText('Trying again now').first().waitFor()
  await owner.getByText('No dead letters').waitFor()
  await owner.goto(`${events('events')}?pattern=conversation.person_requested`)
  await owner.getByRole('button', { name: 'conversation.person_requested' }).click()
  const outcome = owner.getByRole('dialog').getByRole('listitem').filter({ hasText: subscriber })
  await outcome.getByText('Handled').waitFor()
})

test('a dead letter is put right by hand, and one that nobody needs any more is discarded', async () => {
  await breakSubscriber()
  const others = [await openPage(browser, { locale: 'nb' }), await openPage(browser, { locale: 'nb' })]
  for (const other of others) await ask(other, svar, 'Jeg vil snakke med et menneske')
  await untilDead(2)
  await database.query('DROP TRIGGER out_of_order ON tickets')
  await owner.goto(events('dead'))
  const letters = owner.getByRole('button', { name: 'conversation.person_requested' })
  await letters.nth(1).waitFor()
  await letters.first().click()
  const dialog = owner.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Mend and try again' }).click()
  const payload = dialog.getByLabel('Payload as JSON')
  const asItWas = await payload.inputValue()
  const again = dialog.getByRole('button', { name: 'Save and try again' })
  await payload.fill(asItWas.slice(0, -1))
  await again.click()
  await dialog.getByText(/valid JSON/).waitFor()
  await payload.fill('{}')
  await again.click()
  await dialog.getByText(/conversationId/).waitFor()
  assert.deepEqual(await faultsOf(owner), [])
  await payload.fill(asItWas)
  await again.click()
  await owner.getByText('Trying again now').first().waitFor()
  await letters.nth(1).waitFor({ state: 'detached' })
  await letters.first().click()
  await dialog.getByRole('button', { name: 'Discard' }).click()
  await owner.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click()
  await owner.getByText('No dead letters').waitFor()
  await owner.goto(`${events('events')}?pattern=conversation.person_requested`)
  await owner.getByRole('button', { name: 'conversation.person_requested' }).nth(2).waitFor()
  const outcomes: string[] = []
  for (const at of [0, 1]) {
    await owner.getByRole('button', { name: 'conversation.person_requested' }).nth(at).click()
    const outcome = dialog.getByRole('listitem').filter({ hasText: subscriber })
    await outcome.waitFor()
    outcomes.push(await outcome.innerText())
    await owner.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  assert.equal(outcomes.filter((text) => text.includes('Discarded')).length, 1)
  assert.equal(outcomes.filter((text) => text.includes('Handled')).length, 1)
})

test('events are found by a day and a time, typed from the keyboard, and a day that is none is told', async () => {
  await owner.goto(events('events'))
  const field = (group: string, name: string) =>
    owner.getByRole('group', { name: group }).getByRole('textbox', { name })
  const address = () => new URL(owner.url()).searchParams
  await field('From', 'From').focus()
  await owner.keyboard.type('1/3/2026')
  for (const _ of ['the calendar', 'the time']) await owner.keyboard.press('Tab')
  await owner.keyboard.type('8.30')
  await owner.keyboard.press('Enter')
  await owner.waitForURL(/from=/)
  assert.equal(address().get('from'), '2026-03-01T08:30')
  await field('To', 'To').fill('31/2/2026')
  await owner.getByRole('search').getByRole('button', { name: 'Search' }).click()
  await owner.getByText('There is no such day').waitFor()
  assert.equal(address().get('to'), null, 'nothing else is searched for than what stands there')
  assert.deepEqual(await faultsOf(owner), [])
  await field('To', 'To').fill('28/2/2026')
  await owner.keyboard.press('Enter')
  await owner.getByText('The end must come after the start.').waitFor()
  await field('From', 'From').fill('')
  await owner.keyboard.press('Enter')
  await owner.waitForURL(/to=2026-02-28/)
  assert.equal(address().get('from'), null, 'a time without its day is none')
  await owner.getByText('No events fit').waitFor()
  await owner.goto(`${events('events')}?from=yesterday`)
  await owner.getByRole('table').waitFor()
})

test('who is paused falls behind, and catches up when let go on', async () => {
  const listener = 'assistant.answer'
  const paused = () => owner.getByRole('row').filter({ hasText: /^assistant\.answer(?!_)/ })
  await owner.goto(events())
  await paused().getByRole('button', { name: /Pause/ }).click()
  await owner.getByRole('alertdialog').getByRole('button', { name: 'Pause' }).click()
  await owner.getByText(`${listener} is paused`).first().waitFor()
  const other = await openPage(browser, { locale: 'nb' })
  await other.goto(`${svar.url}/demo/nb`)
  await chatOn(other).open()
  await chatOn(other).say('Kan dere flytte et piano?')
  await paused()
    .getByText(/oldest/)
    .waitFor()
  await paused()
    .getByRole('button', { name: /Resume/ })
    .click()
  await owner.getByRole('alertdialog').getByRole('button', { name: 'Resume' }).click()
  await chatOn(other).log.getByText(/piano/i).nth(1).waitFor()
  await paused()
    .getByText(/oldest/)
    .waitFor({ state: 'detached' })
})

test('a replay gives a subscriber the past once more, and shows how far it has come', async () => {
  await owner.goto(events('replays'))
  await owner.getByRole('button', { name: 'Replay events' }).click()
  const dialog = owner.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Subscriber' }).click()
  await owner.getByRole('option', { name: `${subscriber} conversation.` }).click()
  await dialog.getByRole('button', { name: 'Replay', exact: true }).click()
  await owner.getByText('The replay has begun').first().waitFor()
  await owner.locator('button:focus', { hasText: 'Replay events' }).waitFor()
  const replay = owner.getByRole('row').filter({ hasText: subscriber })
  await replay.getByText('Done').waitFor()
  await replay.getByText('3 of 3').waitFor()
})
