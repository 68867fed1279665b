import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Locale, locales } from '../locale.ts'
import { noDates, phrases } from './phrases.fixture.ts'
import { readDates, readWhen } from './read-when.ts'

const saturday = { reference: '2026-11-21T10:00', zone: 'Europe/Oslo' }
const zones = ['Europe/Oslo', 'Europe/Helsinki', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC']

for (const locale of locales) {
  test(`${locale}: customers' phrases mean what the conventions say`, () => {
    for (const [text, expected] of Object.entries(phrases[locale])) {
      assert.equal(readWhen(text, { locale, ...saturday }).value, expected, text)
    }
  })
}

test('prices, sizes, telephone numbers and addresses are no dates', () => {
  for (const [locale, text] of noDates) {
    assert.equal(readWhen(text, { locale, ...saturday }).value, null, text)
  }
})

test('an ambiguous phrase gives its readings and no value', () => {
  const half = readWhen('i morgen halv tre', { locale: 'nb', ...saturday })
  assert.equal(half.kind, 'ambiguous')
  assert.deepEqual(half.readings, ['2026-11-22T02:30', '2026-11-22T14:30'])
  const friday = readWhen('next Friday', { locale: 'en-GB', ...saturday, reference: '2026-11-24T10:00' })
  assert.deepEqual(friday.readings, ['2026-11-27', '2026-12-04'])
})

test('business hours decide between the halves of the day, and the answer says so', () => {
  const businessHours = { from: '08:00', to: '17:00' }
  const read = readWhen('i morgen halv tre', { locale: 'nb', ...saturday, businessHours })
  assert.equal(read.value, '2026-11-22T14:30')
  assert.deepEqual(read.assumed, ['business-hours'])
})

test('the answer says what was said, with its place in the text', () => {
  const text = 'Hei! Kan dere komme på fredag kl 14, eller passer det ikke?'
  const said = readWhen(text, { locale: 'nb', ...saturday }).said
  assert.equal(said && text.slice(said.start, said.end), said?.text)
  assert.match(said?.text ?? '', /fredag kl 14/)
})

test('the answer says what was assumed', () => {
  const assumed = (text: string) => readWhen(text, { locale: 'nb', ...saturday }).assumed
  assert.deepEqual(assumed('fredag'), ['coming-weekday'])
  assert.deepEqual(assumed('24. desember'), ['nearest-year'])
  assert.deepEqual(assumed('kl 10'), ['morning', 'tomorrow'])
  assert.deepEqual(assumed('24. desember 2026 kl 14'), [])
})

test('the reference counts in the zone of the business', () => {
  const lateEvening = '2026-11-21T23:30:00Z'
  const today = (zone: string) => readWhen('i dag', { locale: 'nb', reference: lateEvening, zone }).value
  assert.equal(today('Europe/Oslo'), '2026-11-22')
  assert.equal(today('America/New_York'), '2026-11-21')
})

test('a reference that is no time is refused', () => {
  assert.throws(() => readWhen('i dag', { locale: 'nb', reference: 'nå', zone: 'UTC' }), RangeError)
})

test('every date of a message can be read by itself', () => {
  const read = readDates('tirsdag kl 10 eller torsdag kl 14', { locale: 'nb', ...saturday })
  assert.deepEqual(
    read.map(({ value }) => value),
    ['2026-11-24T10:00', '2026-11-26T14:00'],
  )
})

test('a formatted date reads back as that date in every locale and zone', () => {
  const dateStyle = fc.constantFrom('full', 'long', 'medium', 'short')
  const instant = fc.integer({ min: Date.UTC(2000, 0, 2), max: Date.UTC(2098, 11, 30) })
  fc.assert(
    fc.property(
      fc.constantFrom(...locales),
      dateStyle,
      fc.boolean(),
      fc.constantFrom(...zones),
      instant,
      (locale, style, withTime, zone, moment) => {
        const timeStyle = withTime ? ('short' as const) : undefined
        const text = format(locale, { dateStyle: style as 'full', timeStyle, timeZone: zone }, moment)
        const expected = localIso(moment, zone, withTime)
        const { value } = readWhen(text, { locale, reference: '2026-11-21T10:00', zone })
        assert.equal(value, expected, text)
      },
    ),
    { numRuns: 1000 },
  )
})

function format(locale: Locale, options: Intl.DateTimeFormatOptions, moment: number): string {
  return new Intl.DateTimeFormat(locale, options).format(moment)
}

/** The instant as wall time of its zone, by way of Intl alone. */
function localIso(moment: number, zone: string, withTime: boolean): string {
  const iso = new Intl.DateTimeFormat('sv', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(withTime ? { hour: '2-digit', minute: '2-digit' } : {}),
  }).format(moment)
  return iso.replace(' ', 'T')
}

test('nothing throws, whatever is written', () => {
  const words = locales.flatMap((locale) => Object.keys(phrases[locale]).flatMap((text) => text.split(' ')))
  const pieces = fc.oneof(
    fc.constantFrom(...words, '-', '–', ',', '.', '31.2.', '25:00', '\u200b', '\ud83d', '\u202e', 'İ', '½'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.constantFrom(...locales), fc.array(pieces, { maxLength: 12 }), (locale, parts) => {
      const text = parts.join(' ')
      const { said } = readWhen(text, { locale, ...saturday })
      if (said) assert.equal(text.slice(said.start, said.end), said.text)
    }),
    { numRuns: 2000 },
  )
})

test('what is given as one value is one reading', () => {
  const words = locales.flatMap((locale) => Object.keys(phrases[locale]).flatMap((text) => text.split(' ')))
  fc.assert(
    fc.property(
      fc.constantFrom(...locales),
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }),
      (locale, parts) => {
        const { value, readings, kind } = readWhen(parts.join(' '), { locale, ...saturday })
        if (value !== null) assert.deepEqual(readings, [value])
        else assert.ok(kind === 'ambiguous' || kind === 'none')
      },
    ),
    { numRuns: 2000 },
  )
})

test('a page of one letter, one digit or one word is read to its limit and no further', () => {
  for (const piece of ['a', '1', '-', '1.', 'mandag ', 'den første ', '\ud800']) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    for (const { said } of readDates(text, { locale: 'nb', ...saturday })) {
      assert.ok((said?.end ?? 0) <= 20_000)
    }
  }
})
