import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readShown, type Shown, writeShown } from './selection.ts'

const projects = [{ id: '1' }, { id: '2' }, { id: '3' }]

test('without a wish the last day of the usual program is shown, and the address names the program alone', () => {
  const shown = readShown({}, projects, '2')
  assert.deepEqual(shown, { selection: { project: '2', span: 'day', kind: 'route' }, chosen: null })
  const { project, ...rest } = writeShown(shown)
  assert.equal(project, '2')
  assert.ok(Object.values(rest).every((value) => value === undefined))
})

test('what is looked at comes back from its address, numbers and the empty name of all others too', () => {
  const shown: Shown = {
    selection: { project: '3', span: 'week', kind: 'operation', environment: 'staging' },
    chosen: { name: '', operation: 'db' },
  }
  assert.deepEqual(readShown(writeShown(shown), projects, '2'), shown)
  assert.equal(readShown({ project: 3 }, projects, '2').selection.project, '3')
})

test('an address that asks for what there is not shows what there is', () => {
  const { selection } = readShown({ project: '9', span: 'year', kind: '' }, projects, '2')
  assert.deepEqual(selection, { project: '2', span: 'day', kind: 'route' })
})
