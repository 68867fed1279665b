import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDeliveryProvider } from '@svar/contract'
import { type AccountDraft, accountKinds, draftOf, inputOf, missingIn } from './account-draft.ts'

const values: AccountDraft['values'] = {
  host: 'smtp.nordlys.example',
  port: '465',
  security: 'tls',
  apiKey: 'a-secret-key',
  domain: 'mg.nordlys.example',
  region: 'eu',
  accountSid: 'AC1234',
  authToken: 'another-secret',
  from: '+4721000000',
  webhookUrl: 'https://hooks.slack.com/services/T/B/secret',
}

test('what the form sends of each kind is what the contract takes', () => {
  for (const kind of accountKinds) {
    const draft = { kind, name: '', perMinute: '60', values }
    assert.deepEqual(missingIn(draft), [])
    const taken = newDeliveryProvider.parse(inputOf(draft, 'Usual'))
    assert.equal(taken.kind, kind)
    assert.equal(taken.name, 'Usual')
    assert.equal(taken.perMinute, 60)
  }
})

test('an account of one kind does not carry what was written for another', () => {
  const sent = inputOf({ kind: 'slack', name: 'S', perMinute: '', values }, '')
  assert.deepEqual(Object.keys(sent).sort(), ['kind', 'name', 'perMinute', 'webhookUrl'])
})

test('a form that was just opened asks for what it cannot guess', () => {
  assert.deepEqual(missingIn(draftOf()), ['host'])
  assert.deepEqual(missingIn({ ...draftOf(), kind: 'sendgrid' }), ['apiKey'])
  assert.deepEqual(missingIn({ ...draftOf(), kind: 'twilio' }), ['accountSid', 'authToken', 'from'])
})
