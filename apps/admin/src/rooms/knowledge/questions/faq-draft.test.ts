import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftOf, inputOf } from './faq-draft.ts'

test('other ways to ask are lines: empty ones, repeated ones and the question itself fall away', () => {
  const draft = { ...draftOf({}, 'nb'), question: 'Hva koster det?', answer: '100 kr' }
  const input = inputOf({ ...draft, alternatives: ' Pris? \n\nPris?\nHva koster det?\nHvor dyrt er det?' })
  assert.deepEqual(input.alternatives, ['Pris?', 'Hvor dyrt er det?'])
})

test('what was saved comes back unchanged through the form', () => {
  const faq = {
    question: 'Q',
    alternatives: ['A', 'B'],
    answer: 'One\n\nTwo',
    locale: 'fi',
    status: 'draft',
  } as const
  assert.deepEqual(inputOf(draftOf({ ...faq, alternatives: ['A', 'B'] }, 'nb')), faq)
})
