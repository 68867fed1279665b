import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchMembers, mentionedIn } from './mentions.ts'

const kari = { id: '1', name: 'Kari' }
const moen = { id: '2', name: 'Kari Moen' }
const ola = { id: '3', name: 'Ola Tveit' }
const all = [kari, moen, ola]

test('a note calls those whose whole name stands after an at sign, and nobody else', () => {
  assert.deepEqual(mentionedIn('@Kari Moen ser du på denne?', all), ['2'])
  assert.deepEqual(mentionedIn('Spør @Kari og @Ola Tveit', all).sort(), ['1', '3'])
  assert.deepEqual(mentionedIn('Kari Moen vet det', all), [])
})

test('a person is found by any of their names', () => {
  assert.deepEqual(matchMembers(all, 'tv'), [ola])
  assert.deepEqual(matchMembers(all, 'kari'), [kari, moen])
  assert.deepEqual(matchMembers(all, ''), all)
})
