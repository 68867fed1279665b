import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsInPage } from './check-docs.mjs'

const files = new Map([
  ['docs/guide.md', '# Guide\n## Back up & restore\n'],
  ['apps/server/src/rooms/tickets/index.ts', ''],
])
const known = {
  scripts: new Set(['start', 'check']),
  exists: (path) => [...files.keys()].some((file) => file === path || file.startsWith(`${path}/`)),
  readPage: (path) => files.get(path),
}
const faults = (path, text) => faultsInPage(path, text, known)

test('links, headings, commands and files that exist are fine', () => {
  const text =
    'See [it](docs/guide.md#back-up--restore), `tickets/index.ts`, `npm start` and\n```sh\nnpm run check\n```\n'
  assert.deepEqual(faults('ARCHITECTURE.md', text), [])
})

test('a link that leads nowhere is named', () => {
  assert.match(faults('README.md', '[it](docs/gone.md)')[0], /docs\/gone\.md leads nowhere/)
})

test('a heading that is not there is named', () => {
  assert.match(faults('README.md', '[it](docs/guide.md#gone)')[0], /no heading "#gone"/)
})

test('a command that is not there is named, in a block and in a sentence', () => {
  assert.match(faults('README.md', '```sh\nnpm run gone\n```\n')[0], /no npm script "gone"/)
  assert.match(faults('README.md', 'Run `npm test`.')[0], /no npm script "test"/)
})

test('a file that the architecture names and that is gone is named', () => {
  assert.match(faults('ARCHITECTURE.md', 'in `tickets/gone.ts`')[0], /tickets\/gone\.ts does not exist/)
})
