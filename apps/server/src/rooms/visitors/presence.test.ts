import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { VisitOfConversation } from '@svar/contract'
import type { TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { sweep } from './stores/sweep.ts'
import { site, siteOf, startSite, stored } from './visitors.fixture.ts'

let house: TestHouse
let tenants: { a: TestTenant; b: TestTenant }
let a: Awaited<ReturnType<typeof siteOf>>
let b: Awaited<ReturnType<typeof siteOf>>
before(async () => {
  house = await startSite()
  tenants = await house.twoTenants()
  a = await siteOf(house, tenants.a)
  b = await siteOf(house, tenants.b)
})
beforeEach(async () => {
  // Changing the setting forgets everybody.
  await a.show('on')
  await b.show('on')
})
after(() => house?.stop())

test('who is on a page is shown with the page, without its query, its fragment or an address of the network', async () => {
  await a.sign({ url: `${site}/prices?token=secret#part`, referrer: 'https://search.example/?q=private' })
  const { items, total } = await a.list()
  assert.equal(total, 1)
  const [{ url, title, referrer, language, visits } = {}] = items
  assert.deepEqual(
    { url, title, referrer, language, visits },
    { url: `${site}/prices`, title: 'Prices', referrer: 'search.example', language: 'nb-NO', visits: 1 },
  )
  const rows = await stored(house, 'SELECT * FROM site_visitors')
  assert.equal(rows.length, 1)
  assert.doesNotMatch(JSON.stringify(rows), /secret|private|127\.0\.0\.1/)
})

test('a visitor is shown for 45 seconds after the last sign, and as the same one while signs come', async () => {
  const { visit } = await a.sign()
  house.clock.advance(30_000)
  await a.sign({ visit, url: `${site}/booking`, title: 'Booking' })
  house.clock.advance(44_000)
  const { items } = await a.list()
  assert.deepEqual(
    items.map(({ title }) => title),
    ['Booking'],
  )
  house.clock.advance(2_000)
  assert.deepEqual((await a.list()).items, [])
  assert.equal((await a.list()).total, 0)
})

test('a sign without a new page keeps since when they are on it', async () => {
  const { visit } = await a.sign()
  const [first] = (await a.list()).items
  house.clock.advance(20_000)
  await a.sign({ visit })
  const [second] = (await a.list()).items
  assert.equal(second?.pageSince, first?.pageSince)
  house.clock.advance(10_000)
  await a.sign({ visit, url: `${site}/other` })
  const [third] = (await a.list()).items
  assert.notEqual(third?.pageSince, first?.pageSince)
  assert.equal(third?.since, first?.since)
})

test('beside a conversation stand the pages of the visit, the last one first, twenty at most', async () => {
  const { visit } = await a.sign({ referrer: 'https://search.example/?q=private' })
  const [here] = (await a.list()).items
  const { conversationId } = (await a.start(here?.id ?? '', 'May I help you?')).body
  const url = `/api/visitors/conversations/${conversationId}`
  const seen = async () =>
    (await tenants.a.as<{ visit: VisitOfConversation | null }>(tenants.a.agent, { url })).body.visit
  for (const page of ['booking', 'booking', 'moving?secret=1']) {
    house.clock.advance(10_000)
    await a.sign({ visit, url: `${site}/${page}`, title: page.slice(0, 7) })
  }
  const first = await seen()
  assert.equal(first?.referrer, 'search.example')
  assert.deepEqual(
    first.pages.map(({ url, title }) => [url.slice(site.length), title]),
    [
      ['/moving', 'moving?'],
      ['/booking', 'booking'],
      ['/prices', 'Prices'],
    ],
  )
  await stored(
    house,
    `UPDATE site_visitors SET pages = (SELECT jsonb_agg(jsonb_build_object('url', 'p' || n, 'title', '', 'at', now()))
                                       FROM generate_series(1, 19) AS n)`,
  )
  await a.sign({ visit, url: `${site}/last`, title: 'Last' })
  const pages = (await seen())?.pages ?? []
  assert.equal(pages.length, 20)
  assert.deepEqual([pages[0]?.title, pages[1]?.title, pages.at(-1)?.url], ['Last', 'moving?', 'p2'])
  house.clock.advance(31 * 60_000)
  await a.sign({ visit, url: `${site}/back`, title: 'Back' })
  assert.equal((await seen())?.pages.length, 1, 'another visit')
  assert.equal((await tenants.b.as(tenants.b.agent, { url })).status, 404)
})

test('half an hour after the last sign nothing of a visitor is kept', async () => {
  await a.sign()
  house.clock.advance(31 * 60_000)
  await sweep(house.platform)
  assert.deepEqual(await stored(house, 'SELECT * FROM site_visitors'), [])
})

test('nobody is shown until a workspace has decided it, nor after it has changed its mind', async () => {
  await a.show('off')
  const { visit, status } = await a.sign()
  assert.deepEqual([visit, status], [null, 200])
  assert.equal((await a.list()).total, 0)
  await a.show('on')
  await a.sign()
  assert.equal((await a.list()).total, 1)
  await a.show('off')
  assert.equal((await a.list()).total, 0)
})

test('who asks not to be followed leaves no sign, whatever the page sends', async () => {
  for (const name of ['sec-gpc', 'dnt']) assert.equal((await a.sign({}, { [name]: '1' })).visit, null)
  assert.equal((await a.list()).total, 0)
})

test('a visit that was not signed here is refused, and one of another workspace too', async () => {
  const { visit } = await a.sign()
  const [, id] = visit?.split('.') ?? []
  const { visit: ofB } = await b.sign()
  for (const forged of [`p1.${id}.${'A'.repeat(43)}`, `p1.${id}`, `v1.${id}.x`, ofB]) {
    const { status, error } = await a.sign({ visit: forged, title: 'Forged' })
    assert.deepEqual([status, error?.code], [401, 'token_invalid'], String(forged))
  }
  assert.deepEqual(
    (await a.list()).items.map(({ title }) => title),
    ['Prices'],
  )
})

test('a page of another site is refused, and a page that tells of another one', async () => {
  const elsewhere = await a.sign({}, { origin: 'https://evil.example' })
  assert.deepEqual([elsewhere.status, elsewhere.error?.code], [403, 'origin_not_allowed'])
  const pretending = await a.sign({ url: 'https://bank.example/' })
  assert.deepEqual([pretending.status, pretending.error?.code], [403, 'origin_not_allowed'])
  assert.equal((await a.list()).total, 0)
})

test('titles and addresses stay text of one line, without signs that turn it around', async () => {
  const title = '<img src=x onerror=alert(1)>\u202egnp.exe\n\u0000second'
  const { status } = await a.sign({ title, url: `${site}/<script>/%E2%80%AE` })
  assert.equal(status, 200)
  const [shown] = (await a.list()).items
  assert.equal(shown?.title, '<img src=x onerror=alert(1)> gnp.exe second')
  assert.equal(shown?.url, `${site}/%3Cscript%3E/%E2%80%AE`)
  assert.equal((await a.sign({ url: 'javascript:alert(1)' })).status, 400)
  const strange = await a.sign({ language: '<b>', referrer: 'javascript:alert(1)' })
  assert.equal(strange.status, 200)
  assert.ok(
    (await a.list()).items.some(({ language, referrer }) => language === 'und' && !referrer?.includes('(')),
  )
})

test('a workspace sees its own visitors only', async () => {
  await a.sign({ title: 'Of A' })
  await b.sign({ title: 'Of B' })
  const titles = async (one: typeof a) => (await one.list()).items.map(({ title }) => title)
  assert.deepEqual(await titles(a), ['Of A'])
  assert.deepEqual(await titles(b), ['Of B'])
})

test('they are found by page and by language', async () => {
  await a.sign({ title: 'Booking', url: `${site}/book_now` })
  await a.sign({ language: 'de-AT' })
  assert.equal((await a.list('?page=BOOK_')).found, 1)
  assert.equal((await a.list('?page=%25')).found, 0)
  const german = await a.list('?language=de')
  assert.deepEqual(
    german.items.map(({ language }) => language),
    ['de-AT'],
  )
  assert.equal(german.total, 2)
  assert.deepEqual(german.languages, ['de', 'nb'])
})

test('agents see visitors, viewers do not, and only who administers decides whether anybody is shown', async () => {
  const viewer = await tenants.a.addPerson('viewer', 'looks@a.example')
  const get = (person: typeof viewer) => tenants.a.as(person, { url: '/api/visitors' })
  assert.equal((await get(tenants.a.agent)).status, 200)
  assert.equal((await get(viewer)).status, 403)
  assert.equal((await a.show('off', tenants.a.agent)).status, 403)
  assert.equal((await a.addRule({}, tenants.a.agent)).status, 403)
})

test('two processes show the same visitors', async () => {
  const other = await startSite(house)
  other.clock.advance(house.clock.now().getTime() - other.clock.now().getTime())
  try {
    const there = await siteOf(other, tenants.a)
    const { visit } = await a.sign({ title: 'Here' })
    await there.sign({ visit, title: 'There' })
    await there.sign({ title: 'Another' })
    const titles = (await a.list()).items.map(({ title }) => title).sort()
    assert.deepEqual(titles, ['Another', 'There'])
  } finally {
    await other.stop()
  }
})

test('signs that come together are written together', async () => {
  const all = await Promise.all(Array.from({ length: 300 }, (_, index) => a.sign({ title: `Page ${index}` })))
  assert.ok(all.every(({ status }) => status === 200))
  assert.equal((await a.list()).total, 300)
  assert.equal((await a.list()).lastHour.length, 60)
  assert.equal((await a.list()).lastHour.at(-1), 300)
  const [row] = await stored(house, 'SELECT count(DISTINCT xmin::text)::int AS n FROM site_visitors')
  assert.ok(Number(row?.n) <= 10, `${row?.n} transactions`)
})
