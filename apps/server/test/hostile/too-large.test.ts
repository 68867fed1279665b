import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { type HostileHouse, startHostileHouse, type TestVisitor, visit } from './hostile-house.ts'
import { connect } from './line.ts'
import { heldBytes, longUpload } from './long-upload.ts'
import { rowsOf } from './rows-of.ts'

const MB = 1024 * 1024
const TOO_LONG = 25 * MB
const AT_ONCE = 3
/** Uploads that were held in memory would take more: 60 MB, or some of it still after. */
const MEMORY_BOUND = 40 * MB
const MEMORY_BOUND_AFTER = 15 * MB

describe('what is too large', () => {
  let hostile: HostileHouse
  let visitor: TestVisitor
  let address: string
  let rows: Map<string, string[]>
  before(async () => {
    hostile = await startHostileHouse()
    visitor = await visit(hostile.house, hostile.a)
    await hostile.house.app.inject({
      method: 'POST',
      url: '/api/widget/messages',
      headers: visitor.headers,
      payload: { clientId: 'the-first', text: 'Hei' },
    })
    address = await hostile.house.listen()
    await hostile.house.settled()
    rows = await rowsOf(hostile.house.database, hostile.a.tenantId)
  })
  after(() => hostile?.house.stop())

  const post = async (path: string, headers: Record<string, string>, payload: object) => {
    const answer = await fetch(address + path, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(payload),
    })
    const body = (await answer.json()) as { error?: { code: string } }
    return [answer.status, body.error?.code]
  }

  const nothingWasKept = async () => {
    const health = await fetch(`${address}/api/ai-customer-service/health`)
    assert.equal(((await health.json()) as { status: string }).status, 'ok')
    await hostile.house.settled()
    const now = await rowsOf(hostile.house.database, hostile.a.tenantId)
    // A ticket for a live connection is gone when it was used.
    for (const [table, kept] of rows)
      if (table !== 'live_tickets') assert.deepEqual(now.get(table), kept, table)
    assert.deepEqual(filesIn(hostile.house.platform.config.dataDir), [])
    assert.deepEqual(hostile.errors(), [])
  }

  // The first, because a ticket for a live connection lasts for a minute.
  it('is refused over a live connection: by an error frame, or by hanging up on what is no message', async () => {
    const line = await connect(`${address}/live?ticket=${visitor.liveTicket}`)
    const frame = { t: 'send', conversationId: crypto.randomUUID(), clientId: 'a-long-one' }
    line.say({ ...frame, text: 'a'.repeat(8001) })
    assert.equal((await line.heard('error')).code, 'validation_failed')
    line.say({ ...frame, text: 'a'.repeat(MB) })
    assert.equal(await line.closed, 1009)
    await nothingWasKept()
  })

  for (const path of ['/api/knowledge/files', '/api/conversations/files', '/api/widget/files']) {
    it(`is refused as a file, and not held in memory: ${path}`, async () => {
      const headers = path.includes('widget') ? visitor.headers : hostile.a.owner.headers
      const before = await heldBytes()
      const uploads = await Promise.all(
        Array.from({ length: AT_ONCE }, () => answered(() => longUpload(address + path, headers, TOO_LONG))),
      )
      for (const { status, code, peakBytes } of uploads) {
        assert.deepEqual([status, code], [413, 'payload_too_large'])
        assert.ok(peakBytes - before < MEMORY_BOUND, `${(peakBytes - before) / MB} MB were held`)
      }
      await nothingWasKept()
      const held = (await heldBytes()) - before
      assert.ok(held < MEMORY_BOUND_AFTER, `${held / MB} MB are still held`)
    })
  }

  it('is refused as a message of one megabyte, by each door that takes messages', async () => {
    const text = 'a'.repeat(MB)
    const doors: [string, Record<string, string>, object][] = [
      ['/api/widget/messages', visitor.headers, { clientId: 'a-long-one', text }],
      ['/api/ai-customer-service/gpt/chat', hostile.a.keyHeaders, { message: text }],
      ['/api/knowledge/texts', hostile.a.owner.headers, { title: 'Long', text }],
      ['/api/assistant/playground', hostile.a.owner.headers, { question: text }],
    ]
    for (const [path, headers, payload] of doors)
      assert.deepEqual(await post(path, headers, payload), [413, 'payload_too_large'], path)
    await nothingWasKept()
  })

  it('is refused as a message that fits into a request, and not into a message', async () => {
    const text = 'a'.repeat(MB / 2 + 1)
    const answer = await post('/api/widget/messages', visitor.headers, { clientId: 'a-long-one', text })
    assert.deepEqual(answer, [400, 'validation_failed'])
    await nothingWasKept()
  })
})

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
}

/** Asked again where a busy machine's database was silent for a moment, as that answer says one should. */
async function answered<T extends { status: number }>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; tries < 5; tries += 1) {
    const answer = await ask()
    if (answer.status !== 503) return answer
    await new Promise((again) => setTimeout(again, 2000))
  }
  return ask()
}
