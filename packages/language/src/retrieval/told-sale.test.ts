import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../locale.ts'
import { boughtIn, tellsSale } from './told-sale.ts'

const sells = (question: string, title: string, text: string, language: Language) =>
  tellsSale(boughtIn(question, language), { title, text }, language)

test('a list of goods with its prices tells that each of them is sold', () => {
  const list = '- Small box: £2.50\n- Packing tape: £2.50'
  assert.equal(sells('Do you sell boxes?', 'Packing · Boxes and materials', list, 'en'), true)
  assert.equal(sells('Do you sell paint?', 'Packing · Boxes and materials', list, 'en'), false)
  assert.equal(sells('can i buy packing tape', 'Boxes and materials', list, 'en'), true)
})

test('a row that says that it is bought tells so whatever stands above it', () => {
  const rows = '| Hva | Pris |\n| --- | --- |\n| Flytteeske, lån | 25 kr |\n| Flytteeske, kjøp | 49 kr |'
  assert.equal(sells('Selger dere esker?', 'Flytteesker', rows, 'nb'), true)
  assert.equal(sells('Selger dere tape?', 'Flytteesker', rows, 'nb'), false)
})

test('what it costs to have something done to a thing does not say that the thing is sold', () => {
  const moved = '| Instrument | Price |\n| --- | --- |\n| Upright piano | £180 |'
  assert.equal(sells('Do you sell pianos?', 'Pianos · Price', moved, 'en'), false)
  assert.equal(sells('Verkaufen Sie Klaviere?', 'Klavier · Preis', '| Klavier | 180 € |', 'de'), false)
})

test('who does not ask to buy asks for nothing that is bought', () => {
  assert.deepEqual(boughtIn('What does a box cost?', 'en'), [])
  assert.deepEqual(boughtIn('Hvor kan jeg kjøpe esker?', 'nb'), [])
})
