import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ErrorGroup } from '@svar/contract'
import type { TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { crash, errorHouse, errorsOf } from './errors.fixture.ts'

let house: TestHouse
let a: TestTenant
let b: TestTenant
before(async () => {
  house = await errorHouse()
  ;({ a, b } = await house.twoTenants())
})
after(() => house?.stop())

const only = (groups: ErrorGroup[]): ErrorGroup => {
  assert.equal(groups.length, 1)
  return groups[0] as ErrorGroup
}

test('the same error is one group over builds, users and values, and counted each time', async () => {
  const errors = await errorsOf(house, a, 'one group')
  for (const [user, release] of [
    ['7', 'shop@1.0.0'],
    ['8', 'shop@1.0.1'],
    ['8', 'shop@1.0.2'],
  ])
    await errors.send([crash({ user: { id: user }, release }, { value: `order ${user} is undefined` })])
  const group = only(await errors.list(`?project=${errors.project.id}`))
  assert.equal(group.title, 'TypeError: order 7 is undefined')
  assert.equal(group.culprit, 'save in /srv/shop/src/save.ts')
  assert.equal(group.events, 3)
  assert.equal(group.users, 2)
  assert.equal(group.firstRelease, 'shop@1.0.0')
  assert.equal(group.lastRelease, 'shop@1.0.2')
  assert.equal(group.trend.length, 168)
  assert.equal(group.trend.at(-1) || group.trend.at(-2), 3)
  const details = await errors.details(group.id)
  assert.deepEqual(
    details.releases.map(({ version }) => version),
    ['shop@1.0.2', 'shop@1.0.1', 'shop@1.0.0'],
  )
  assert.equal(details.latestEvent?.release, 'shop@1.0.2')
  assert.equal(details.firstEvent?.release, 'shop@1.0.0')
  assert.equal(details.latestEvent?.exceptions[0]?.frames.at(-1)?.at, 'basket.save()')
  assert.deepEqual(details.tags.find(({ name }) => name === 'environment')?.values, [
    { value: 'production', events: 3 },
  ])
})

test('values of tags are counted, those known and those new, up to a hundred of each name', async () => {
  const shop = await errorsOf(house, a, 'tags')
  const withTags = (tags: object) => crash({ tags }, { place: 'tagged' })
  await shop.send([withTags({ plan: 'pro' }), withTags({ plan: 'pro', size: 's' })])
  await shop.send([withTags({ plan: 'pro', size: 'm' }), withTags({ plan: 'free', size: 's' })])
  const [group] = await shop.list(`?project=${shop.project.id}`)
  const countsOf = async (tag: string) =>
    (await shop.details(group?.id as string)).tags
      .find(({ name }) => name === tag)
      ?.values.map(({ value, events }) => `${value} ${events}`)
  assert.deepEqual(await countsOf('plan'), ['pro 3', 'free 1'])
  assert.deepEqual(await countsOf('size'), ['s 2', 'm 1'])
  await shop.send(Array.from({ length: 99 }, (_, n) => withTags({ plan: `plan-${n}` })))
  for (const plan of ['one-too-many', 'pro', 'free']) await shop.send([withTags({ plan })])
  const { rows } = await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
    ctx.client.query<{ value: string; events: number }>(
      `SELECT value, events FROM error_tags WHERE name = 'plan'`,
    ),
  )
  const counted = new Map(rows.map(({ value, events }) => [value, events]))
  assert.deepEqual([counted.get('pro'), counted.get('free'), counted.get('one-too-many')], [4, 2, undefined])
})

test('an event that is sent again is counted once', async () => {
  const errors = await errorsOf(house, a, 'once')
  const event = crash()
  assert.deepEqual((await errors.send([event])).body, { id: event.event_id })
  await Promise.all([errors.send([event]), errors.send([event, event]), errors.send([event])])
  assert.equal(only(await errors.list(`?project=${errors.project.id}`)).events, 1)
})

