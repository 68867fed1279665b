import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  chosenOf,
  groupsOf,
  isChosen,
  ownPatterns,
  splitPatterns,
  toggleGroup,
  toggleType,
} from './pattern-choice.ts'

const tickets = ['ticket.opened', 'ticket.updated']
const types = ['conversation.closed', ...tickets]

test('types stand under what they are about', () => {
  assert.deepEqual(groupsOf(types), [
    ['conversation', ['conversation.closed']],
    ['ticket', tickets],
  ])
})

test('a whole group is one pattern, and takes the place of its types', () => {
  const whole = toggleGroup(['conversation.closed', 'ticket.opened'], 'ticket', tickets)
  assert.deepEqual(whole, ['conversation.closed', 'ticket.*'])
  assert.equal(chosenOf(whole, 'ticket', tickets), 'all')
  assert.equal(isChosen(whole, 'ticket.updated'), true)
  assert.deepEqual(toggleGroup(whole, 'ticket', tickets), ['conversation.closed'])
})

test('one type left out of a whole group leaves the others of it', () => {
  const left = toggleType(['conversation.closed', 'ticket.*'], 'ticket.opened', tickets)
  assert.deepEqual(left, ['conversation.closed', 'ticket.updated'])
  assert.equal(chosenOf(left, 'ticket', tickets), 'some')
  assert.deepEqual(toggleType(left, 'ticket.updated', tickets), ['conversation.closed'])
  assert.equal(chosenOf(['conversation.closed'], 'ticket', tickets), 'none')
})

test('what somebody wrote stays apart from what the boxes say', () => {
  assert.deepEqual(ownPatterns(['#', 'ticket.*', '*.closed', 'ticket.opened'], types), ['*.closed'])
  assert.deepEqual(splitPatterns(' *.closed,  a.b;c.# '), ['*.closed', 'a.b', 'c.#'])
})
