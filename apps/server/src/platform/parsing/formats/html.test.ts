import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHtml } from './html.ts'

const headingsOf = (html: string) =>
  readHtml(html, undefined).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))

test('a question in a list of terms heads its answer; other terms stay beside what they mean', () => {
  const page = `<main><h1>Questions</h1><p>What people ask us most often, and what we answer them, all on this page.</p>
    <dl><dt>Do I need to book?</dt><dd>No, just come along.</dd><dt>How long does a cake take?</dt><dd>Two days.</dd></dl>
    <h2>Hours</h2><dl><dt>Monday</dt><dd>8–16</dd></dl></main>`
  assert.deepEqual(headingsOf(page), [
    'Questions',
    'Do I need to book?',
    'How long does a cake take?',
    'Hours',
  ])
})

test('of a title that also names the site, the part that heads the page is the title', () => {
  const titled = (title: string) =>
    readHtml(
      `<html><head><title>${title}</title></head><body><h1>Prices</h1><p>All.</p></body></html>`,
      undefined,
    ).title
  for (const title of ['Prices | The Bakery', 'The Bakery – Prices', 'The Bakery · Prices · Oslo', 'Prices'])
    assert.equal(titled(title), 'Prices', title)
  assert.equal(titled('Prices-and-terms'), 'Prices-and-terms')
  assert.equal(titled('The Bakery'), 'The Bakery')
})
