import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { createLog } from '../telemetry/log.ts'
import { createServer } from './server.ts'
import { watchRequests } from './under-way.ts'

test('what came before a stop is answered, and who comes while it goes on is turned away at once', async (t) => {
  const app = await createServer(createLog('fatal'), null)
  const untilAnswered = watchRequests(app)
  const held = Promise.withResolvers<void>()
  app.get('/slow', () => held.promise.then(() => ({ ok: true })))
  app.get('/quick', () => ({ ok: true }))
  await app.listen({ port: 0, host: '127.0.0.1' })
  t.after(() => app.close())
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const slow = fetch(`${url}/slow`)
  assert.equal((await fetch(`${url}/quick`)).status, 200)

  let isAnswered = false
  const answered = untilAnswered().then(() => {
    isAnswered = true
  })
  const turnedAway = await turnedAwayFrom(`${url}/quick`)
  assert.equal(turnedAway.headers.get('connection'), 'close')
  assert.equal(turnedAway.headers.get('retry-after'), '2')
  assert.equal(((await turnedAway.json()) as { error: { code: string } }).error.code, 'unavailable')
  assert.equal(isAnswered, false, 'the slow one is waited for')
  held.resolve()
  assert.equal((await slow).status, 200)
  await answered
})

/** Asks until the stop has begun to turn people away. */
async function turnedAwayFrom(url: string): Promise<Response> {
  for (let tries = 0; tries < 500; tries += 1) {
    const response = await fetch(url)
    if (response.status === 503) return response
    await new Promise((again) => setTimeout(again, 10))
  }
  throw new Error('nobody was turned away')
}
