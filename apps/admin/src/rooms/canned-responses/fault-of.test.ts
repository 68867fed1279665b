import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultOf } from './fault-of.ts'

const whole = {
  title: 'Takk',
  shortcut: 'takk',
  texts: { nb: 'Takk!' },
  scope: 'mine' as const,
  teamId: null,
}

test('what is whole can be saved, and each thing that is missing is named', () => {
  assert.equal(faultOf(whole), null)
  assert.equal(faultOf({ ...whole, title: ' ' }), 'needTitle')
  assert.equal(faultOf({ ...whole, shortcut: 'to ord' }), 'needShortcut')
  assert.equal(faultOf({ ...whole, scope: 'team' }), 'needTeam')
  assert.equal(faultOf({ ...whole, texts: { nb: '  ' } }), 'needText')
})
