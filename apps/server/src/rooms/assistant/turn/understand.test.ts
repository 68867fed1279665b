import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question } from './turn.ts'
import { waysToAsk } from './understand.ts'

/** A question whose customer wrote these messages before it. */
const after = (...texts: string[]): Question => ({
  text: '',
  history: texts.map((text) => ({ from: 'customer', text })),
  localeHint: 'nb',
  personWasOffered: false,
  offered: [],
  misses: 0,
  memories: [],
})
const [opening, longer] = ['Når åpner dere på lørdag?', 'hva med neste lørdag da, går det an da også?']

test('a follow-up to a follow-up still asks what the first message asked', () => {
  assert.equal(
    waysToAsk(after(opening, 'og på søndager?'), 'og mandag?', 'nb')[0],
    'Når åpner dere på mandag?',
  )
  assert.equal(
    waysToAsk(after(opening, 'ja takk'), 'og på søndager?', 'nb')[0],
    'Når åpner dere på søndager?',
  )
})

test('a longer message goes on from the one before it only where it names the like of what was asked', () => {
  assert.match(
    waysToAsk(after('Har dere ledig på fredag?'), longer, 'nb')[0] ?? '',
    /Har dere ledig .*lørdag/,
  )
  const own = 'hvor lang tid tar det å vaske en leilighet'
  assert.deepEqual(waysToAsk(after('Selger dere esker?'), own, 'nb'), [own])
})

test('what was asked before a very long message is not asked again', () => {
  assert.deepEqual(waysToAsk(after(opening, 'så '.repeat(200)), 'og mandag?', 'nb'), ['og mandag?'])
})

test('an answer to what the business asked first is asked about together with it; a question of one’s own is not', () => {
  const asked = (text: string): Question => ({ ...after(), history: [{ from: 'assistant', text }] })
  const rule = asked('Hei! Skal du flytte? Vi hjelper gjerne.\n\nJeg er Maja, en KI-assistent.')
  const [together = '', alone] = waysToAsk(rule, 'Ja, en treroms i Oslo', 'nb')
  assert.match(together, /treroms i Oslo.*Skal du flytte\?/)
  assert.doesNotMatch(together, /KI-assistent|hjelper/)
  assert.equal(alone, 'Ja, en treroms i Oslo')
  const own = 'Når åpner dere på lørdag?'
  assert.deepEqual(waysToAsk(rule, own, 'nb'), [own])
  assert.deepEqual(waysToAsk(asked('Velkommen innom.'), 'en treroms', 'nb'), ['en treroms'])
})
