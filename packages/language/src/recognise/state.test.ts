import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Locale, locales } from '../locale.ts'
import { entitiesOf } from './entities.ts'
import { recognise } from './recognise.ts'
import { registeredNumbers } from './registered-number.ts'
import { stateOf } from './state.ts'

test('a negation turns praise and blame', () => {
  assert.equal(stateOf('Jeg er ikke fornøyd', { locale: 'nb' }).state, 'dissatisfied')
  assert.equal(stateOf('Inte så dumt!', { locale: 'sv' }).state, 'satisfied')
  assert.equal(stateOf('Gar nicht schlecht', { locale: 'de' }).state, 'satisfied')
  assert.equal(stateOf('Ei mitään valittamista', { locale: 'fi' }).state, 'satisfied')
})

test('irony is read as it is meant', () => {
  assert.equal(stateOf('jo takk, kjempeservice, tre uker på svar', { locale: 'nb' }).state, 'dissatisfied')
  assert.equal(stateOf('Na super, schon wieder kaputt', { locale: 'de' }).state, 'dissatisfied')
  assert.equal(stateOf('Great service /s', { locale: 'en-US' }).state, 'dissatisfied')
})

test('each state is told with the words that decided', () => {
  assert.deepEqual(stateOf('Das ist dringend', { locale: 'de' }), {
    ...stateOf('Das ist dringend', { locale: 'de' }),
    state: 'hurried',
    signs: ['dringend'],
  })
  assert.equal(stateOf("I'm switching to a competitor", { locale: 'en-GB' }).state, 'leaving')
  assert.equal(stateOf('En ymmärrä tätä', { locale: 'fi' }).state, 'confused')
  assert.equal(stateOf('Jeg vil tale med et menneske', { locale: 'da' }).state, 'wants_person')
  assert.equal(stateOf('Var ligger ni?', { locale: 'sv' }).state, 'neutral')
})

test('everyday turns of phrase tell each state in each language', () => {
  const said = [
    ['nb', 'Hadde gledet meg, men ingen kom og ingen ringte', 'dissatisfied'],
    ['nb', 'Har dere en ledig time på fredag?', 'neutral'],
    ['sv', 'Jag är helt vilse i de här reglerna', 'confused'],
    ['sv', 'Har ni dammsugare på lager?', 'neutral'],
    ['da', 'Så finder jeg en anden tandlæge', 'leaving'],
    ['da', 'Kan jeg ringe i morgen, og har I åbent?', 'neutral'],
    ['fi', 'Asiakaspalvelija linjoille', 'wants_person'],
    ['de', 'Da gibt es wirklich nichts zu bemängeln', 'satisfied'],
    ['de', 'Ist mein Rad schon fertig?', 'neutral'],
    ['en-GB', "I'm locked out in the rain, be quick", 'hurried'],
    ['en-US', 'Can I get my fridge fixed tomorrow?', 'neutral'],
  ] as const
  for (const [locale, text, state] of said) assert.equal(stateOf(text, { locale }).state, state, text)
})

test('a wish for a person counts beside something that is refused or not understood', () => {
  const lines: [Locale, string][] = [
    ['nb', 'Jeg skjønner ikke dette, kan jeg få snakke med noen?'],
    ['sv', 'Jag förstår inte det här, kan jag få prata med någon?'],
    ['da', 'Det forstår jeg ikke, må jeg tale med en af jer?'],
    ['fi', 'En ymmärrä tätä, saanko puhua jonkun kanssa?'],
    ['de', 'Das verstehe ich nicht, kann ich mit jemandem sprechen?'],
    ['en-GB', 'That does not make sense, can I talk to someone?'],
  ]
  for (const [locale, text] of lines) {
    assert.equal(recognise(text, { locale }).intent, 'wants_person', text)
    assert.equal(stateOf(text, { locale }).state, 'wants_person', text)
  }
})

test('who says that nobody is needed is sent nobody', () => {
  const lines: [Locale, string][] = [
    ['nb', 'Jeg trenger ikke noen å snakke med, bare en pris'],
    ['sv', 'Jag behöver inte prata med någon, bara ett pris'],
    ['da', 'Jeg vil ikke tale med nogen, bare have en pris'],
    ['de', 'Ich möchte nicht mit jemandem sprechen, nur den Preis wissen'],
    ['en-US', "I don't need to talk to someone, just a price please"],
    ['en-GB', 'I can pay online, so no need to talk to anyone, right?'],
  ]
  for (const [locale, text] of lines) {
    assert.notEqual(recognise(text, { locale }).intent, 'wants_person', text)
    assert.notEqual(stateOf(text, { locale }).state, 'wants_person', text)
  }
})

test('a mood is read from how things are said together, not from one word of praise or blame', () => {
  const said = [
    ['en-GB', 'Is it wrong to book two lessons in a week?', 'neutral'],
    ['en-GB', 'You said you would ring back, that was five days ago', 'dissatisfied'],
    ['de', 'Es eilt nicht, wann hätten Sie im Frühjahr Zeit?', 'neutral'],
    ['de', 'Wir haben inzwischen eine andere Werkstatt gefunden', 'leaving'],
    ['nb', 'Ferja går om tjue minutter, kan noen svare fort', 'hurried'],
    ['sv', 'Kan någon av er ringa mig på eftermiddagen?', 'wants_person'],
    ['da', 'Hvad menes der med forskudt betaling?', 'confused'],
    ['fi', 'Kiitos, kaikki sujui todella hienosti', 'satisfied'],
  ] as const
  for (const [locale, text, state] of said) assert.equal(stateOf(text, { locale }).state, state, text)
})

