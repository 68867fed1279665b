import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CannedResponse } from '@svar/contract'
import { matchCanned } from './match-canned.ts'

const canned = (shortcut: string, title: string, text: string) =>
  ({ shortcut, title, texts: { nb: text } }) as CannedResponse
const all = [
  canned('vent', 'Et øyeblikk', 'Takk for at du venter'),
  canned('pris', 'Priser på flytting', 'Her er prisene'),
  canned('takk', 'Avslutning', 'Ha en fin dag'),
]
const found = (typed: string) => matchCanned(all, typed).map(({ shortcut }) => shortcut)

test('nothing typed gives all, as they came', () => {
  assert.deepEqual(found(''), ['vent', 'pris', 'takk'])
})

test('a shortcut goes before a word in the text', () => {
  assert.deepEqual(found('takk'), ['takk', 'vent'])
})

test('titles are found with and without their accents', () => {
  assert.deepEqual(found('pa flytt'), ['pris'])
  assert.deepEqual(found('på'), ['pris'])
  assert.deepEqual(found('zzz'), [])
})
