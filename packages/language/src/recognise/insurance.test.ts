import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../locale.ts'
import { asksBasic, tellsBasic } from './basics.ts'
import { insuranceTold } from './insurance.ts'

test('whether a business is insured is asked in every language', () => {
  const asked: [Locale, string][] = [
    ['nb', 'Er dere forsikret?'],
    ['nb', 'har dere ansvarsforsikring'],
    ['sv', 'Är ni försäkrade?'],
    ['da', 'er I forsikret?'],
    ['fi', 'Onko teillä vakuutus?'],
    ['de', 'Sind Sie versichert?'],
    ['en-GB', 'Are you insured?'],
    ['en-US', 'do you have liability insurance'],
  ]
  for (const [locale, text] of asked) assert.equal(asksBasic(text, locale), 'insurance', text)
})

test('what an insurance covers, costs or wants is another question', () => {
  const others: [Locale, string][] = [
    ['nb', 'Hva koster forsikringen?'],
    ['en-GB', 'Are my plants insured?'],
    ['en-GB', 'Do you accept my insurance?'],
    ['de', 'Was deckt die Versicherung ab?'],
  ]
  for (const [locale, text] of others) assert.equal(asksBasic(text, locale), null, text)
})

test('it is told by what the business says of itself, never of the customer or of what is left out', () => {
  const told = 'If we damage a wall, our public liability insurance pays. Your own insurance may pay too.'
  assert.deepEqual(insuranceTold(told), ['If we damage a wall, our public liability insurance pays.'])
  for (const text of [
    'Every sweep carries a certificate for your home insurance.',
    'Forsikringen gjelder ikke penger og smykker, og vi dekker ikke planter.',
    'Nej, forsikringen gælder kun vores ansatte.',
  ])
    assert.deepEqual(insuranceTold(text), [], text)
  assert.equal(tellsBasic('insurance', { text: 'Jokaiseen muuttoon kuuluu perusvakuutus.' }, 'fi'), true)
  assert.equal(tellsBasic('insurance', { text: 'Wir sind versichert, auch im Treppenhaus.' }, 'de'), true)
})
