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
  return tenant.as<{ id: string; file: string; debugId: string | null; dist: string | null }>('key', {
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

test('a map that names no dist serves every build of its release that has none of its own', async () => {
  const errors = await errorsOf(house, a, 'dist')
  const file = { file: 'index.js', release: 'shop@1' }
  await upload(a, errors.project.id, { ...map, sources: ['src/own.ts'] }, { ...file, dist: '7' })
  const { body } = await upload(a, errors.project.id, map, file)
  assert.equal(body.dist, null)
  for (const dist of ['7', '8'])
    await errors.send([builtCrash('https://shop.example/index.js', { release: 'shop@1', dist })])
  assert.deepEqual(await placesOf(errors), [inSource, 'saveBasket in src/own.ts'])
})

const eventsOf = async (errors: Errors) => {
  const groups = await errors.list(`?project=${errors.project.id}&sort=first_seen`)
  return Promise.all(groups.map(async ({ id }) => (await errors.details(id)).latestEvent))
}

test('an error that came before its map stands in the source once the map is there, without personal data', async () => {
  const errors = await errorsOf(house, a, 'before its map')
  await errors.send([builtCrash('https://shop.example/index.js', { release: 'shop@1' })])
  const [before] = await eventsOf(errors)
  assert.deepEqual(before?.unmapped, [{ file: 'https://shop.example/index.js', why: 'no_map' }])
  const sourcesContent = [source.replace('"full"', '"full of kari@example.com"')]
  await upload(a, errors.project.id, { ...map, sourcesContent }, { release: 'shop@1' })
  const [event] = await eventsOf(errors)
  const frame = event?.exceptions[0]?.frames.at(-1)
  assert.deepEqual(
    [frame?.function, frame?.file, frame?.line, frame?.at],
    ['saveBasket', 'src/basket.ts', 2, '  throw new Error("full of [email]")'],
  )
  assert.deepEqual(event?.unmapped, [])
})

test('it is said which source map is missing, and why', async () => {
  const errors = await errorsOf(house, a, 'missing')
  const happen = (file: string, changes: object) => errors.send([builtCrash(file, changes)])
  await upload(a, errors.project.id, { ...map, mappings: ';AAAA' }, { release: 'shop@2' })
  await happen('https://shop.example/one.js', {})
  await happen('https://shop.example/two.js', { release: 'shop@1' })
  await happen('https://shop.example/index.js', { release: 'shop@2' })
  await happen('chrome-extension://abcdefgh/content.js', { release: 'shop@1' })
  await happen('/srv/shop/server.js', { release: 'shop@1' })
  await happen('https://shop.example/src/index.ts', { release: 'shop@1' })
  const unmapped = (await eventsOf(errors)).flatMap((event) => event?.unmapped ?? [])
  assert.deepEqual(unmapped.map(({ file, why }) => `${file.split('/').at(-1)} ${why}`).toSorted(), [
    'index.js other_build',
    'one.js no_build',
    'two.js no_map',
  ])
})

test('what the variables of a call held is kept, without personal data', async () => {
  const errors = await errorsOf(house, a, 'variables')
  const vars = {
    basket: { items: 3, mail: 'kari@example.com' },
    password: 'hunter2',
    card: '4111 1111 1111 1111',
  }
  const frames = [{ filename: '/srv/shop/server.js', function: 'save', lineno: 1, in_app: true, vars }]
  await errors.send([{ exception: { values: [{ type: 'Error', value: 'full', stacktrace: { frames } }] } }])
  const [event] = await eventsOf(errors)
  assert.deepEqual(event?.exceptions[0]?.frames[0]?.variables, {
    basket: { items: 3, mail: '[email]' },
    password: '[removed]',
    card: '[card]',
  })
})

test('an error after its late map joins the one before it, and what a person did to that stays', async () => {
  const errors = await errorsOf(house, a, 'joins')
  const happen = () => errors.send([builtCrash('https://shop.example/index.js', { release: 'shop@1' })])
  await happen()
  const [before] = await errors.list(`?project=${errors.project.id}`)
  await errors.change(before?.id ?? '', 'ignore')
  await upload(a, errors.project.id, map, { release: 'shop@1' })
  await happen()
  await happen()
  const [after, ...others] = await errors.list(`?project=${errors.project.id}`)
  assert.deepEqual(
    [others.length, after?.id, after?.state, after?.events, after?.culprit],
    [0, before?.id, 'ignored', 3, inSource],
  )
  assert.deepEqual(
    (await errors.told()).filter(({ payload }) => payload.projectName === 'joins').map(({ type }) => type),
    ['monitoring.group_created'],
  )
})

test('of several errors that one built kind held, the most frequent joins it, and one split off is left alone', async () => {
  const errors = await errorsOf(house, a, 'several')
  const at = (line: number) => {
    const event = builtCrash('https://shop.example/index.js', { release: 'shop@1' })
    for (const frame of event.exception.values[0]?.stacktrace.frames ?? []) frame.lineno = line
    return event
  }
  for (const line of [1, 2, 2]) await errors.send([at(line)])
  const [built] = await errors.list(`?project=${errors.project.id}`)
  const two = [
    { offset: { line: 0, column: 0 }, map },
    { offset: { line: 1, column: 0 }, map: { ...map, sources: ['src/other.ts'] } },
  ]
  await upload(a, errors.project.id, { version: 3, sections: two }, { release: 'shop@1' })
  await errors.send([at(1)])
  await errors.send([at(2)])
  const all = await errors.list(`?project=${errors.project.id}&sort=events`)
  assert.deepEqual(
    all.map(({ id, culprit, events }) => [id === built?.id, culprit, events]),
    [
      [true, 'saveBasket in src/other.ts', 4],
      [false, inSource, 1],
    ],
  )
  const { fingerprints } = await errors.details(built?.id ?? '')
  const split = fingerprints.find(({ culprit }) => culprit === 'saveBasket in src/other.ts')
  await errors.change(built?.id ?? '', 'split', { fingerprintId: split?.id })
  await errors.send([at(2)])
  assert.equal((await errors.list(`?project=${errors.project.id}`)).length, 3)
})

test('a map that comes after its first error serves the next; what is no map is refused', async () => {
  const errors = await errorsOf(house, a, 'late')
  const happen = () => errors.send([builtCrash('https://shop.example/index.js', { release: 'shop@1' })])
  await happen()
  await upload(a, errors.project.id, map, { release: 'shop@1' })
  await happen()
  assert.deepEqual(await placesOf(errors), [inSource])
  for (const [content, query] of [
    ['no json', { release: 'shop@1' }],
    [{ version: 2 }, { release: 'shop@1' }],
    [map, {}],
    [map, { debugId: 'not one' }],
  ] as const)
    assert.equal((await upload(a, errors.project.id, content, query)).status, 400, JSON.stringify(query))
})
