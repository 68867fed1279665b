import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Frame, linesOf, placeOf, stretchesOf } from './frames.ts'

const frame = (name: string, changes: Partial<Frame> = {}): Frame => ({
  function: name,
  module: null,
  file: `${name}.ts`,
  line: 10,
  column: 4,
  inApp: true,
  before: [],
  at: null,
  after: [],
  variables: null,
  ...changes,
})

test('the newest call stands first, and calls in libraries are joined', () => {
  const library = { inApp: false }
  const stack = [frame('main'), frame('route', library), frame('next', library), frame('save')]
  assert.deepEqual(
    stretchesOf(stack).map((one) => (one.kind === 'own' ? one.frame.function : one.frames.length)),
    ['save', 2, 'main'],
  )
})

test('where nothing is marked as own code every call is shown', () => {
  const stack = [frame('a', { inApp: false }), frame('b', { inApp: false })]
  assert.deepEqual(
    stretchesOf(stack).map(({ kind }) => kind),
    ['own', 'own'],
  )
})

test('lines carry the numbers of the file, and the one where it happened is marked', () => {
  const lines = linesOf(frame('save', { before: ['a', 'b'], at: 'c', after: ['d'] }))
  assert.deepEqual(
    lines.map(({ number, text, isHere }) => [number, text, isHere]),
    [
      [8, 'a', false],
      [9, 'b', false],
      [10, 'c', true],
      [11, 'd', false],
    ],
  )
  assert.deepEqual(linesOf(frame('save')), [])
})

test('a place says as much as is known', () => {
  assert.equal(placeOf(frame('save')), 'save.ts:10:4')
  assert.equal(placeOf(frame('save', { column: null })), 'save.ts:10')
  assert.equal(placeOf(frame('save', { file: null, module: 'shop.save', line: null })), 'shop.save')
})
