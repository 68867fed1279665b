import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { errorHouse, errorsOf } from './errors.fixture.ts'

let house: TestHouse
let a: TestTenant
let b: TestTenant
before(async () => {
  house = await errorHouse()
  ;({ a, b } = await house.twoTenants())
})
after(() => house?.stop())

const source = ['function saveBasket() {', '  throw new Error("full")', '}', 'saveBasket()'].join('\n')
// Of the built line `function t(){throw new Error("full")}t()`.
const map = {
  version: 3,
  sources: ['src/basket.ts'],
  sourcesContent: [source],
  names: ['saveBasket'],
  mappings: 'AAAA,aACE,wBAEFA',
}
const debugId = '550e8400-e29b-41d4-a716-446655440000'

function builtCrash(file: string, changes: object = {}) {
  const frames = [38, 14].map((colno) => ({ filename: file, function: 't', lineno: 1, colno, in_app: true }))
  return { ...changes, exception: { values: [{ type: 'Error', value: 'full', stacktrace: { frames } }] } }
}

type Errors = Awaited<ReturnType<typeof errorsOf>>

async function upload(
  tenant: TestTenant,
  project: string,
  content: object | string,
  query: Record<string, string>,
) {
  const form = new FormData()
  form.append(
    'file',
    new Blob([typeof content === 'string' ? content : JSON.stringify(content)]),
    'index.js.map',
  )
  const packed = new Response(form)
  const address = `/api/monitoring/projects/${project}/source-maps?${new URLSearchParams(query)}`
  return tenant.as<{ id: string; file: string; debugId: string | null }>('key', {
    method: 'POST',
    url: address,
    headers: { 'content-type': packed.headers.get('content-type') ?? '' },
    payload: Buffer.from(await packed.arrayBuffer()),
  })
}

const placesOf = async (errors: Errors) =>
  (await errors.list(`?project=${errors.project.id}&sort=first_seen`)).map(({ culprit }) => culprit)

const inSource = 'saveBasket in src/basket.ts'

test('an error of a built file shows the source, found by release and file, and is one group over builds', async () => {
  const errors = await errorsOf(house, a, 'by release')
  for (const [release, file] of [
    ['shop@1', 'index-B4k9x_Qz.js'],
    ['shop@2', 'index-C7m2y_Wa.js'],
  ] as const) {
    assert.equal(
      (await upload(a, errors.project.id, map, { release, file: `~/assets/${file}.map` })).status,
      201,
    )
    await errors.send([builtCrash(`https://shop.example/assets/${file}`, { release })])
  }
  assert.deepEqual(await placesOf(errors), [inSource])
  const [group] = await errors.list(`?project=${errors.project.id}`)
  assert.equal(group?.events, 2)
  const frame = (await errors.details(group?.id ?? '')).latestEvent?.exceptions[0]?.frames.at(-1)
  assert.deepEqual(
    [frame?.line, frame?.at, frame?.before],
    [2, '  throw new Error("full")', ['function saveBasket() {']],
  )
})

test('a debug id goes before everything else, whatever the file is called', async () => {
  const errors = await errorsOf(house, a, 'by debug id')
  const { body } = await upload(a, errors.project.id, { ...map, debugId }, {})
  assert.equal(body.debugId, debugId.replaceAll('-', ''))
  const file = 'https://cdn.example/x/anything.js'
  const images = [{ type: 'sourcemap', code_file: file, debug_id: debugId }]
  await errors.send([builtCrash(file, { debug_meta: { images } })])
  assert.deepEqual(await placesOf(errors), [inSource])
})

test('a map of another release, file, project or workspace is not used', async () => {
  const errors = await errorsOf(house, a, 'not mine')
  const [sibling, stranger] = [await errorsOf(house, a, 'sibling'), await errorsOf(house, b, 'stranger')]
  await upload(a, errors.project.id, map, { release: 'shop@1', file: 'other.js' })
  await upload(a, errors.project.id, map, { release: 'shop@0', file: 'index.js' })
  await upload(a, sibling.project.id, map, { release: 'shop@1', file: 'index.js' })
  await upload(b, stranger.project.id, map, { release: 'shop@1', file: 'index.js' })
  await errors.send([builtCrash('https://shop.example/index.js', { release: 'shop@1' })])
  assert.deepEqual(await placesOf(errors), ['index.js'])
  const foreign = await upload(b, errors.project.id, map, { release: 'shop@1', file: 'index.js' })
  assert.equal(foreign.status, 404)
})

test('a map that comes after its first error serves the next; what is no map is refused', async () => {
  const errors = await errorsOf(house, a, 'late')
  const happen = () => errors.send([builtCrash('https://shop.example/index.js', { release: 'shop@1' })])
  await happen()
  await upload(a, errors.project.id, map, { release: 'shop@1' })
  await happen()
  assert.deepEqual((await placesOf(errors)).toSorted(), ['index.js', inSource])
  for (const [content, query] of [
    ['no json', { release: 'shop@1' }],
    [{ version: 2 }, { release: 'shop@1' }],
    [map, {}],
    [map, { debugId: 'not one' }],
  ] as const)
    assert.equal((await upload(a, errors.project.id, content, query)).status, 400, JSON.stringify(query))
})
