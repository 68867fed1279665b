import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '../locale.ts'
import { fillSlots, type Slot } from './fill-slots.ts'
import { followUp } from './follow-up.ts'

const form: { slots: Slot[] } = {
  slots: [
    { name: 'service', kind: 'option', required: true, options: ['Klipp', 'Farge'] },
    { name: 'day', kind: 'date', required: true },
    { name: 'time', kind: 'time', required: true },
    { name: 'phone', kind: 'phone', required: false },
  ],
}

test('a follow-up takes the place of its like in the question before', () => {
  const cases = [
    ['nb', 'Når åpner dere på lørdag?', 'og på søndager?', 'Når åpner dere på søndager?'],
    ['sv', 'Har ni öppet på lördag?', 'och på söndag då?', 'Har ni öppet på söndag?'],
    ['fi', 'Oletteko auki lauantaina?', 'entä sunnuntaina?', 'Oletteko auki sunnuntaina?'],
    ['de', 'Habt ihr am Samstag offen?', 'und am Sonntag?', 'Habt ihr am Sonntag offen?'],
    ['en-GB', 'Are you open on Saturday?', 'and on Sundays?', 'Are you open on Sundays?'],
  ] as const
  for (const [locale, question, message, expected] of cases) {
    const found = followUp({ question }, message, { locale })
    assert.deepEqual([found.kind, found.question], ['follow_up', expected])
  }
})

test('a correction gives the question as it was meant, and what changed', () => {
  const nb = followUp({ question: 'Jeg vil ha time på tirsdag.' }, 'nei, torsdag mente jeg', { locale: 'nb' })
  assert.deepEqual([nb.kind, nb.question], ['correction', 'Jeg vil ha time på torsdag.'])
  assert.deepEqual(nb.changed, { from: 'tirsdag', to: 'torsdag' })
  const en = followUp({ question: 'A table on Tuesday, please.' }, 'I meant Thursday', { locale: 'en-US' })
  assert.equal(en.question, 'A table on Thursday, please.')
})

test('yes, no and maybe are understood in everyday words', () => {
  const kind = (message: string, locale: (typeof locales)[number]) =>
    followUp({ question: 'Har dere time?', answer: 'Ja. Passer det?' }, message, { locale }).kind
  assert.equal(kind('joo', 'fi'), 'yes')
  assert.equal(kind('yep', 'en-US'), 'yes')
  assert.equal(kind('niin', 'fi'), 'yes')
  assert.equal(kind('nope', 'nb'), 'no')
  assert.equal(kind('nä', 'sv'), 'no')
  assert.equal(kind('tja', 'da'), 'maybe')
  assert.equal(kind('mja', 'nb'), 'maybe')
})

test('a question of its own is a new topic', () => {
  const found = followUp({ question: 'Hva koster farging?' }, 'forresten, selger dere gavekort?', {
    locale: 'nb',
  })
  assert.deepEqual(found, { kind: 'new_topic', question: 'Selger dere gavekort?' })
})

test('an acknowledgement before a question does not hide what the question is', () => {
  const previous = { question: 'Are you open on Saturday?', answer: 'Yes, from ten.' }
  const other = followUp(previous, 'great. by the way do you sell gift cards', { locale: 'en-GB' })
  assert.deepEqual(other, { kind: 'new_topic', question: 'Do you sell gift cards' })
  const same = followUp(previous, 'ok, what about Sunday?', { locale: 'en-GB' })
  assert.deepEqual([same.kind, same.question], ['follow_up', 'Are you open on Sunday?'])
})

test('a yes or no before a question of its own is no answer, a doubt with its reason is', () => {
  const previous = { question: 'Kan dere hente sykkelen?', answer: 'Ja, på tirsdag. Passer det?' }
  const kind = (message: string) => followUp(previous, message, { locale: 'nb' }).kind
  assert.equal(kind('kanskje, kommer an på jobben'), 'maybe')
  assert.ok(!['yes', 'no'].includes(kind('nei, hva koster det på lørdag')))
})

test('two things said the wrong way round change places', () => {
  const found = followUp({ question: 'Ich ziehe von Kassel nach Bonn' }, 'umgekehrt!', { locale: 'de' })
  assert.deepEqual([found.kind, found.question], ['correction', 'Ich ziehe von Bonn nach Kassel'])
})

