// Makes a room of the server that passes every check: `npm run new-room -- warranties`, or with its noun
// `npm run new-room -- pricing calculator`. It is put last in the order of rooms; move it up if earlier ones need it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lint/source-files.mjs'
import { namesFor } from './new-room/names.mjs'
import * as templates from './new-room/templates.mjs'

const LAST_IMPORT = /(^import [^\n]*\n)(?!import)/m

const written = []

function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function write(path, text) {
  writeFileSync(join(root, path), text)
  written.push(path)
}

/** Puts text into a file that stands, before or after what the pattern finds. */
function change(path, pattern, replacement) {
  const text = readFileSync(join(root, path), 'utf8')
  if (!pattern.test(text)) fail(`${path} does not look as expected (${pattern}): add the room there by hand.`)
  write(path, text.replace(pattern, replacement))
}

function writeRoom(names) {
  const folder = `apps/server/src/rooms/${names.room}`
  mkdirSync(join(root, folder))
  write(`${folder}/index.ts`, templates.index(names))
  write(`${folder}/routes.ts`, templates.routes(names))
  write(`${folder}/add-${names.noun}.ts`, templates.add(names))
  write(`${folder}/policy.ts`, templates.policy(names))
  write(`${folder}/policy.test.ts`, templates.policyTest(names))
  write(`${folder}/events.ts`, templates.events(names))
  write(`${folder}/store.ts`, templates.store(names))
  const numbers = readdirSync(join(root, 'apps/server/migrations')).map(
    (name) => Number.parseInt(name, 10) || 0,
  )
  const number = String(Math.max(...numbers) + 1).padStart(4, '0')
  write(`apps/server/migrations/${number}_${names.room.replaceAll('-', '_')}.sql`, templates.migration(names))
}

function announce({ room, roomName }) {
  const order = 'apps/server/src/shell/room-order.json'
  write(order, JSON.stringify([...JSON.parse(readFileSync(join(root, order), 'utf8')), room]))
  const shell = 'apps/server/src/shell/rooms.ts'
  change(shell, LAST_IMPORT, `$1import { ${roomName} } from '../rooms/${room}/index.ts'\n`)
  change(shell, /(export const rooms: Room\[\] = \[[^\]]*?),?\s*\]/, `$1,\n  ${roomName},\n]`)
  const index = 'packages/contract/src/index.ts'
  change(index, LAST_IMPORT, `$1import { ${roomName} } from './${room}.ts'\n`)
  change(index, /(export const contract = \{[^}]*?),?\s*\}/, `$1,\n  ${roomName},\n}`)
  change(index, /(export type Paths =[\s\S]*?)(\n\n)/, `$1 & PathsOf<Contract['${roomName}']>$2`)
  change(index, /^export \* from /m, `export * from './${room}.ts'\nexport * from `)
}

const [room, noun] = process.argv.slice(2)
if (!/^[a-z]+(-[a-z]+)*$/.test(room ?? '') || !/^[a-z-]*$/.test(noun ?? '')) {
  fail('A room is named in small letters with hyphens: npm run new-room -- warranties [warranty]')
}
if (existsSync(join(root, 'apps/server/src/rooms', room))) fail(`There is a room "${room}" already.`)

const names = namesFor(room, noun)
writeRoom(names)
write(`packages/contract/src/${room}.ts`, templates.contract(names))
announce(names)
const own = written.filter((path) => /\.(ts|json)$/.test(path))
spawnSync(join(root, 'node_modules/.bin/biome'), ['check', '--write', ...new Set(own)], {
  cwd: root,
  stdio: 'ignore',
})
process.stdout.write(
  `${[...new Set(written)].join('\n')}\n\nNext: say in index.ts what the room is for, then npm run check.\n`,
)
