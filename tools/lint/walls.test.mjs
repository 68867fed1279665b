import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { findCrossings } from './walls.mjs'

const order = JSON.parse(
  readFileSync(new URL('../../apps/server/src/shell/room-order.json', import.meta.url), 'utf8'),
)
const [first, second] = order
const server = 'apps/server/src'
const rooms = `${server}/rooms`

/** A small house in which every rule is kept; each test breaks one. */
const house = {
  [`${server}/kernel/clock.ts`]: 'export const clock = 1',
  [`${server}/platform/jobs.ts`]:
    "import { clock } from '../kernel/clock.ts'\nexport type Jobs = typeof clock",
  [`${server}/adapters/smtp/index.ts`]: "import type { clock } from '../../kernel/clock.ts'",
  [`${rooms}/${first}/index.ts`]: "export { store } from './store.ts'",
  [`${rooms}/${first}/store.ts`]: "import { tables } from './tables.ts'\nexport const store = tables",
  [`${rooms}/${first}/tables.ts`]: 'export const tables = 1',
  [`${rooms}/${first}/factory.ts`]: "import { store } from './store.ts'\nexport const person = store",
  [`${rooms}/${second}/index.ts`]: `import { store } from '../${first}/index.ts'\nexport const send = store`,
  [`${rooms}/${second}/send.test.ts`]: `import { person } from '../${first}/factory.ts'`,
  [`${server}/shell/rooms.ts`]: `import '../rooms/${first}/index.ts'\nimport '../rooms/${second}/index.ts'`,
  'packages/contract/src/index.ts': "export * from './shared.ts'",
  'packages/contract/src/shared.ts': 'export const shared = 1',
  'packages/language/src/index.ts': 'export const stem = 1',
  'apps/admin/src/ui/button.tsx': 'export const Button = () => <button type="button" />',
  'apps/admin/src/rooms/inbox/index.tsx':
    "import { Button } from '../../ui/button.tsx'\nimport '@svar/contract'",
}

async function rulesBrokenBy(changes) {
  const crossings = await findCrossings(new Map(Object.entries({ ...house, ...changes })))
  return [...new Set(crossings.map((crossing) => crossing.rule))]
}

test('a house in order has no crossings', async () => {
  assert.deepEqual(await rulesBrokenBy({}), [])
})

const breaches = [
  [
    'kernel-is-the-ground',
    { [`${server}/kernel/clock.ts`]: "import type { Jobs } from '../platform/jobs.ts'" },
  ],
  ['platform-knows-no-business', { [`${server}/platform/jobs.ts`]: `import '../rooms/${first}/index.ts'` }],
  [
    'rooms-stand-under-the-shell',
    { [`${rooms}/${first}/tables.ts`]: "import '../../adapters/smtp/index.ts'" },
  ],
  [
    'adapters-know-only-the-kernel',
    { [`${server}/adapters/smtp/index.ts`]: "import '../../platform/jobs.ts'" },
  ],
  [
    'through-the-front-door',
    { [`${rooms}/${second}/index.ts`]: `import type { store } from '../${first}/store.ts'` },
  ],
  [
    'through-the-front-door-in-tests',
    { [`${rooms}/${second}/send.test.ts`]: `import '../${first}/store.ts'` },
  ],
  [
    `${first}-knows-only-earlier-rooms`,
    { [`${rooms}/${first}/store.ts`]: `import type {} from '../${second}/index.ts'` },
  ],
  ['shell-uses-front-doors', { [`${server}/shell/rooms.ts`]: `import '../rooms/${first}/store.ts'` }],
  [
    'every-room-is-listed',
    { [`${rooms}/unlisted/index.ts`]: '', [`${server}/shell/x.ts`]: "import '../rooms/unlisted/index.ts'" },
  ],
  ['product-needs-no-test-code', { [`${rooms}/${first}/index.ts`]: "export * from './factory.ts'" }],
  [
    'apps-know-packages-only',
    { 'apps/admin/src/rooms/inbox/index.tsx': "import '../../../../server/src/kernel/clock.ts'" },
  ],
  [
    'packages-have-one-door',
    { 'apps/admin/src/main.ts': "import '../../../packages/contract/src/shared.ts'" },
  ],
  [
    'packages-stand-alone',
    { 'packages/contract/src/shared.ts': "import '../../../apps/server/src/kernel/clock.ts'" },
  ],
  ['language-does-no-input-or-output', { 'packages/language/src/index.ts': "import 'node:fs'" }],
  ['ui-knows-no-room', { 'apps/admin/src/ui/button.tsx': "import '../rooms/inbox/index.tsx'" }],
  ['no-missing-modules', { [`${server}/shell/rooms.ts`]: "import './gone'" }],
  [
    'no-circles',
    { [`${rooms}/${first}/tables.ts`]: "import { store } from './store.ts'\nexport const tables = store" },
  ],
]

for (const [rule, changes] of breaches) {
  test(`a breach of "${rule}" is found`, async () => {
    assert.ok((await rulesBrokenBy(changes)).includes(rule))
  })
}

test('a circle of types alone is allowed', async () => {
  assert.deepEqual(
    await rulesBrokenBy({ [`${rooms}/${first}/tables.ts`]: "import type { store } from './store.ts'" }),
    [],
  )
})
