import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newMailbox } from '@svar/contract'
import { draftOf, mailboxInput, missingIn } from './mailbox-draft.ts'

const draft = { host: ' imap.nordlys.example ', port: '993', user: 'svar', password: ' pass ', address: '' }

test('what the form sends is what the contract takes, with the password as it was written', () => {
  const sent = mailboxInput(draft)
  assert.deepEqual(newMailbox.parse(sent), sent)
  assert.deepEqual(sent, {
    host: 'imap.nordlys.example',
    port: 993,
    user: 'svar',
    password: ' pass ',
    address: null,
  })
})

test('a form that was just opened asks for what it cannot guess, also of a mailbox that is there', () => {
  assert.deepEqual(missingIn(draftOf(null)), ['host', 'user', 'password'])
  const health = { state: 'ok', since: null, said: null } as const
  const known = { host: 'imap.nordlys.example', port: 993, user: 'svar', address: null, health }
  assert.deepEqual(missingIn(draftOf(known)), ['password'])
})

test('what cannot be right is not sent', () => {
  assert.deepEqual(missingIn({ ...draft, port: '99999', host: 'https://x', address: 'svar' }), [
    'host',
    'port',
    'address',
  ])
})
