import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readShown, type Shown, writeShown } from './selection.ts'

const projects = [
  { id: '1', isOwn: true },
  { id: '2', isOwn: false },
  { id: '3', isOwn: false },
]

test('without a wish the last day of the first program of the business is shown', () => {
  const shown = readShown({}, projects)
  assert.deepEqual(shown, { selection: { project: '2', span: 'day', kind: 'route' }, chosen: null })
  assert.ok(Object.values(writeShown(shown, projects)).every((value) => value === undefined))
})

test('what is looked at comes back from its address, numbers and the empty name of all others too', () => {
  const shown: Shown = {
    selection: { project: '3', span: 'week', kind: 'operation', environment: 'staging' },
    chosen: { name: '', operation: 'db' },
  }
  assert.deepEqual(readShown(writeShown(shown, projects), projects), shown)
  assert.equal(readShown({ project: 3 }, projects).selection.project, '3')
})

test('an address that asks for what there is not shows what there is', () => {
  const { selection } = readShown({ project: '9', span: 'year', kind: '' }, projects)
  assert.deepEqual(selection, { project: '2', span: 'day', kind: 'route' })
})
