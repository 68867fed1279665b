import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PartStatus } from '@svar/contract'
import { groupsByTrouble } from './trouble-first.ts'

const part = (name: PartStatus['part'], state: PartStatus['state']): PartStatus => ({
  part: name,
  state,
  value: null,
  since: null,
  days: [],
})
const told = (...groups: PartStatus[][]) =>
  groupsByTrouble(groups.map((parts) => ({ parts }))).map(({ parts }) => parts.map((one) => one.part))

test('what is not well stands first, within its group and with its group', () => {
  const shared = [part('database', 'well'), part('queue', 'well')]
  const own = [part('dead_letters', 'well'), part('models', 'unknown'), part('mail', 'troubled')]
  assert.deepEqual(told(shared, own), [
    ['mail', 'models', 'dead_letters'],
    ['database', 'queue'],
  ])
})

test('what is all well stands as it always does, and an empty group not at all', () => {
  const shared = [part('database', 'well'), part('queue', 'well')]
  assert.deepEqual(told(shared, [], [part('mail', 'well')]), [['database', 'queue'], ['mail']])
})
