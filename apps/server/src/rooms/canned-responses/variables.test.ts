import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fill, mustKnowVariables } from './variables.ts'

test('what is known stands in the text', () => {
  const filled = fill('Hei {{ contact.first_name }}! Hilsen {{agent.first_name}}', {
    'contact.first_name': 'Åse',
    'agent.first_name': 'Per',
  })
  assert.deepEqual(filled, { text: 'Hei Åse! Hilsen Per', missing: [] })
})

test('what is not known takes its space along, or gives way to the words that are for it', () => {
  const text = 'Hi {{contact.first_name}}, hi{{contact.name|}}, hi {{contact.email|there}}.'
  assert.deepEqual(fill(text, {}), { text: 'Hi, hi, hi there.', missing: ['contact.first_name'] })
})

test('a value is not read for variables again', () => {
  const filled = fill('{{contact.name}}', { 'contact.name': '{{agent.name}}', 'agent.name': 'Per' })
  assert.equal(filled.text, '{{agent.name}}')
})

test('a variable that does not exist is refused by name', () => {
  assert.throws(
    () => mustKnowVariables({ nb: 'Hei {{contact.frist_name}}' }),
    /contact\.frist_name.*Known are/,
  )
  assert.doesNotThrow(() => mustKnowVariables({ nb: 'Pris: {100}, {{today}}' }))
})