test('a no that follows its reason counts only as the answer to a question', () => {
  const message = 'Wir haben einen Hof, also nicht nötig'
  const asked = { question: 'Angebot bitte', answer: 'Brauchen Sie eine Halteverbotszone?' }
  assert.equal(followUp(asked, message, { locale: 'de' }).kind, 'no')
  assert.notEqual(followUp({ ...asked, answer: 'Gerne.' }, message, { locale: 'de' }).kind, 'no')
})

test('the number within a compound takes the place of its like, and a day of the month does not', () => {
  const crew = followUp({ question: 'How much is a three-man crew?' }, 'and four?', { locale: 'en-GB' })
  assert.equal(crew.question, 'How much is a four-man crew?')
  const movers = followUp({ question: 'I need 2 movers on the 14th' }, 'make that 3', { locale: 'en-US' })
  assert.equal(movers.question, 'I need 3 movers on the 14th')
})

test('a text of any length is understood or set aside', () => {
  for (const unit of ['a', 'A ', 'nei ', '1 ', 'and ', 'sorry '])
    for (const locale of locales)
      assert.ok(followUp({ question: unit.repeat(50_000) }, unit.repeat(50_000), { locale }).kind)
})

test('slots fill over several messages, and a later value corrects an earlier one', () => {
  const first = fillSlots(form, {}, 'Jeg vil ha klipp på fredag', { locale: 'nb' })
  assert.equal(first.filled.service, 'Klipp')
  assert.deepEqual(first.missing, ['time'])
  const second = fillSlots(form, first.filled, 'kl 14', { locale: 'nb' })
  assert.equal(second.next, null)
  const third = fillSlots(form, second.filled, 'nei, kl 15', { locale: 'nb' })
  assert.deepEqual(third.corrected, ['time'])
})

test('days and times are filled as civil ones where a reference is given, and what is ambiguous is asked for', () => {
  const options = { locale: 'en-GB', reference: '2026-11-21T10:00', zone: 'Europe/London' } as const
  const first = fillSlots(form, {}, 'Klipp tomorrow at half nine', options)
  assert.deepEqual([first.filled.day, first.filled.time], ['2026-11-22', '09:30'])
  const second = fillSlots(form, first.filled, 'make that 10am', options)
  assert.deepEqual([second.filled.day, second.filled.time], ['2026-11-22', '10:00'])
  const open = fillSlots(form, {}, 'Klipp på tisdag halv tre', { ...options, locale: 'sv' })
  assert.deepEqual([open.filled.day, open.next], ['2026-11-24', 'time'])
})

test('an address is filled as it was written', () => {
  const move: { slots: Slot[] } = { slots: [{ name: 'to', kind: 'address', required: true }] }
  const { filled } = fillSlots(move, {}, 'till Sveavägen 44', { locale: 'sv' })
  assert.deepEqual(filled, { to: 'Sveavägen 44' })
})

test('the question after a price keeps the price, also where rooms are told in one word', () => {
  const cases = [
    [
      'en-US',
      'How much does a one-bedroom move cost?',
      'And a three-bedroom?',
      'How much does a three-bedroom move cost?',
    ],
    ['nb', 'Hva koster det å flytte en 2-roms?', 'og en treroms?', 'Hva koster det å flytte en treroms?'],
    ['sv', 'Vad kostar det att flytta en tvåa?', 'och en trea?', 'Vad kostar det att flytta en trea?'],
    [
      'de',
      'Was kostet eine Zweizimmerwohnung?',
      'und eine Dreizimmerwohnung?',
      'Was kostet eine Dreizimmerwohnung?',
    ],
    ['fi', 'Paljonko kaksion muutto maksaa?', 'entä kolmion?', 'Paljonko kolmion muutto maksaa?'],
    ['da', 'Hvad koster en 2-værelses?', 'og en treværelses?', 'Hvad koster en treværelses?'],
  ] as const
  for (const [locale, question, message, expected] of cases)
    assert.equal(followUp({ question }, message, { locale }).question, expected)
})

