import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from './text.ts'

const textOf = (text: string) => readText(text).blocks.map(({ kind, text: own }) => `${kind}: ${own}`)

test('lines that were cut to fit a page are whole again, and what heads them is a heading', () => {
  const cut = `TERMS OF THE WORKSHOP

1. Cancelling
A job may be cancelled free of charge up to
24 hours before. After that we charge for
half an hour of work.

Opening hours
Monday 9–17
Tuesday 9–17`
  assert.deepEqual(textOf(cut), [
    'text: TERMS OF THE WORKSHOP',
    'heading: Cancelling',
    'text: A job may be cancelled free of charge up to 24 hours before. After that we charge for half an hour of work.',
    'text: Opening hours\nMonday 9–17\nTuesday 9–17',
  ])
})

test('lines of an address, of a list and of text that nobody cut stay as they are', () => {
  const address = 'The Workshop\n9 Mill Lane\nLeeds LS6 3AA'
  assert.deepEqual(textOf(address), [`text: ${address}`])
  const list = 'Bring along what you need for the day:\n- a towel that is large enough, and soap\n- a book'
  assert.deepEqual(textOf(list), [`text: ${list}`])
  const long = `${'We repair bicycles of all kinds. '.repeat(6).trim()}\nAnd we sell them.`
  assert.deepEqual(textOf(long), [`text: ${long}`])
})
