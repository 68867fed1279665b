import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passwordStrength } from './password-strength.ts'

test('what the server refuses is called short', () => {
  assert.equal(passwordStrength('aB3$xyz'), 'short')
  assert.equal(passwordStrength(''), 'short')
})

test('repetition, rows of keys and common words are easy to guess', () => {
  for (const password of ['aaaaaaaaaaaaaaa', 'qwertyuiop123', '1234567890', 'passord12345', 'abababababab']) {
    assert.equal(passwordStrength(password), 'weak', password)
  }
})

test('what is known of the person counts little', () => {
  assert.equal(passwordStrength('KariMoen2024', ['Kari Moen', 'kari@nordlys.no']), 'weak')
})

test('a sentence is strong', () => {
  assert.equal(passwordStrength('tre blå hester i kjøkkenet'), 'strong')
})

test('a mix of twelve unlike characters is good', () => {
  assert.equal(passwordStrength('hK8!pmZ2wq'), 'fair')
})
