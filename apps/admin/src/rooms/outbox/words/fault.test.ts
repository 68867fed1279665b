import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultIn } from './fault.ts'

test('a variable that is known is no fault, however it is spaced', () => {
  assert.equal(faultIn('Hei {{name}} og {{ workspace }}', ['name', 'workspace']), null)
  assert.equal(faultIn('', []), null)
})

test('one that is not known is named as it was written', () => {
  assert.deepEqual(faultIn('Hei {{ nmae }}', ['name']), { unknown: '{{ nmae }}' })
})

test('half a brace is a fault', () => {
  assert.equal(faultIn('Hei {{name}', ['name']), 'braces')
  assert.equal(faultIn('Hei name}}', ['name']), 'braces')
})
