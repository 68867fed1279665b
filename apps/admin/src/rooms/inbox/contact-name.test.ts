import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contactName } from './contact-name.ts'

const called = (name: string | null, email: string | null = null) =>
  contactName({ id: 'one', name, email, phone: null }, 'Visitor')

test('a name is shown on one line and cannot turn around what it stands beside', () => {
  assert.equal(called('Kari\u202enettubA'), 'Kari nettubA')
  assert.equal(called('\u2066Kari\u2069 \r\n\tNordmann'), 'Kari Nordmann')
})

test('who has no name that can be seen is called by the address, else a visitor', () => {
  assert.equal(called('\u202e \ufeff', 'kari@example.com'), 'kari@example.com')
  assert.equal(called(null), 'Visitor')
})
