import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enclosingName } from './enclosing-name.ts'

const source = `import { a } from './a.js'
const rate = 3
class Basket extends Shelf {
  #items = []
  async save(basket: Basket): Promise<void> {
    for (const item of this.#items) {
      if (item.isGone) {
        throw new Error('gone')
      }
    }
  }
  static of = (item) => {
    return item.price
  }
}
export async function* sum(items) {
  try {
    await items
  } catch (cause) {
    throw new Error('no sum', { cause })
  }
}
const load = async (id: string): Promise<Item> => {
  const found = await ask(id)
  return found.map((one) => {
    return one.price.amount
  })
}
const routes = {
  pay: function (request) {
    request.pay()
  },
  refund(request) {
    request.refund()
  },
}
start()
`
const lineOf = (text: string) => source.split('\n').findIndex((line) => line.includes(text)) + 1

test('a line is in the function whose beginning stands above it, further out', () => {
  const cases: [string, string | null][] = [
    ["Error('gone')", 'save'],
    ['return item.price', 'of'],
    ["Error('no sum'", 'sum'],
    ['await items', 'sum'],
    ['const found', 'load'],
    ['one.price.amount', 'load'],
    ['request.pay()', 'pay'],
    ['request.refund()', 'refund'],
    ['const rate', null],
    ['start()', null],
  ]
  for (const [text, name] of cases) assert.equal(enclosingName(source, lineOf(text)), name, text)
})

test('what is no source, or has no such line, names nothing', () => {
  for (const content of ['', '\n\n\n', 'x'.repeat(100_000), '{'.repeat(1000), `${'('.repeat(50_000)}\n x`])
    for (const line of [1, 2, 9999]) assert.equal(enclosingName(content, line), null)
})
