import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../locale.ts'
import { asksOpening } from './opening.ts'

const asked: [Locale, string][] = [
  ['nb', 'Har dere åpent på søndag?'],
  ['sv', 'När stänger ni i morgon?'],
  ['da', 'Har I åbent på lørdag?'],
  ['fi', 'Oletteko auki huomenna?'],
  ['de', 'Habt ihr am Samstag auf?'],
  ['de', 'Wann schließt ihr heute?'],
  ['en-GB', 'What are your opening hours?'],
]
for (const [locale, text] of asked)
  test(`"${text}" asks for opening hours`, () => assert.ok(asksOpening(text, locale)))

const others: [Locale, string][] = [
  ['nb', 'Kan jeg åpne vinduet på rommet?'],
  ['en-US', 'How do I open an account?'],
  ['fi', 'Mitä muutto maksaa?'],
  ['de', 'Was kostet die Lagerung?'],
]
for (const [locale, text] of others)
  test(`"${text}" does not ask for opening hours`, () => assert.ok(!asksOpening(text, locale)))
