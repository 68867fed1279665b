import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { JsonObject } from '../envelope/read-json.ts'
import { normaliseEvent } from '../event/normalise-event.ts'
import { fingerprint } from '../grouping/fingerprint.ts'
import { applySourceMaps, type MapAddress } from './apply-source-maps.ts'
import { readSourceMap } from './read-source-map.ts'

const file = 'https://shop.no/assets/index-B4k9x_Qz.js'
const source = ['function saveBasket() {', '  throw new Error("full")', '}', 'saveBasket()'].join('\n')

// function t(){throw new Error("full")}t()  — columns 13 (throw) and 37 (the call) lead back to lines 2 and 4.
const map = {
  version: 3,
  sources: ['src/basket.ts'],
  sourcesContent: [source],
  names: ['saveBasket'],
  mappings: 'AAAA,aACE,wBAEFA',
}
const bytes = (value: unknown) => Buffer.from(JSON.stringify(value))

const built = (more: JsonObject = {}) => {
  const frame = (fn: string, colno: number) => ({
    function: fn,
    filename: file,
    lineno: 1,
    colno,
    in_app: true,
  })
  const values = [{ type: 'Error', value: 'full', stacktrace: { frames: [frame('?', 38), frame('t', 14)] } }]
  return normaliseEvent({ exception: { values }, ...more }, { receivedAtMs: 0, fallbackId: '0'.repeat(32) })
}

test('frames stand where the source has them, with its lines and the name that was called', async () => {
  const { exceptions } = await applySourceMaps(built(), async () => readSourceMap(bytes(map)))
  const [call, place] = exceptions[0]?.frames ?? []
  assert.deepEqual([call?.file, call?.line, call?.at], ['src/basket.ts', 4, 'saveBasket()'])
  assert.deepEqual(
    [place?.file, place?.line, place?.column, place?.function],
    ['src/basket.ts', 2, 3, 'saveBasket'],
  )
  assert.deepEqual(
    [place?.before, place?.at, place?.after],
    [['function saveBasket() {'], '  throw new Error("full")', ['}', 'saveBasket()']],
  )
})

test('a function that was awaited is named by its source, whatever the bundler called it in this build', async () => {
  const awaited = (name: string) =>
    normaliseEvent(
      {
        exception: {
          values: [
            {
              type: 'Error',
              value: 'full',
              stacktrace: {
                frames: [{ function: name, filename: file, lineno: 1, colno: 14, in_app: true }],
              },
            },
          ],
        },
      },
      { receivedAtMs: 0, fallbackId: '0'.repeat(32) },
    )
  const mapped = await Promise.all(
    ['aBc', 'async xYz'].map((name) => applySourceMaps(awaited(name), async () => readSourceMap(bytes(map)))),
  )
  for (const { exceptions } of mapped) assert.equal(exceptions[0]?.frames[0]?.function, 'saveBasket')
  assert.equal(new Set(mapped.map((event) => fingerprint(event).hash)).size, 1)
})

test('a map is asked for once per file, by its debug id and by release and file', async () => {
  const asked: MapAddress[] = []
  const debug_id = '550e8400-e29b-41d4-a716-446655440000'
  const images = [{ type: 'sourcemap', code_file: file, debug_id }]
  const event = built({ release: 'shop@2', dist: '7', debug_meta: { images } })
  const same = await applySourceMaps(event, async (address) => {
    asked.push(address)
    return null
  })
  assert.deepEqual(asked, [{ file, debugId: debug_id.replaceAll('-', ''), release: 'shop@2', build: '7' }])
  assert.equal(same, event)
})

test('two builds of one source are one group once their maps are applied', async () => {
  const shifted = { ...map, mappings: `;${map.mappings}` }
  const other = built()
  for (const frame of other.exceptions[0]?.frames ?? []) Object.assign(frame, { line: 2, function: 'q' })
  const first = await applySourceMaps(built(), async () => readSourceMap(bytes(map)))
  const second = await applySourceMaps(other, async () => readSourceMap(bytes(shifted)))
  assert.equal(fingerprint(first).hash, fingerprint(second).hash)
})

test('a map with parts of the wrong kind leaves its frames as they were, or gives what it can', async () => {
  for (const wrong of [{ sourcesContent: [5] }, { sources: [{}] }, { names: null }, { mappings: '!!!!,ÿ' }]) {
    const event = await applySourceMaps(built(), async () => readSourceMap(bytes({ ...map, ...wrong })))
    assert.equal(event.exceptions[0]?.frames.length, 2, JSON.stringify(wrong))
    assert.equal(JSON.stringify(event.exceptions).includes('[object'), false)
  }
})

test('a map of sections, and of sections in those, leads each part of the built file to its own source', async () => {
  const other = { ...map, sources: ['src/other.ts'], sourcesContent: undefined }
  const inner = { version: 3, sections: [{ offset: { line: 0, column: 0 }, map }] }
  const sections = [
    { offset: { line: 0, column: 100 }, map: inner },
    { offset: { line: 2, column: 0 }, map: other },
  ]
  const event = built()
  const [first, second] = event.exceptions[0]?.frames ?? []
  Object.assign(first ?? {}, { column: 138 })
  Object.assign(second ?? {}, { line: 3 })
  const { exceptions } = await applySourceMaps(event, async () =>
    readSourceMap(bytes({ version: 3, sections })),
  )
  assert.deepEqual(
    exceptions[0]?.frames.map(({ file, line, at }) => [file, line, at]),
    [
      ['src/basket.ts', 4, 'saveBasket()'],
      ['src/other.ts', 2, null],
    ],
  )
})

test('what is no source map is none, and a broken one breaks no event', async () => {
  assert.equal(readSourceMap(Buffer.from('no')), null)
  assert.equal(readSourceMap(bytes({ ...map, version: 2 })), null)
  const field = fc.oneof(fc.jsonValue(), fc.constantFrom(map.mappings, map.sources, map.names))
  const broken = fc.record(
    {
      version: fc.constant(3),
      mappings: fc.oneof(fc.string(), field),
      sources: field,
      names: field,
      sourcesContent: field,
      sections: field,
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(broken, async (sent) => {
      const { exceptions } = await applySourceMaps(built(), async () => readSourceMap(bytes(sent)))
      assert.equal(exceptions[0]?.frames.length, 2)
    }),
    { numRuns: 500 },
  )
})
