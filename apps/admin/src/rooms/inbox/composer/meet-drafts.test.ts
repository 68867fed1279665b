import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meetDrafts } from './meet-drafts.ts'

test('words of another device are taken where nothing was written here, and offered where something was', () => {
  assert.equal(meetDrafts('', null, 'fra telefonen'), 'take')
  assert.equal(meetDrafts('som før', 'som før', 'fra telefonen'), 'take')
  assert.equal(meetDrafts('begynt her', '', 'fra telefonen'), 'offer')
  assert.equal(meetDrafts('det samme', '', 'det samme'), 'keep')
})

test('what another device has sent meanwhile is offered no more, and what stands here is kept', () => {
  assert.equal(meetDrafts('begynt her', 'fra telefonen', ''), 'keep')
  assert.equal(meetDrafts('fra telefonen', 'fra telefonen', ''), 'take')
})
