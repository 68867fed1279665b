/**
 * How much a visitor downloads, in bytes after brotli: until the bubble shows, until the chat is open, and
 * with the first answer. Follows what the built files import, so that nothing is forgotten.
 *
 *     node apps/widget/scripts/size.ts [--json] [--locale nb]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'

const folder = join(import.meta.dirname, '../dist')
const files = readdirSync(folder)

const named = (name: string) => {
  const file = files.find((one) => one === `${name}.js` || new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(one))
  if (!file) throw new Error(`${name} is not in ${folder}; build it with: npx vite build apps/widget`)
  return file
}

/** A file and what it imports at once; what it imports later is left out. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const code = readFileSync(join(folder, file), 'utf8')
  for (const [, name] of code.matchAll(/(?:^|[;}])import[^("'`]*["'`]\.\/([^"'`]+)["'`]/g))
    if (name) withImports(name, seen)
  return seen
}

const weigh = (set: Iterable<string>) =>
  [...set].reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0)

/** Brotli bytes to each point, each with what came before: with one language and one avatar, as a visitor has. */
export function widgetSize(locale = 'nb') {
  const parts = (...names: string[]) => new Set(names.flatMap((name) => [...withImports(named(name))]))
  return {
    bubble: weigh(parts('svar')),
    open: weigh(parts('svar', 'panel', locale.toLowerCase())),
    talking: weigh(parts('svar', 'panel', locale.toLowerCase(), 'talk')),
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, locale: { type: 'string' } } })
  const size = widgetSize(values.locale)
  if (values.json) console.log(JSON.stringify(size))
  else
    for (const [point, bytes] of Object.entries(size)) console.log(`${point.padEnd(8)} ${bytes} bytes brotli`)
}
