import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../locale.ts'
import { entitiesOf } from './entities.ts'

/** What customers write, with the things named in it: kind and value, or for addresses and names what was written. */
const named: Record<Locale, [text: string, ...things: string[]][]> = {
  nb: [
    ['ring meg på 92 14 55 03 eller mob 40012345', 'phone +4792145503', 'phone +4740012345'],
    ['har et budsjett på ca 30k', 'amount NOK 30000'],
    ['hentes i storgata 12b, 0184 oslo', 'address storgata 12b', 'postcode 0184'],
    ['postnr. er 5003', 'postcode 5003'],
    ['ca 15 kubikk fra en toromsleilighet', 'quantity 15 m3', 'quantity 2 room'],
    ['jeg heter marte solberg, tlf 22 33 44 55', 'name marte solberg', 'phone +4722334455'],
    ['faktura til org.nr 974 760 673', 'organisation_number NO 974760673'],
  ],
  sv: [
    ['mitt nr är 0701234567', 'phone +46701234567'],
    ['Sveavägen 44 lgh 1203, 11134 Stockholm', 'address Sveavägen 44', 'postcode 11134'],
    ['en trea på 78 kvm, 12 mil bort', 'quantity 3 room', 'quantity 78 m2', 'quantity 120 km'],
    ['3:a på 4:e våningen', 'quantity 3 room', 'quantity 4 floor'],
    ['mitt namn är björn ek', 'name björn ek'],
    ['kan ni göra det för 5000:-', 'amount SEK 5000'],
  ],
  da: [
    ['jeg bor på Gl. Kongevej 5 i 1610 Kbh V', 'address Gl. Kongevej 5', 'postcode 1610'],
    ['nørregade 12 2 tv, 8000 aarhus', 'address nørregade 12', 'postcode 8000'],
    ['vores cvr er 10150817', 'organisation_number DK 10150817'],
    ['en 3-værelses på 4. sal', 'quantity 3 room', 'quantity 4 floor'],
    ['hilsen Bo', 'name Bo'],
  ],
  fi: [
    ['numeroni on 0407712234', 'phone +358407712234'],
    ['Mannerheimintie 12 A 5, 00100 Helsinki', 'address Mannerheimintie 12 A 5', 'postcode 00100'],
    ['hinta oli 49,90 e, budjetti 3k', 'amount EUR 49.9', 'amount EUR 3000'],
    ['3h+k, noin 20 kuutiota', 'quantity 3 room', 'quantity 20 m3'],
    ['t. Liisa Korhonen', 'name Liisa Korhonen'],
  ],
  de: [
    ['meine nummer ist 01712233445', 'phone +491712233445'],
    ['ich wohne Am Markt 3 in 18055 Rostock', 'address Am Markt 3', 'postcode 18055'],
    ['Straße des 17. Juni 135, 10623 Berlin', 'address Straße des 17. Juni 135', 'postcode 10623'],
    ['Umzug einer Dreizimmerwohnung, 85 qm', 'quantity 3 room', 'quantity 85 m2'],
    ['Viele Grüße\nSabine von der Heide', 'name Sabine von der Heide'],
  ],
  'en-GB': [
    ["my name is siobhan o'neill, budget is 5k pounds", "name siobhan o'neill", 'amount GBP 5000'],
    ['postcode sw1a 1aa', 'postcode sw1a 1aa'],
    ["it's a 3-bed house, about 40 sq m", 'quantity 3 room', 'quantity 40 m2'],
  ],
  'en-US': [
    ['zip code is 60614', 'postcode 60614'],
    ['around 50 bucks for 1200 sq ft', 'amount USD 50', 'quantity 1200 ft2'],
    ['500 Oak Avenue, Denver, CO 80203', 'address 500 Oak Avenue', 'postcode 80203'],
  ],
}

for (const [locale, lines] of Object.entries(named) as [Locale, (typeof named)['nb']][])
  for (const [text, ...things] of lines)
    test(`${locale}: ${JSON.stringify(text)} names ${things.join(', ')}`, () => {
      const found = entitiesOf(text, locale).map(
        ({ kind, raw, value }) => `${kind} ${kind === 'name' || kind === 'address' ? raw : value}`,
      )
      for (const thing of things)
        assert.ok(found.includes(thing), `${thing} is not among ${found.join(', ')}`)
    })

const unnamed: [text: string, locale: Locale, kind: string][] = [
  ['my name is wrong on the invoice', 'en-GB', 'name'],
  ['jeg heter det samme som broren min', 'nb', 'name'],
  ['order number 1234567', 'en-GB', 'phone'],
  ['Zimmer 12 in 2026 war schön', 'de', 'address'],
  ['I paid for 2 beds', 'en-US', 'quantity'],
  ['jeg så det i 2024 da jeg var der', 'da', 'postcode'],
]

for (const [text, locale, kind] of unnamed)
  test(`${locale}: ${JSON.stringify(text)} names no ${kind}`, () => {
    assert.deepEqual(
      entitiesOf(text, locale).filter((entity) => entity.kind === kind),
      [],
    )
  })
