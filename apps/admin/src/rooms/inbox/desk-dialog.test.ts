import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeDesk, type DeskDialog, openDesk, openDialog } from './desk-dialog.ts'

test('a dialog that goes only when the server has answered does not take away the one that was opened meanwhile', () => {
  const slow: DeskDialog = { kind: 'transfer', id: 'a' }
  openDesk(slow)
  closeDesk(slow)
  assert.equal(openDialog(), null)
  const next: DeskDialog = { kind: 'tag', ids: ['a'] }
  openDesk(next)
  closeDesk(slow)
  assert.equal(openDialog(), next)
  closeDesk(next)
  assert.equal(openDialog(), null)
})
