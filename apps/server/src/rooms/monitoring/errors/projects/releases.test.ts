import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ErrorEnvironment, ErrorProject, ErrorRelease, ErrorSummary } from '@svar/contract'
import type { TestHouse } from '../../../../../test/harness.ts'
import type { TestTenant } from '../../../../../test/test-tenant.ts'
import { crash, errorHouse, errorsOf } from '../errors.fixture.ts'

const DAY_MS = 86_400_000
type Releases = { items: ErrorRelease[]; environments: ErrorEnvironment[] }

let house: TestHouse
let a: TestTenant
let b: TestTenant
before(async () => {
  house = await errorHouse()
  ;({ a, b } = await house.twoTenants())
})
after(() => house?.stop())

/** A project whose builds tell of their deploys. */
async function projectThatDeploys(name: string, tenant = a) {
  const errors = await errorsOf(house, tenant, name)
  const { id } = errors.project
  const made = await errors.call<{ token: string }>('POST', `projects/${id}/upload-tokens`, { name: 'CI' })
  const now = () => house.clock.now().getTime()
  return {
    ...errors,
    id,
    now,
    happen: (changes: object) => errors.send([crash({ timestamp: now() / 1000, ...changes })]),
    deploy: async (version: string, environment: string) => {
      const { statusCode } = await house.app.inject({
        method: 'POST',
        url: `/api/0/organizations/svar/releases/${encodeURIComponent(version)}/deploys/`,
        headers: { authorization: `Bearer ${made.body.token}` },
        payload: { environment },
      })
      assert.equal(statusCode, 200)
    },
    told: async () => (await errors.call<Releases>('GET', `projects/${id}/releases`)).body,
    summary: async () => (await errors.call<ErrorSummary>('GET', `error-summary?project=${id}`)).body,
  }
}

test('each release tells how often something went wrong in it, what was new with it, and where it runs', async () => {
  const shop = await projectThatDeploys('releases')
  await shop.happen({ release: 'shop@1' })
  house.clock.advance(1000)
  await shop.happen({ release: 'shop@2', environment: 'staging' })
  await shop.send([crash({ release: 'shop@2', timestamp: shop.now() / 1000 }, { place: 'pay' })])
  await shop.deploy('shop@2', 'staging')
  await shop.deploy('shop@2', 'production')
  const { items, environments } = await shop.told()
  assert.deepEqual(
    items.map(({ version, events, newErrors, deploys }) => [
      version,
      events,
      newErrors,
      deploys.map(({ environment }) => environment),
    ]),
    [
      ['shop@2', 2, 1, ['production', 'staging']],
      ['shop@1', 1, 1, []],
    ],
  )
  assert.deepEqual(
    environments.map(({ name, events, unresolved }) => [name, events, unresolved]).toSorted(),
    [
      ['production', 2, 2],
      ['staging', 1, 1],
    ],
  )
})

test('a deploy is marked on the trend of its project for seven days, and on that of no other', async () => {
  const [shop, other] = [await projectThatDeploys('marks'), await projectThatDeploys('unmarked')]
  await shop.happen({ release: 'shop@1' })
  await shop.deploy('shop@1', 'production')
  const marks = async (of: typeof shop) => (await of.summary()).deploys.map(({ version }) => version)
  assert.deepEqual([await marks(shop), await marks(other)], [['shop@1'], []])
  const [group] = await shop.list(`?project=${shop.id}`)
  const marked = async () => (await shop.details(group?.id ?? '')).deploys.length
  assert.equal(await marked(), 1)
  house.clock.advance(8 * DAY_MS)
  assert.deepEqual(await marks(shop), [])
  assert.equal(await marked(), 0)
  assert.equal((await shop.told()).items[0]?.deploys.length, 1)
})

test('another workspace sees neither releases nor deploys', async () => {
  const [ours, theirs] = [await projectThatDeploys('ours'), await projectThatDeploys('theirs', b)]
  await ours.deploy('ours@1', 'production')
  assert.equal((await theirs.call('GET', `projects/${ours.id}/releases`)).status, 404)
  assert.deepEqual((await theirs.summary()).deploys, [])
  const { body } = await b.as<ErrorSummary>(b.agent, { url: '/api/monitoring/error-summary' })
  assert.deepEqual(body.deploys, [])
})

test('a program tells when a release of it was last heard of or deployed', async () => {
  const shop = await projectThatDeploys('newest release')
  const newest = async () =>
    (await shop.call<{ items: ErrorProject[] }>('GET', 'projects')).body.items.find(
      ({ id }) => id === String(shop.id),
    )?.lastReleaseAt
  assert.equal(await newest(), null)
  await shop.happen({ release: 'shop@1' })
  const heard = await newest()
  assert.ok(heard)
  house.clock.advance(60_000)
  await shop.deploy('shop@1', 'production')
  assert.ok(String(await newest()) > heard)
})
