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
