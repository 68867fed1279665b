import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Locale, locales } from '../locale.ts'
import { askedPlace, tellsPlace } from './places-served.ts'

test('whether one comes to a place is asked in every language, with a capital letter or without', () => {
  const asked: [Locale, string, string][] = [
    ['nb', 'Kommer dere til Drammen?', 'Drammen'],
    ['nb', 'hei! kan dere rykke ut til asker', 'asker'],
    ['sv', 'fotar du i Enköping?', 'Enköping'],
    ['sv', 'Kan ni åka till Gävle?', 'Gävle'],
    ['da', 'Kører I også til Roskilde?', 'Roskilde'],
    ['fi', 'Tuletteko Rovaniemelle?', 'Rovaniemelle'],
    ['fi', 'toimitteko myös Espoossa', 'Espoossa'],
    ['de', 'Fahren Sie auch nach Lübeck?', 'Lübeck'],
    ['en-GB', 'do you come out to Bath?', 'Bath'],
  ]
  for (const [locale, text, place] of asked) assert.equal(askedPlace(text, locale), place, text)
})

test('what is asked of a time, a thing or a shelf is no question about a place', () => {
  const others: [Locale, string][] = [
    ['nb', 'Har dere åpent i helgen?'],
    ['nb', 'kommer dere til avtalt tid?'],
    ['nb', 'Selger dere esker i Oslo?'],
    ['sv', 'jobbar ni på söndagar'],
    ['da', 'Kommer I til tiden?'],
    ['da', 'Underviser I i klaver?'],
    ['sv', 'Undervisar ni i piano?'],
    ['fi', 'Tuletteko kotiin?'],
    ['de', 'Liefern Sie nach Hause?'],
    ['de', 'kommen sie in der woche?'],
    ['en-GB', 'Do you deliver in winter?'],
    ['en-US', 'Do you speak Spanish?'],
  ]
  for (const [locale, text] of others) assert.equal(askedPlace(text, locale), null, text)
})

test('a place is told by the list in which it stands, and all others by what goes beyond the list', () => {
  const list = 'Vi rykker ut i hele Oslo, og til Bærum, Asker og Nittedal. Follo tar vi bare på dagtid.'
  assert.deepEqual(tellsPlace(list, 'asker', 'nb'), {
    how: 'named',
    said: 'Vi rykker ut i hele Oslo, og til Bærum, Asker og Nittedal.',
  })
  assert.equal(tellsPlace(list, 'Drammen', 'nb')?.how, 'around')
  const open =
    'Teemme muuttoja Helsingissä, Espoossa, Vantaalla ja Kauniaisissa. Muualle Suomeen ajamme sopimuksen mukaan.'
  assert.equal(tellsPlace(open, 'Espoossa', 'fi')?.how, 'named')
  assert.deepEqual(tellsPlace(open, 'Rovaniemelle', 'fi'), {
    how: 'elsewhere',
    said: 'Muualle Suomeen ajamme sopimuksen mukaan.',
  })
  const england = 'Yes, anywhere in England, Wales and Scotland.'
  assert.equal(tellsPlace(england, 'Scotland', 'en-GB')?.how, 'named')
  assert.equal(tellsPlace('Vi er fem ansatte. Kari og Ola svarer deg overalt.', 'Bergen', 'nb'), null)
})

test('how far the business goes, and where it does not go, is told of a place that stands in no list', () => {
  const told: [Locale, string, string, 'named' | 'around'][] = [
    ['nb', 'Drammen', 'Prisen gjelder innenfor Oslo og inntil 30 km kjøring.', 'around'],
    ['sv', 'Uppsala', 'Körning utöver 30 km kostar 22 kr per km.', 'around'],
    ['da', 'Køge', 'Kørsel ud over 30 km koster 15 kr. pr. km.', 'around'],
    ['de', 'Lübeck', 'Die Preise gelten in Hamburg und Umgebung bis 30 km Entfernung.', 'around'],
    ['en-GB', 'Bath', 'We travel within 20 miles of our workshop.', 'around'],
    ['nb', 'Bergen', 'Vi kjører dessverre ikke til Bergen.', 'named'],
    ['en-GB', 'Bath', 'We do not go to Bath.', 'named'],
    ['de', 'Köln', 'Nach Köln fahren wir nicht.', 'named'],
  ]
  for (const [locale, place, text, how] of told) assert.equal(tellsPlace(text, place, locale)?.how, how, text)
  const others: [Locale, string, string][] = [
    ['nb', 'Drammen', 'Potteplanter tar vi med på flyttinger under 100 km, inntil ti stykker uten tillegg.'],
    ['nb', 'Drammen', 'Vi kjører hver uke mellom Oslo, Stockholm, København og Hamburg.'],
    ['de', 'Lübeck', 'Zimmerpflanzen nehmen wir bis 50 km weit mit.'],
    ['en-GB', 'Bath', 'The bike has done 300 km and needs a service.'],
  ]
  for (const [locale, place, text] of others) assert.equal(tellsPlace(text, place, locale), null, text)
})

test('no text is too long or too odd to be asked about', () => {
  for (const text of [
    '',
    '?',
    'kommer dere til '.repeat(50_000),
    '\ud800',
    'A'.repeat(100_000),
    'A, '.repeat(50_000),
  ])
    for (const locale of locales) {
      assert.equal(askedPlace(text, locale), null)
      assert.equal(tellsPlace(text, 'Oslo', locale)?.how ?? null, null)
    }
})

test('how far one goes is told by a sentence before a line of a list of prices', () => {
  const text = '- kjøring utover 30 km: 19 kr per km\n\nPrisen gjelder innenfor Oslo og inntil 30 km kjøring.'
  assert.equal(
    tellsPlace(text, 'Drammen', 'nb')?.said,
    'Prisen gjelder innenfor Oslo og inntil 30 km kjøring.',
  )
})
