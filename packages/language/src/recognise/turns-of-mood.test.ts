import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../locale.ts'
import { type State, stateOf } from './state.ts'

function check(cases: readonly [locale: Locale, text: string, state: State][]): void {
  for (const [locale, text, state] of cases) assert.equal(stateOf(text, { locale }).state, state, text)
}

test('what was far too dear is told in pictures', () => {
  check([
    ['en-GB', 'cost an arm and a leg for ten minutes', 'dissatisfied'],
    ['en-US', 'Highway robbery if you ask me', 'dissatisfied'],
    ['en-GB', 'what a rip-off', 'dissatisfied'],
    ['nb', 'Dette kosta skjorta', 'dissatisfied'],
    ['nb', 'rene ranet', 'dissatisfied'],
    ['sv', 'Det var ju rena rånet', 'dissatisfied'],
    ['sv', 'ockerpris för en stol', 'dissatisfied'],
    ['da', 'Det kostede det hvide ud af øjnene', 'dissatisfied'],
    ['fi', 'Maksoi maltaita', 'dissatisfied'],
    ['de', 'Das ist doch Abzocke', 'dissatisfied'],
  ])
})

test('who asks for what somebody does, or takes one instead of another, asks for no person', () => {
  check([
    ['en-GB', 'have you got someone who trims beards', 'neutral'],
    ['sv', 'har ni någon som klipper skägg', 'neutral'],
    ['de', 'haben Sie jemanden, der Bärte schneidet', 'neutral'],
    ['da', 'Vi bliver seks i stedet for fire', 'neutral'],
    ['de', 'Wir sind jetzt sechs statt vier', 'neutral'],
    ['en-GB', 'what do I do if I fall ill before the appointment', 'neutral'],
    ['nb', 'Har dere noen jeg kan snakke med?', 'wants_person'],
  ])
})

test('a customer lost, a thing just as it was wanted and two answers at once are understood', () => {
  check([
    ['nb', 'dere har mistet en kunde', 'leaving'],
    ['de', 'Sie haben einen Kunden verloren', 'leaving'],
    ['en-US', "you've lost a customer", 'leaving'],
    ['nb', 'Håret ble akkurat som jeg ville ha det', 'satisfied'],
    ['en-GB', 'the kids are still talking about their visit', 'satisfied'],
    ['da', 'børnene snakker stadig om besøget hos jer', 'satisfied'],
    ['en-GB', 'I see two different times for the same appointment?', 'confused'],
    ['fi', 'en voi odottaa huomiseen', 'hurried'],
  ])
})
