import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Notice, showNoticesIn } from '../ui/notify.ts'
import { lastUndo, offerUndo } from './undo.ts'

const shown: Notice[] = []
showNoticesIn((notice) => shown.push(notice))
const at = (path: string) => Object.assign(globalThis, { location: { pathname: path } })
const taken: string[] = []
const offer = (title: string) =>
  offerUndo({ title, action: { label: 'Undo', onSelect: () => taken.push(title) } })

test('what was done last is taken back first, also when its notice has gone', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 0 })
  at('/admin/w/nordlys/inbox')
  offer('2 closed')
  offer('1 snoozed')
  t.mock.timers.tick(60_000)
  assert.equal(lastUndo()?.label, 'Undo: 1 snoozed')
  lastUndo()?.take()
  lastUndo()?.take()
  assert.deepEqual(taken, ['1 snoozed', '2 closed'])
  assert.equal(lastUndo(), undefined)
  assert.ok(
    shown.every(({ until }) => until?.aborted),
    'no notice offers it a second time',
  )
})

test('it is offered for an hour, in the workspace in which it was done, and until it is withdrawn', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 0 })
  at('/admin/w/nordlys/inbox')
  offer('Closed')
  at('/admin/w/other/inbox')
  assert.equal(lastUndo(), undefined)
  at('/admin/w/nordlys/tickets')
  assert.ok(lastUndo())
  t.mock.timers.tick(3600_000)
  assert.equal(lastUndo(), undefined)
  const withdraw = offer('Sending')
  assert.ok(lastUndo())
  withdraw()
  assert.equal(lastUndo(), undefined)
})
