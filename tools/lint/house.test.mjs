import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsIn } from './house.mjs'

const room = 'apps/server/src/rooms/tickets'
const namesOf = (path, source) => faultsIn(path, source).map((fault) => fault.rule.name)

const faulty = [
  ['one way out to the network', `${room}/x.ts`, "await fetch('https://example.org')"],
  ['one way out to the network', `${room}/x.ts`, "import { request } from 'node:https'"],
  ['time comes from the clock', `${room}/x.ts`, 'const at = new Date()'],
  ['time comes from the clock', `${room}/x.ts`, 'const at = Date.now()'],
  ['SQL stands in the store', `${room}/open-ticket.ts`, "q('SELECT id FROM tickets')"],
  ['SQL stands in the store', `${room}/open-ticket.ts`, 'q(`UPDATE tickets SET state = $1`)'],
  ['the environment is read once', 'apps/server/src/shell/x.ts', 'const port = process.env.PORT'],
  ['the environment is read once', 'apps/server/src/shell/x.ts', 'start(process.env)'],
  ['a function fits on a screen', `${room}/x.ts`, `function long() {${'\n  step()'.repeat(50)}\n}`],
  ['a file fits in one reading', `${room}/x.ts`, '\n'.repeat(301)],
  ['a name says what is inside', `${room}/utils.ts`, ''],
  ['a name says what is inside', 'apps/server/src/common/ids.ts', ''],
  ['nothing is left for later', `${room}/x.ts`, '// TODO: the rest'],
  ['the repository speaks of the product', 'docs/x.md', 'as W3 asks'],
  ['the repository speaks of the product', `${room}/x.ts`, '// needed for K2'],
  ['the repository speaks of the product', 'docs/x.md', 'see "/work/somewhere"'],
]
for (const [name, path, source] of faulty) {
  test(`"${name}" is held in ${path}: ${source.slice(0, 40).trim()}`, () => {
    assert.deepEqual(namesOf(path, source), [name])
  })
}

const fine = [
  [`${room}/store.ts`, "q('SELECT id FROM tickets')"],
  [
    `${room}/x.ts`,
    'await egress.fetch(url); const at = new Date(row.at); say("Select a file from the list")',
  ],
  [`${room}/x.ts`, "import type { IncomingMessage } from 'node:http'"],
  [`${room}/x.test.ts`, 'const at = new Date(); await fetch(url)'],
  ['apps/server/src/platform/config/config.ts', 'read(process.env)'],
  [`${room}/x.ts`, `function outer() {${'\n  const part = () => {\n    step()\n  }'.repeat(20)}\n}`],
  ['docs/x.md', 'Print it on A4, keep it in S3, and read `W3` as code.'],
  ['apps/server/src/rooms/customer-service/index.ts', 'export const a = 1'],
]
for (const [path, source] of fine) {
  test(`nothing is found fault with in ${path}: ${source.slice(0, 40)}`, () => {
    assert.deepEqual(namesOf(path, source), [])
  })
}
