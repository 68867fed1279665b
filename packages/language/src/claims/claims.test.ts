import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../locale.ts'
import { claims } from './claims.ts'
import { supports } from './supports.ts'

const normals = (text: string, locale: Locale) => claims(text, locale).map((claim) => claim.normal)

const same: [string, Locale, string, string[]][] = [
  [
    'crowns',
    'nb',
    'NOK 1500',
    ['1 500 kr', 'kr 1500,-', 'NOK 1.500', 'kr. 1 500', '1500 kroner', '1.500,00 kr'],
  ],
  ['Swedish crowns', 'sv', 'SEK 1500', ['1 500 kr', '1500:-', 'SEK 1 500', '1500 kronor']],
  ['Danish crowns', 'da', 'DKK 2400', ['2.400 kr.', 'kr. 2.400,-', 'DKK 2400', '2400 kroner']],
  ['euros', 'de', 'EUR 1234.5', ['1.234,50 €', '€ 1.234,50', '1234,50 Euro', 'EUR 1.234,50']],
  ['Finnish euros', 'fi', 'EUR 49.9', ['49,90 €', '49,90 euroa', '49,9 euroa']],
  ['pounds', 'en-GB', 'GBP 1200', ['£1,200', '1200 pounds', 'GBP 1,200', '£1200']],
  ['number words before a currency', 'en-US', 'USD 12', ['twelve dollars', '$12', '12 dollars']],
  ['millions', 'nb', 'NOK 1500000', ['1,5 millioner kroner', '1 500 000 kr']],
  ['percentages', 'nb', '25%', ['25 %', '25 prosent', '25%']],
  ['opening hours', 'nb', '09:00-16:00', ['kl 9–16', 'kl. 09.00–16.00', '09:00-16:00', 'klokken 9 til 16']],
  ['English opening hours', 'en-US', '09:00-16:00', ['9 am–4 pm', '9 a.m. to 4 p.m.', '9:00 am - 4:00 pm']],
  ['German opening hours', 'de', '08:00-17:00', ['von 8 bis 17 Uhr', '8–17 Uhr', '8.00-17.00 Uhr']],
  ['Finnish opening hours', 'fi', '09:00-17:00', ['klo 9–17', 'kello 9-17', 'klo 9.00–17.00']],
  ['times', 'en-GB', '16:00', ['4 pm', '4:00 pm', '16:00', '4pm']],
  ['Norwegian times', 'nb', '09:00', ['kl 9', 'kl. 09.00', 'klokken ni', '09:00']],
  ['dates', 'nb', '2026-05-17', ['17. mai 2026', '17.05.2026', '17.5.2026', '2026-05-17']],
  ['English dates', 'en-GB', '2026-05-17', ['17 May 2026', 'May 17, 2026', '17th of May 2026', '17/05/2026']],
  ['American dates', 'en-US', '2026-05-17', ['5/17/2026', 'May 17th, 2026']],
  ['German dates', 'de', '2026-03-03', ['3. März 2026', '03.03.2026']],
  ['Finnish dates', 'fi', '2026-05-17', ['17. toukokuuta 2026', '17.5.2026']],
  ['spans of time', 'sv', '2 week', ['två veckor', '2 veckor']],
  ['areas', 'nb', '65 m2', ['65 m²', '65 kvm', '65 kvadratmeter']],
  ['phones', 'nb', '22334455', ['22 33 44 55', 'tlf. 22334455', '223 34 455']],
  ['e-mail addresses', 'nb', 'post@firma.no', ['post@firma.no', 'Post@Firma.no']],
  [
    'web addresses',
    'nb',
    'firma.no/pris',
    ['https://www.firma.no/pris', 'www.firma.no/pris/', 'firma.no/pris'],
  ],
  ['street addresses', 'de', 'hauptstrasse 5', ['Hauptstraße 5', 'Hauptstrasse 5']],
]

for (const [name, locale, normal, spellings] of same) {
  test(`${name} have one normal spelling in ${locale}`, () => {
    for (const spelling of spellings)
      assert.deepEqual(normals(`Det er ${spelling}`, locale), [normal], spelling)
  })
}

test('every claim of a text is found once, where it stands', () => {
  const text =
    'Open Monday to Friday 9 am–4 pm. A move costs £250 plus 20% VAT, call +44 20 7946 0958 by 3 May.'
  const found = claims(text, 'en-GB')
  assert.deepEqual(
    found.map((claim) => claim.kind),
    ['weekday', 'hours', 'price', 'percentage', 'phone', 'date'],
  )
  for (const claim of found) assert.equal(text.slice(claim.start, claim.end), claim.raw)
})

test('text without figures makes no claims', () => {
  assert.deepEqual(claims('Ja, det gjør vi gjerne. En av oss ringer deg.', 'nb'), [])
})

const evidence =
  'Flytting av 2-roms koster 4 900 kr. Åpent mandag–fredag kl. 9–16. Avbestill innen 48 timer. Ring +47 22 33 44 55.'

const held = ['4900 kroner', 'kl 9', 'kl. 16:00', 'onsdag', '48 timer', '22 33 44 55', '09:00–16:00', '2 rom']
const notHeld = [
  '4 950 kr',
  'kl 17',
  'lørdag',
  '24 timer',
  '22 33 44 56',
  'kl 9–17',
  '10 %',
  '€ 4900',
  '49 kr',
  '3 rom',
]

for (const text of held) {
  test(`"${text}" is held by a text that says it in another way`, () => {
    const [claim] = claims(text, 'nb')
    assert.ok(claim && supports(claim, evidence, 'nb'))
  })
}

for (const text of notHeld) {
  test(`"${text}" is not held by a text that says something else`, () => {
    const [claim] = claims(text, 'nb')
    assert.ok(claim && !supports(claim, evidence, 'nb'))
  })
}

test('a date without a year is held by one with it, and not the other way round', () => {
  const [short] = claims('17. mai', 'nb')
  const [long] = claims('17. mai 2026', 'nb')
  assert.ok(short && long)
  assert.ok(supports(short, 'Vi stenger 17. mai 2026.', 'nb'))
  assert.ok(!supports(long, 'Vi stenger 17. mai.', 'nb'))
})

test('a page of anything costs bounded time', () => {
  for (const unit of ['a', '1', '1 ', '1.', 'a@', '12:', 'Aa ', '(', '+', 'kr ', '99 99 ']) {
    const began = process.cpuUsage()
    claims(unit.repeat(Math.ceil(100_000 / unit.length)), 'nb')
    assert.ok(process.cpuUsage(began).user < 2_000_000, JSON.stringify(unit))
  }
})