test('only organisation numbers with a right check digit are found', () => {
  const text = 'NO 923 609 016, SE 556036-0793, CVR 10150817, FI 0112038-9, DE136695976'
  assert.deepEqual(
    registeredNumbers(text)
      .map(({ country }) => country)
      .sort(),
    ['DE', 'DK', 'FI', 'NO', 'SE'],
  )
  assert.deepEqual(registeredNumbers('923 609 017, 556036-0794, CVR 10150818, 0112038-8, DE136695977'), [])
})

test("a tenant's mask finds its numbers and no pattern language gets through", () => {
  const found = entitiesOf('Ordre ORD-123456 og a.c', 'nb', {
    patterns: [
      { name: 'order', pattern: 'ORD-######' },
      { name: 'odd', pattern: '(a+)+#' },
    ],
  })
  assert.deepEqual(
    found.filter(({ kind }) => kind === 'order_number').map(({ raw, name }) => [raw, name]),
    [['ORD-123456', 'order']],
  )
})

test('taking note is no praise', () => {
  const said: [Locale, string][] = [
    ['nb', 'fint, da sier vi onsdag'],
    ['sv', 'kul, ses på tisdag'],
    ['da', 'fint, så bestiller jeg til tre'],
    ['fi', 'hyvä, sovitaan keskiviikko'],
    ['de', 'gut, dann sagen wir mittwoch'],
    ['en-GB', "great, I'll book for three then"],
  ]
  for (const [locale, text] of said) assert.equal(stateOf(text, { locale }).state, 'neutral', text)
  assert.equal(stateOf('fint, dere er kjempeflinke', { locale: 'nb' }).state, 'satisfied')
})

test('who is going to call, or speaks of colleagues of their own, asks for nobody', () => {
  const said: [Locale, string][] = [
    ['nb', 'greit, jeg ringer dere i morgen'],
    ['sv', 'okej då vet jag, jag hör av mig'],
    ['da', 'min kollega kommer og henter den'],
    ['da', 'vi er tre personer'],
    ['fi', 'selvä, soitan teille huomenna'],
    ['de', 'ok, ich rufe morgen bei euch an'],
    ['en-US', 'my boss needs the invoice'],
  ]
  for (const [locale, text] of said) assert.notEqual(stateOf(text, { locale }).state, 'wants_person', text)
})

test('who names a colleague, or asks for a call, wants a person', () => {
  const said: [Locale, string][] = [
    ['nb', 'kan Hilde ta kontakt når hun er tilbake'],
    ['sv', 'kan Helena höra av sig när hon är tillbaka'],
    ['da', 'kan I få en montør til at ringe mig op'],
    ['da', 'hellere en snak end alt det her skriveri'],
    ['fi', 'voisiko Helena ottaa yhteyttä kun palaa'],
    ['de', 'kann sich die Helga melden wenn sie zurück ist'],
    ['en-GB', "can Helen get in touch when she's back"],
  ]
  for (const [locale, text] of said) assert.equal(stateOf(text, { locale }).state, 'wants_person', text)
})

test('what is said calmly of a danger is urgent', () => {
  const said: [Locale, string][] = [
    ['nb', 'sikringsskapet gnistrer!!'],
    ['sv', 'det luktar gas i köket, vad gör jag'],
    ['da', 'barnet har slugt et batteri hvad gør vi'],
    ['fi', 'vettä tulee katosta, apua!'],
    ['de', 'es riecht nach gas im keller, was soll ich tun'],
    ['en-GB', "pipe burst and water's pouring through the kitchen ceiling"],
  ]
  for (const [locale, text] of said) assert.equal(stateOf(text, { locale }).state, 'hurried', text)
})

test('names and phone numbers come in one spelling with exact offsets', () => {
  const text = 'Ich heiße Eva Müller, 030 123456'
  const found = entitiesOf(text, 'de')
  assert.deepEqual(
    found.map(({ kind, value }) => [kind, value]),
    [
      ['name', 'Eva Müller'],
      ['phone', '+4930123456'],
    ],
  )
  for (const { raw, start, end } of found) assert.equal(text.slice(start, end), raw)
})

test('whatever is written, nothing throws', () => {
  for (const text of [
    '',
    '\ud800',
    '\u202eabc',
    '\u{e0041}',
    'a'.repeat(100_000),
    '!'.repeat(50_000),
    'not '.repeat(20_000),
  ])
    for (const locale of locales) {
      assert.ok(stateOf(text, { locale }).state)
      entitiesOf(text, locale)
    }
})

test('a question on a matter shows no confusion by itself, and with words of confusion it does', () => {
  const asked: [Locale, string][] = [
    ['en-GB', 'Why was there a depreciation of the dollar?'],
    ['nb', 'Hva var mellomnavnet til partisekretæren?'],
    ['sv', 'Vad var ett annat ord för oljekrisen?'],
  ]
  for (const [locale, text] of asked) assert.equal(stateOf(text, { locale }).state, 'neutral', text)
  assert.equal(stateOf('I am confused, what does that mean?', { locale: 'en-GB' }).state, 'confused')
})
