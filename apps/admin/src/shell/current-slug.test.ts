import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slugIn } from './current-slug.ts'

test('the workspace is read from the address', () => {
  assert.equal(slugIn('/admin/w/nordlys/inbox/17'), 'nordlys')
  assert.equal(slugIn('/admin/w/nordlys'), 'nordlys')
})

test('addresses outside a workspace name none', () => {
  assert.equal(slugIn('/admin/sign-in'), null)
  assert.equal(slugIn('/admin/w/'), null)
})
