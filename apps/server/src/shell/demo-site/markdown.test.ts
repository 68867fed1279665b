import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchor, firstParagraph, renderFirstTable, renderMarkdown } from './markdown.ts'

const rendered = (markdown: string) => renderMarkdown(markdown).content.markup

test('markup in a text is shown, not run', () => {
  const hostile =
    '## <b>x</b>\n\n<script>alert(1)</script>\n\n- <img src=x>\n\n| <i>a</i> | "b" |\n| --- | --- |\n| & | c |'
  const markup = rendered(hostile)
  assert.doesNotMatch(markup, /<(script|img|b|i)[ >]/)
  assert.ok(markup.includes('&lt;script&gt;alert(1)&lt;/script&gt;'))
  assert.ok(markup.includes('&quot;b&quot;') && markup.includes('&amp;'))
})

test('a link leads to https or to a page of this site, and to nothing else', () => {
  assert.equal(rendered('[a](https://example.com/b)'), '<p><a href="https://example.com/b">a</a></p>')
  assert.equal(rendered('[a](prices)'), '<p><a href="prices">a</a></p>')
  assert.doesNotMatch(rendered('[a](javascript:alert(1)) [b](//evil.example) [c](data:text/html,x)'), /<a /)
})

test('headings carry an address that the list of headings names', () => {
  const { content, headings } = renderMarkdown('## Hva koster å flytte?\n\ntext\n\n### Über 30 km')
  assert.deepEqual(
    headings.map(({ id }) => id),
    ['hva-koster-å-flytte', 'über-30-km'],
  )
  for (const { id } of headings) assert.ok(content.markup.includes(`id="${id}"`))
  assert.equal(anchor('  – ?! '), '')
})

test('lists and tables are told from the sentence above them', () => {
  assert.equal(rendered('Med:\n- a\n- **b**'), '<p>Med:</p><ul><li>a</li><li><strong>b</strong></li></ul>')
  assert.equal(rendered('1. a\n2. b'), '<ol><li>a</li><li>b</li></ol>')
  assert.equal(firstParagraph('## x\nHei **du**,\nder.\n\nmer'), 'Hei du, der.')
})

test('a table whose head is empty has none', () => {
  const table = renderFirstTable('a\n\n| | |\n| --- | --- |\n| Telefon | 10 |')?.markup ?? ''
  assert.doesNotMatch(table, /thead|---/)
  assert.match(table, /<tr><th scope="row">Telefon<\/th><td>10<\/td><\/tr>/)
  assert.equal(renderFirstTable('no table'), null)
})

test('a figure and its unit stay on one line', () => {
  assert.equal(rendered('12 900 kr for 80 m²'), '<p>12\u00a0900\u00a0kr for 80\u00a0m²</p>')
})
