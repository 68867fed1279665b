import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const sources = join(import.meta.dirname, '../..')

const taken = [
  // The shades that Tailwind brings.
  /(?<![\w-])(?:bg|text|border|ring|fill|stroke|outline|divide|decoration)-(?:white|black|[a-z]+-\d{2,3})(?![\w-])/g,
  // Its shadows and its sizes of text; ours are named in index.css.
  /(?<![\w-])(?:shadow-(?:2?xs|sm|md|lg|2?xl)|text-(?:md|[3-9]xl))(?![\w-])/g,
]

test('no component names a shade, a shadow or a size that our styles take away, and would go without', () => {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx$/.test(name),
  )
  assert.ok(files.length > 300)
  const found = files.flatMap((name) => {
    const source = readFileSync(join(sources, name), 'utf8')
    return taken.flatMap((shade) => [...source.matchAll(shade)].map(([word]) => `${name}: ${word}`))
  })
  assert.deepEqual(found, [])
})
