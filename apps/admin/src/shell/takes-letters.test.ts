import assert from 'node:assert/strict'
import { test } from 'node:test'
import { takesLetters } from './takes-letters.ts'

const input = (type: string) => takesLetters({ tagName: 'INPUT', type, isContentEditable: false })
const element = (tagName: string, isContentEditable = false) => takesLetters({ tagName, isContentEditable })

test('a letter belongs to the field in which one writes', () => {
  for (const type of ['text', 'search', 'email', 'password', 'number', 'date']) assert.ok(input(type), type)
  for (const name of ['TEXTAREA', 'SELECT']) assert.ok(element(name), name)
  assert.ok(element('DIV', true))
})

test('a letter after a box that was ticked with the space bar is a shortcut', () => {
  for (const type of ['checkbox', 'radio', 'file', 'range', 'button']) assert.ok(!input(type), type)
  for (const name of ['BODY', 'BUTTON', 'A', 'LI']) assert.ok(!element(name), name)
})
