import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { addressOf, isMadeWith, keyBytes } from './push-keys.ts'

test('the key is read byte for byte, also where base64url differs from base64', () => {
  const key = Buffer.concat([Buffer.from([4, 251, 255, 254]), randomBytes(61)])
  assert.deepEqual(Buffer.from(keyBytes(key.toString('base64url'))), key)
})

test('a subscription without keys is none', () => {
  assert.equal(addressOf({ endpoint: 'https://push.example/1' }), null)
  const whole = { endpoint: 'https://push.example/1', keys: { p256dh: 'p', auth: 'a' } }
  assert.deepEqual(addressOf(whole), { endpoint: whole.endpoint, p256dh: 'p', auth: 'a' })
})

test('a subscription that was made with the key of another installation is told from one of ours', () => {
  const made = (bytes: number[]) => ({ options: { applicationServerKey: new Uint8Array(bytes).buffer } })
  const key = new Uint8Array([4, 7, 9])
  assert.equal(isMadeWith(made([4, 7, 9]), key), true)
  assert.equal(isMadeWith(made([4, 7, 8]), key), false)
  assert.equal(isMadeWith(made([4, 7]), key), false)
  assert.equal(isMadeWith({ options: { applicationServerKey: null } }, key), true)
  assert.equal(isMadeWith({}, key), true)
})