test('a new error is announced once, however many arrive at once', async () => {
  const errors = await errorsOf(house, b, 'announced')
  await Promise.all(Array.from({ length: 20 }, () => errors.send([crash({}, { type: 'Once' })])))
  const told = (await errors.told()).filter(({ payload }) => payload.projectId === errors.project.id)
  assert.deepEqual(
    told.map(({ type, payload }) => [type, payload.title]),
    [['monitoring.group_created', 'Once: x is undefined']],
  )
  assert.equal(only(await errors.list(`?project=${errors.project.id}`)).events, 20)
})

test('errors are found by state, text, environment, release and level, and sorted; pages do not overlap', async () => {
  const errors = await errorsOf(house, a, 'search')
  const mine = `project=${errors.project.id}`
  const stage = {
    environment: 'staging',
    release: 'shop@2',
    level: 'warning',
    tags: { plan: 'pro', till: 'number four' },
  }
  await errors.send([crash(stage, { type: 'Staged', value: 'it is 100% wrong' })])
  for (const place of ['one', 'two', 'three']) await errors.send([crash({ user: { id: place } }, { place })])
  for (let more = 0; more < 3; more += 1) await errors.send([crash({}, { place: 'two' })])
  const titles = async (query: string) => (await errors.list(`?${mine}&${query}`)).map(({ title }) => title)
  for (const query of [
    'environment=staging',
    'release=shop@2',
    'level=warning',
    'search=100%25',
    'search=STAGED',
    'search=plan:pro',
    'search=plan:PRO%20wrong',
    'search=till:%22number%20four%22',
  ])
    assert.deepEqual(await titles(query), ['Staged: it is 100% wrong'], query)
  assert.deepEqual(await titles('state=resolved'), [])
  for (const query of ['search=1_0', 'search=plan:free', 'search=plan:pro%20right'])
    assert.deepEqual(await titles(query), [], query)
  for (const sort of ['last_seen', 'first_seen', 'events', 'users']) {
    const whole = await errors.list(`?${mine}&sort=${sort}`)
    const paged: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const url: string = `errors?${mine}&sort=${sort}&limit=1${cursor && `&cursor=${cursor}`}`
      const page = (await errors.call<{ items: ErrorGroup[]; next: string | null }>('GET', url)).body
      paged.push(...page.items.map(({ id }) => id))
      cursor = page.next
    }
    assert.deepEqual(
      paged,
      whole.map(({ id }) => id),
      sort,
    )
  }
  assert.equal((await errors.list(`?${mine}&sort=events`))[0]?.events, 4)
})

test('merged errors are one, also for what comes later; a split makes two again with their own counts', async () => {
  const errors = await errorsOf(house, a, 'merge')
  const mine = `?project=${errors.project.id}&sort=events`
  for (const [place, user] of [
    ['left', '1'],
    ['left', '2'],
    ['left', '3'],
    ['right', '1'],
  ] as const)
    await errors.send([crash({ user: { id: user } }, { place })])
  const [left, right] = await errors.list(mine)
  assert.ok(left && right)
  const merged = (await errors.change(left.id, 'merge', { ids: [right.id] })).body
  assert.deepEqual([merged.events, merged.users], [4, 3])
  await errors.send([crash({ user: { id: '2' } }, { place: 'right' })])
  const one = only(await errors.list(mine))
  assert.deepEqual([one.events, one.users], [5, 3])
  const { fingerprints } = await errors.details(one.id)
  const moved = fingerprints.find(({ culprit }) => culprit?.includes('right'))
  const split = (await errors.change(one.id, 'split', { fingerprintId: moved?.id ?? '' })).body
  assert.deepEqual([split.events, split.users], [2, 2])
  const rest = (await errors.details(one.id)).fingerprints
  assert.deepEqual([(await errors.details(one.id)).events, rest.length], [3, 1])
  assert.equal((await errors.change(one.id, 'split', { fingerprintId: rest[0]?.id ?? '' })).status, 409)
})

