import assert from 'node:assert/strict'
import { test } from 'node:test'
import { completeAddress } from './complete-address.ts'

test('an address is completed the way people mean it', () => {
  assert.equal(completeAddress(' nordlys.example '), 'https://nordlys.example/')
  assert.equal(completeAddress('http://127.0.0.1:4000/side'), 'http://127.0.0.1:4000/side')
})

test('what is no web address is told apart', () => {
  for (const written of ['', 'nordlys', 'min side.no', 'ftp://nordlys.example', 'javascript:alert(1)']) {
    assert.equal(completeAddress(written), null, written)
  }
})
