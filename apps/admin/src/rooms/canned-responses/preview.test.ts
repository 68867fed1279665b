import assert from 'node:assert/strict'
import { test } from 'node:test'
import { previewOf } from './preview.ts'

test('each variable is shown by its example, or by the words given for when it is not known', () => {
  const pieces = previewOf('Hei {{contact.first_name|der}}! Sak {{ ticket.number }}.', {
    'contact.first_name': 'Ingrid',
    'ticket.number': '1042',
  })
  assert.equal(pieces.map(({ text }) => text).join(''), 'Hei Ingrid! Sak 1042.')
  assert.deepEqual(
    pieces.filter(({ isFilled }) => isFilled).map(({ text }) => text),
    ['Ingrid', '1042'],
  )
  assert.equal(previewOf('{{strange|noe}}', {})[0]?.text, 'noe')
})

test('braces that name nothing stay as they were written', () => {
  assert.deepEqual(previewOf('a { b } c', {}), [{ text: 'a { b } c', isFilled: false }])
})
