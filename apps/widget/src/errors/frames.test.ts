import assert from 'node:assert/strict'
import { test } from 'node:test'
import { framesOf } from './frames.ts'

const told = (stack: string) =>
  framesOf(stack).map((one) => [one.function, one.filename, one.lineno, one.colno])

test('a stack is read as Chromium writes it, the call that threw last', () => {
  const stack =
    'TypeError: x is not a function\n    at Basket.save (https://a.example/shop.js:10:5)\n    at https://a.example/shop.js:2:1'
  assert.deepEqual(told(stack), [
    ['?', 'https://a.example/shop.js', 2, 1],
    ['Basket.save', 'https://a.example/shop.js', 10, 5],
  ])
})

test('and as Firefox and Safari write it', () => {
  assert.deepEqual(told('save@https://a.example/shop.js:10:5\n@https://a.example/shop.js:2:1\n'), [
    ['?', 'https://a.example/shop.js', 2, 1],
    ['save', 'https://a.example/shop.js', 10, 5],
  ])
})

test("what follows a page's path stays in the browser", () => {
  assert.deepEqual(told('    at https://a.example/order?mail=kari@example.com:3:7'), [
    ['?', 'https://a.example/order', 3, 7],
  ])
})

test('no stack gives no calls', () => {
  assert.deepEqual(framesOf(undefined), [])
})