test('after a merge and a split an error knows the release in which it was first seen', async () => {
  const errors = await errorsOf(house, a, 'first release')
  const mine = `?project=${errors.project.id}&sort=first_seen`
  for (const [place, release] of [
    ['left', 'shop@1'],
    ['right', 'shop@2'],
    ['left', 'shop@2'],
  ] as const)
    await errors.send([crash({ release }, { place })])
  const [right, left] = await errors.list(mine)
  assert.ok(left && right)
  assert.deepEqual([left.firstRelease, right.firstRelease], ['shop@1', 'shop@2'])
  const merged = (await errors.change(right.id, 'merge', { ids: [left.id] })).body
  assert.deepEqual([merged.firstRelease, merged.lastRelease], ['shop@1', 'shop@2'])
  const { fingerprints } = await errors.details(merged.id)
  const moved = fingerprints.find(({ culprit }) => culprit?.includes('right'))
  const split = (await errors.change(merged.id, 'split', { fingerprintId: moved?.id ?? '' })).body
  assert.equal(split.firstRelease, 'shop@2')
})

test('an error of a program that names no release cannot wait for the next one', async () => {
  const errors = await errorsOf(house, a, 'no releases')
  await errors.send([crash({ release: undefined })])
  const { id } = only(await errors.list(`?project=${errors.project.id}`))
  assert.equal((await errors.change(id, 'resolve', { inNextRelease: true })).status, 409)
  assert.equal((await errors.change(id, 'resolve')).body.state, 'resolved')
})

test('of many events only the first and the latest are kept whole, and all are counted', async () => {
  const errors = await errorsOf(house, a, 'kept')
  const events = Array.from({ length: 130 }, (_, n) =>
    crash({ timestamp: Date.now() / 1000 - 200 + n, extra: { n } }),
  )
  for (let sent = 0; sent < events.length; sent += 10) {
    await errors.send(events.slice(sent, sent + 10))
    house.clock.advance(61_000)
  }
  const group = only(await errors.list(`?project=${errors.project.id}`))
  assert.equal(group.events, 130)
  const page = (
    await errors.call<{ items: { extra: { n: number } }[] }>('GET', `errors/${group.id}/events?limit=100`)
  ).body
  assert.ok(page.items.length <= 50, `${page.items.length} are kept`)
  assert.equal(page.items.at(-1)?.extra.n, 0)
  assert.ok((page.items[0]?.extra.n ?? 0) >= 120)
})

test('an error that is removed is new when it comes again', async () => {
  const errors = await errorsOf(house, b, 'removed')
  await errors.send([crash()])
  const { id } = only(await errors.list(`?project=${errors.project.id}`))
  assert.equal((await errors.call('DELETE', `errors/${id}`)).status, 200)
  assert.equal((await errors.call('GET', `errors/${id}`)).status, 404)
  await errors.send([crash()])
  const again = only(await errors.list(`?project=${errors.project.id}`))
  assert.notEqual(again.id, id)
  assert.equal(again.events, 1)
})

test('another workspace neither sees nor changes errors, nor joins them by the same fingerprint', async () => {
  const [ours, theirs] = [await errorsOf(house, a, 'ours'), await errorsOf(house, b, 'theirs')]
  await ours.send([crash({}, { type: 'Same' })])
  await theirs.send([crash({}, { type: 'Same' })])
  const group = only(await ours.list('?search=Same'))
  const other = only(await theirs.list('?search=Same'))
  assert.deepEqual([group.events, other.events], [1, 1])
  for (const what of ['resolve', 'ignore', 'reopen'])
    assert.equal((await theirs.change(group.id, what)).status, 404)
  assert.equal((await theirs.change(other.id, 'merge', { ids: [group.id] })).status, 404)
  assert.equal((await theirs.call('GET', `errors/${group.id}`)).status, 404)
  assert.equal((await theirs.call('GET', `errors/${group.id}/events`)).status, 404)
  assert.equal((await theirs.call('DELETE', `errors/${group.id}`)).status, 404)
  assert.equal((await theirs.call('GET', `projects/${ours.project.id}/keys`)).status, 404)
  assert.equal((await theirs.call('DELETE', `error-keys/${ours.key.id}`)).status, 404)
  assert.equal(only(await ours.list('?search=Same')).state, 'unresolved')
})
