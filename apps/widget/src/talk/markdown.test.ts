import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Inline, parseBlocks, parseInline, safeHref } from './markdown.ts'

const words = (parts: Inline[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part
      if (part.t === 'reference') return `[${part.number}]`
      return 'content' in part ? words(part.content) : part.text
    })
    .join('')

test('only addresses that are safe to open become links', () => {
  for (const address of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '/here',
    '',
  ])
    assert.equal(safeHref(address), null, address)
  assert.equal(safeHref('https://example.com/a'), 'https://example.com/a')
  assert.equal(safeHref('mailto:post@example.com'), 'mailto:post@example.com')
  assert.deepEqual(parseInline('[x](javascript:alert(1))'), ['[x](javascript:alert(1))'])
})

test('strong, emphasis, code, links and references are read where they stand', () => {
  assert.deepEqual(parseInline('Fra **8 900 kr** [1], se [prisene](https://example.com/p).'), [
    'Fra ',
    { t: 'strong', content: ['8 900 kr'] },
    ' ',
    { t: 'reference', number: 1 },
    ', se ',
    { t: 'link', href: 'https://example.com/p', text: 'prisene' },
    '.',
  ])
  assert.deepEqual(parseInline('2 * 3 * 4 og snake_case_navn'), ['2 * 3 * 4 og snake_case_navn'])
})

test('a bare address ends before the punctuation of its sentence', () => {
  assert.deepEqual(parseInline('Se https://example.com/a.'), [
    'Se ',
    { t: 'link', href: 'https://example.com/a', text: 'https://example.com/a' },
    '.',
  ])
})

test('lists, numbered lists and headings are blocks of their own', () => {
  const blocks = parseBlocks('## Pris\nDette er med:\n- bil\n- folk\n\n3. pakke\n4. bære')
  assert.deepEqual(
    blocks.map((block) => (block.t === 'list' ? [block.ordered, block.start, block.items.length] : block.t)),
    ['heading', 'paragraph', [false, 1, 2], [true, 3, 2]],
  )
})

test('text without marks comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = text.replace(/[*`[\]\n]|https?:/g, '')
      assert.equal(words(parseInline(plain)), plain)
    }),
  )
})

test('no text of a message takes long to read', () => {
  // Of the processor's time: what else the machine does is not the text's doing.
  const start = process.cpuUsage()
  for (const part of ['**', '*', '[', '`', '[a](', 'https://', '- ', '1. ', '**a', '*a ', '\n'])
    parseBlocks(part.repeat(20_000 / part.length))
  assert.ok(process.cpuUsage(start).user < 1_500_000)
})
