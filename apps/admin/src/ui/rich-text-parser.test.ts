import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseRichText, safeAddress } from './rich-text-parser.ts'

const inline = (source: string) => {
  const [block] = parseRichText(source)
  return block?.kind === 'paragraph' ? block.children : []
}

test('HTML stays text', () => {
  const source = '<img src=x onerror=alert(1)><script>alert(1)</script>'
  assert.deepEqual(inline(source), [{ kind: 'text', text: source }])
})

test('addresses that run code are not links', () => {
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    ' java\tscript:x',
    '/admin',
  ]) {
    assert.equal(safeAddress(address), null, address)
  }
  assert.deepEqual(inline('[trykk](javascript:alert)'), [{ kind: 'text', text: '[trykk](javascript:alert)' }])
})

test('an image becomes a link: nothing is fetched by itself', () => {
  const nodes = inline('![kart](https://example.com/a.png)')
  assert.equal(nodes[0]?.kind, 'link')
})

test('a full stop after an address belongs to the sentence', () => {
  const nodes = inline('Se https://example.com/priser.')
  assert.deepEqual(nodes.at(-1), { kind: 'text', text: '.' })
})

test('lists, bold and line breaks are kept', () => {
  const blocks = parseRichText('Hei\nder\n\n- en **to**\n- tre\n\n1. fire')
  assert.deepEqual(
    blocks.map((block) => block.kind),
    ['paragraph', 'list', 'list'],
  )
  const list = blocks[1]
  assert.equal(list?.kind === 'list' && list.items.length, 2)
})

test('underscores and stars inside words are letters', () => {
  assert.deepEqual(inline('min_fil_navn 2*3*4'), [{ kind: 'text', text: 'min_fil_navn 2*3*4' }])
})

test('code in fences is kept as it is', () => {
  assert.deepEqual(parseRichText('```js\nconst a = **1**\n```'), [{ kind: 'code', text: 'const a = **1**' }])
})

test('hostile repetition is read in linear time', () => {
  const started = process.cpuUsage()
  for (const piece of ['**', '_', '[', '[a](', '`', 'https://', '- ', '# '])
    parseRichText(piece.repeat(20_000))
  assert.ok(process.cpuUsage(started).user < 3_000_000)
})
