import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { startTestHouse } from '../../../test/harness.ts'
import { createExporter, NotTaken } from './exporter.ts'
import { sendTelemetry, type Telemetry } from './send-telemetry.ts'

test('a receiver that is away costs what it is sent, and nobody waits for it', async () => {
  const troubles: string[] = []
  const exporter = createExporter<number>({
    send: async () => {
      throw new Error('away')
    },
    onTrouble: (error) => troubles.push(error.message),
    mostWaiting: 10,
    batchSize: 100,
    everyMs: 3_600_000,
  })
  for (let n = 0; n < 25; n += 1) exporter.add(n)
  assert.equal(exporter.dropped(), 15)
  await exporter.stop()
  assert.equal(exporter.dropped(), 25)
  assert.deepEqual(troubles, ['away'])
})

test('a receiver that hangs holds up no request, keeps a bounded amount and no more, and not the end', async (t) => {
  let asked = 0
  const silent = createServer(() => {
    asked += 1
  })
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    silent.closeAllConnections()
    silent.close()
  })
  const endpoint = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
  let hung: Telemetry | undefined
  const other = await startTestHouse({
    env: { LOG_LEVEL: 'warn' },
    rooms: [
      {
        routes: ({ app, platform }) => {
          hung = sendTelemetry(platform(), { endpoint, headers: {} }, { 'service.name': 'svar' })
          hung.traceRequests(app)
          app.get('/quick', async () => 'done')
        },
      },
    ],
  })
  t.after(() => other.stop())
  for (let n = 0; n < 6000; n += 1) assert.equal((await other.app.inject({ url: '/quick' })).statusCode, 200)
  for (let tries = 0; tries < 500 && asked === 0; tries += 1) await new Promise((go) => setTimeout(go, 10))
  assert.equal(asked, 1, 'one question is open at a time')
  // 4,096 wait; what comes beyond them is gone, and counted.
  assert.equal(hung?.dropped(), 6000 - 4096)
  const began = Date.now()
  await hung?.stop()
  assert.ok(Date.now() - began < 8000, `${Date.now() - began} ms`)
  // The lines that tell of it are lost as well.
  assert.ok((hung?.dropped() ?? 0) >= 6000)
})

test('what a receiver does not take for now is sent again, whole and in order, and later each time', async () => {
  const sent: number[][] = []
  const answers = [new NotTaken('busy', true, 5000), new Error('away'), null, new NotTaken('wrong', false)]
  let clock = 0
  const exporter = createExporter<number>({
    send: async (batch) => {
      const answer = answers.shift()
      if (answer) throw answer
      sent.push(batch)
    },
    onTrouble: () => {},
    batchSize: 3,
    everyMs: 1,
    now: () => clock,
  })
  const afterTurns = () => new Promise((go) => setTimeout(go, 20))
  for (let n = 0; n < 3; n += 1) exporter.add(n)
  await afterTurns()
  assert.equal(answers.length, 3, 'nothing is sent before the receiver said so')
  clock = 5000
  await afterTurns()
  assert.equal(answers.length, 2)
  for (let n = 3; n < 6; n += 1) exporter.add(n)
  clock = 6000
  await afterTurns()
  // The second batch was wrong by itself: it is not sent again, and holds up nobody.
  exporter.add(6)
  clock = 7000
  await exporter.stop()
  assert.deepEqual(sent, [[0, 1, 2], [6]])
  assert.equal(exporter.dropped(), 3)
})

test('a batch that is never taken makes room in the end, and what waits stays bounded', async () => {
  let isAway = true
  let clock = 0
  const sent: number[] = []
  const exporter = createExporter<number>({
    send: async (batch) => {
      if (isAway) throw new Error('away')
      sent.push(...batch)
    },
    onTrouble: () => {},
    mostWaiting: 6,
    batchSize: 3,
    everyMs: 1,
    now: () => (clock += 100_000),
  })
  for (let n = 0; n < 9; n += 1) exporter.add(n)
  assert.equal(exporter.dropped(), 3)
  for (let turn = 0; turn < 100 && exporter.dropped() < 6; turn += 1)
    await new Promise((go) => setTimeout(go, 5))
  assert.equal(exporter.dropped(), 6)
  isAway = false
  await exporter.stop()
  assert.deepEqual(sent, [3, 4, 5])
})

test('a full batch is sent at once, the rest at the end, each once and in order', async () => {
  const sent: number[][] = []
  const exporter = createExporter<number>({
    send: async (batch) => void sent.push(batch),
    onTrouble: () => {},
    batchSize: 3,
    everyMs: 3_600_000,
  })
  for (let n = 0; n < 5; n += 1) exporter.add(n)
  await exporter.stop()
  assert.deepEqual(sent.flat(), [0, 1, 2, 3, 4])
  assert.deepEqual(sent[0], [0, 1, 2])
})