test('another question about the same thing does not ask the first one again', () => {
  const cases = [
    ['nb', 'Hvor lang tid tar dekkskift?', 'hva koster det?', 'Hva koster dekkskift?'],
    ['en-GB', 'How long does an MOT take?', 'how much is it?', 'How much is MOT?'],
    ['de', 'Wie lange dauert ein Reifenwechsel?', 'was kostet das?', 'Was kostet Reifenwechsel?'],
    ['fi', 'Kauanko renkaanvaihto kestää?', 'paljonko se maksaa', 'Paljonko renkaanvaihto maksaa?'],
  ] as const
  for (const [locale, question, message, expected] of cases)
    assert.equal(followUp({ question }, message, { locale }).question, expected)
})

test('what was noted is changed by a question, and by a no that names something else', () => {
  const noted = { question: 'Put me down for Friday', answer: 'Friday it is.' }
  const moved = followUp(noted, 'can we change that to Thursday?', { locale: 'en-GB' })
  assert.deepEqual([moved.kind, moved.question], ['correction', 'Put me down for Thursday'])
  const asked = { question: 'Kan dere vaske vinduene i stua?', answer: 'Ja, det koster 400 kr.' }
  const other = followUp(asked, 'nei på kjøkkenet', { locale: 'nb' })
  assert.deepEqual([other.kind, other.question], ['correction', 'Kan dere vaske vinduene på kjøkkenet?'])
  const denied = { question: 'Der Umzug geht nach Mainz', answer: 'Notiert: Mainz.' }
  const town = followUp(denied, 'nicht nach Mainz sondern nach Worms', { locale: 'de' })
  assert.equal(town.question, 'Der Umzug geht nach Worms')
})

test('a wish of its own after a statement is a new topic', () => {
  const previous = { question: 'When do you open?', answer: 'At 8.' }
  const found = followUp(previous, 'good. i also need to return something', { locale: 'en-US' })
  assert.deepEqual([found.kind, found.question], ['new_topic', 'I also need to return something'])
})

test('whatever is written, nothing throws', () => {
  for (const text of [
    '',
    '\ud800',
    '\u202eabc',
    '\u{e0041}',
    'a'.repeat(100_000),
    '?'.repeat(5000),
    '([{*+',
    '__proto__',
  ])
    for (const locale of locales) {
      followUp({ question: text }, text, { locale })
      followUp({ question: 'Hva koster det?' }, text, { locale })
      fillSlots(form, [text], text, { locale })
    }
})

test('an offer is taken, declined or left open in words other than yes, no and maybe', () => {
  const previous = { question: 'Is Friday free?', answer: 'Yes, at one. Shall I put you down?' }
  const cases = [
    ['en-GB', "I'm visiting family, working then", 'no'],
    ['en-GB', 'have to run it past my husband', 'maybe'],
    ['de', 'tragen Sie uns ein', 'yes'],
    ['de', 'ich müsste das mit meiner Frau klären, sage morgen Bescheid', 'maybe'],
    ['nb', 'da er vi bortreist', 'no'],
    ['sv', 'vi får fundera lite', 'maybe'],
    ['da', 'skal lige spørge min mand', 'maybe'],
    ['fi', 'en pääse silloin', 'no'],
    ['nb', 'henter den selv', 'no'],
    ['de', 'ich hol ihn selbst ab', 'no'],
    ['en-GB', 'just had those done', 'no'],
    ['sv', 'vågar inte lova', 'maybe'],
    ['da', 'det kan vi sagtens', 'yes'],
  ] as const
  for (const [locale, message, kind] of cases)
    assert.equal(followUp(previous, message, { locale }).kind, kind, message)
})

test('what was noted is put right by naming its like, with or without saying that it was wrong', () => {
  const previous = { question: 'A table for four on Saturday.', answer: 'Four people on Saturday, noted.' }
  const amended = followUp(previous, 'five*', { locale: 'en-GB' })
  assert.deepEqual([amended.kind, amended.question], ['correction', 'A table for five on Saturday.'])
  assert.equal(followUp(previous, 'got the day wrong, Sunday', { locale: 'en-GB' }).kind, 'correction')
  assert.equal(followUp(previous, 'and on Sunday?', { locale: 'en-GB' }).kind, 'follow_up')
})
