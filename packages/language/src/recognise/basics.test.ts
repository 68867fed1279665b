import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Locale, locales } from '../locale.ts'
import { asksBasic, type Basic, tellsBasic } from './basics.ts'

test('where a business is, when it is open and how to reach it are asked for in every language', () => {
  const asked: [Locale, Basic, string[]][] = [
    ['nb', 'address', ['Hvor ligger dere?', 'hva er adressen', 'hvor holder dere til']],
    ['nb', 'phone', ['hva er nummeret deres', 'Telefonnummer?']],
    ['sv', 'address', ['var ligger ni nånstans', 'vad är adressen?']],
    ['sv', 'hours', ['när har ni öppet']],
    ['da', 'address', ['Hvor ligger I?', 'adresse?']],
    ['da', 'email', ['har I en mail?']],
    ['fi', 'address', ['missä te sijaitsette', 'Mikä on osoitteenne?']],
    ['fi', 'hours', ['oletteko auki maanantaisin']],
    ['de', 'address', ['wo seid ihr', 'Wie komme ich zu euch?']],
    ['de', 'phone', ['Telefonnummer bitte']],
    ['en-GB', 'address', ['hi, where are you based?', "what's your address"]],
    ['en-US', 'email', ['What is your email address?']],
  ]
  for (const [locale, basic, texts] of asked)
    for (const text of texts) assert.equal(asksBasic(text, locale), basic, text)
})

test('what merely holds the same words asks for something else', () => {
  const others: [Locale, string][] = [
    ['nb', 'Hvor ligger nøkkelen min?'],
    ['nb', 'kan jeg endre adressen min'],
    ['sv', 'var är min beställning'],
    ['da', 'Hvad er mit ordrenummer?'],
    ['fi', 'missä tilaukseni on'],
    ['de', 'Wo ist mein Paket?'],
    ['en-GB', 'where are my parcels?'],
    ['en-US', 'can I change the email address of my account?'],
  ]
  for (const [locale, text] of others) assert.equal(asksBasic(text, locale), null, text)
})

test('a passage tells its hours by days and times, an address by its form, and a lunch is no opening time', () => {
  assert.ok(tellsBasic('hours', { text: 'Mandag–fredag: 8–16\nLørdag: 10–14' }, 'nb'))
  assert.ok(tellsBasic('hours', { text: 'Weekdays 9am–5pm', title: 'Opening times' }, 'en-GB'))
  assert.equal(
    tellsBasic('hours', { text: 'Lounas tarjoillaan arkisin kello 11–14.', title: 'Lounas' }, 'fi'),
    false,
  )
  assert.equal(tellsBasic('hours', { text: 'Wir backen montags und freitags.' }, 'de'), false)
  assert.ok(tellsBasic('address', { text: 'Storgatan 12, 111 23 Stockholm' }, 'sv'))
  assert.ok(tellsBasic('phone', { text: 'Ring 22 33 44 55' }, 'nb'))
  assert.ok(tellsBasic('email', { text: 'Skriv til hej@example.dk' }, 'da'))
  assert.equal(tellsBasic('address', { text: 'Vi flytter i hele landet.' }, 'nb'), false)
})

test('no text is too long or too odd to be asked about', () => {
  for (const text of ['', '?', 'hvor ligger dere '.repeat(50_000), '\ud800', 'a'.repeat(100_000)])
    for (const locale of locales) {
      assert.equal(asksBasic(text, locale), null)
      assert.equal(tellsBasic('address', { text }, locale), false)
    }
})
