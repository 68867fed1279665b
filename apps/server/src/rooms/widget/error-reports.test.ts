import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { WidgetLook, WidgetSettings } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { assistant } from '../assistant/index.ts'
import { conversations } from '../conversations/index.ts'
import { customers } from '../customers/index.ts'
import { knowledge } from '../knowledge/index.ts'
import { authenticateVisitor, authenticateWidget, widget } from './index.ts'

let house: TestHouse
let a: TestTenant
before(async () => {
  house = await startTestHouse({
    rooms: [customers, knowledge, conversations, assistant, widget],
    callers: (platform) => ({
      visitor: (request, reply) => authenticateVisitor(platform, request, reply),
      widget: (request, reply) => authenticateWidget(platform, request, reply),
    }),
  })
  ;({ a } = await house.twoTenants())
})
after(() => house?.stop())

type Settings = WidgetSettings & { publicKey: string }
const url = '/api/widget/settings'
const errorReports = { projectId: '7', publicKey: 'ab'.repeat(16) }

async function put(change: Partial<Settings>) {
  const { errorReports: _, ...settings } = (await a.as<Settings>(a.owner, { url })).body
  return a.as<Settings>(a.owner, { method: 'PUT', url, payload: { ...settings, ...change } })
}

async function look(): Promise<WidgetLook> {
  const { publicKey } = (await a.as<Settings>(a.owner, { url })).body
  house.clock.advance(10_000)
  return (await house.app.inject({ url: `/api/widget/look?key=${publicKey}` })).json()
}

test('the chat is told where errors of its page go only where that is switched on, and always to this server', async () => {
  assert.equal((await look()).errorsTo, undefined)
  assert.equal((await put({ errorReports })).status, 200)
  assert.equal((await look()).errorsTo, `api/7/envelope/?sentry_key=${errorReports.publicKey}`)
  await put({ colour: '#123456' })
  assert.ok((await look()).errorsTo, 'who changes the colour does not switch it off')
  await put({ errorReports: null })
  assert.equal((await look()).errorsTo, undefined)
})

test('nothing but a project and a key is taken', async () => {
  for (const wrong of [
    { projectId: '7', publicKey: '//evil.example' },
    { projectId: '../7', publicKey: errorReports.publicKey },
  ])
    assert.equal((await put({ errorReports: wrong })).status, 400)
})
