import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf, languages } from '../locale.ts'
import { identifyLanguage } from './identify-language.ts'
import { shortMessages } from './short-messages.fixture.ts'

for (const language of languages) {
  test(`at least 95 of 100 short ${language} messages are known for what they are`, () => {
    const messages = shortMessages[language]
    const wrong = messages.filter((text) => languageOf(identifyLanguage(text).locale) !== language)
    assert.ok(messages.length >= 40)
    assert.ok(wrong.length / messages.length <= 0.05, `taken for another language: ${wrong.join(' | ')}`)
  })
}

test('one word that only one neighbour has decides between nb, sv and da', () => {
  assert.equal(identifyLanguage('hvornår').locale, 'da')
  assert.equal(identifyLanguage('öppettider').locale, 'sv')
  assert.equal(identifyLanguage('åpningstider').locale, 'nb')
})

test('where the neighbours write the same, a town tells, and how they end a word', () => {
  assert.equal(identifyLanguage('levering i Esbjerg').locale, 'da')
  assert.equal(identifyLanguage('levering i Hamar').locale, 'nb')
  assert.equal(identifyLanguage('dårlig kommunikation').locale, 'da')
  assert.equal(identifyLanguage('ødelagt lynlås').locale, 'da')
  assert.equal(identifyLanguage('Vi kommer fra Oslo, har ni öppet?').locale, 'sv')
})

test('spelling tells British from American English, and the hint decides when it does not', () => {
  assert.equal(identifyLanguage('What colour is the flat?').locale, 'en-GB')
  assert.equal(identifyLanguage('What color is the apartment?').locale, 'en-US')
  assert.equal(identifyLanguage('Do you move pianos?', { hint: 'en-GB' }).locale, 'en-GB')
  assert.equal(identifyLanguage('Do you move pianos?').locale, 'en-US')
})

test('a hint decides what is the same in two languages and does not overrule clear evidence', () => {
  assert.equal(identifyLanguage('Hej', { hint: 'da' }).locale, 'da')
  assert.equal(identifyLanguage('Hej', { hint: 'sv' }).locale, 'sv')
  assert.equal(identifyLanguage('Ich möchte einen Termin buchen', { hint: 'nb' }).locale, 'de')
})

test('a Finnish question is told by its ending, though a place is all else that it holds', () => {
  for (const text of ['Tuletteko Tampereelle?', 'Ajatteko Lahteen?', 'Käyttekö Porvoossa?']) {
    const { locale, confidence } = identifyLanguage(text, { hint: 'nb' })
    assert.equal(locale, 'fi')
    assert.ok(confidence > 0.8, `${text} ${confidence}`)
  }
})

test('the answer is always among the locales asked for', () => {
  const among = ['sv', 'en-GB'] as const
  for (const text of ['Hva koster det?', 'How much?', 'Was kostet das?', '', '12345']) {
    assert.ok(among.some((locale) => locale === identifyLanguage(text, { among }).locale))
  }
})

test('a text without words has confidence 0 and gives the hint', () => {
  assert.deepEqual(pick(identifyLanguage('42 !!', { hint: 'fi' })), { locale: 'fi', confidence: 0 })
})

test('a clear sentence has high confidence and one shared word has low', () => {
  assert.ok(identifyLanguage('Kuinka paljon kolmen huoneen muutto maksaa?').confidence > 0.95)
  assert.ok(identifyLanguage('pris').confidence < 0.7)
})

test('the name of a thing does not decide the language it is spoken of in', () => {
  assert.equal(identifyLanguage('Har dere The Art of War på lager?').locale, 'nb')
  assert.equal(identifyLanguage('Wann läuft The Sound of Music?').locale, 'de')
  assert.equal(languageOf(identifyLanguage('Is there a bus to Kungsträdgården?').locale), 'en')
})

test('dialect and Nynorsk are Norwegian', () => {
  for (const text of [
    'Ka tid åpne dokker?',
    'Kor mykje kostar det?',
    'Æ får itj te å betal',
    'Korleis bestiller eg time?',
  ])
    assert.equal(identifyLanguage(text).locale, 'nb', text)
})

test('word order tells Danish from bokmål where every word is shared', () => {
  assert.equal(identifyLanguage('for at komme ind').locale, 'da')
  assert.equal(identifyLanguage('I har ikke svaret').locale, 'da')
  assert.equal(identifyLanguage('for å komme inn').locale, 'nb')
})

test('a text of any length and kind is read', () => {
  for (const unit of ['a', 'A', 'i ', 'at ', 'A a ', "'", '\u0301', '🙂'])
    assert.ok(identifyLanguage(unit.repeat(100_000)).confidence <= 1)
})

function pick(found: { locale: string; confidence: number }) {
  return { locale: found.locale, confidence: found.confidence }
}

test('an appointment is en tid in Danish, and words of house and body that look Danish are known in bokmål', () => {
  assert.equal(identifyLanguage('Kan jeg få en tid på fredag?').locale, 'da')
  assert.equal(identifyLanguage('Ny pære til frontlys').locale, 'nb')
  assert.equal(identifyLanguage('Vinduene er skitne').locale, 'nb')
})

test('what is written alike in Danish and bokmål comes unsure, so that the site may decide', () => {
  for (const text of ['Er det gratis?', 'Vi kommer senere', 'Hunden har kløe', 'Kvittering mangler']) {
    assert.ok(identifyLanguage(text).confidence < 0.6, text)
    assert.equal(identifyLanguage(text, { hint: 'da' }).locale, 'da', text)
    assert.equal(identifyLanguage(text, { hint: 'nb' }).locale, 'nb', text)
  }
})
