import assert from 'node:assert/strict'
import { createServer, type Socket } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { createLog } from '../telemetry/log.ts'
import { type Gate, watchDatabase } from './gate.ts'

describe('the gate before the database', () => {
  // Takes connections and says nothing: a silent database.
  const silent = createServer((socket) => sockets.add(socket))
  const sockets = new Set<Socket>()
  let gate: Gate
  before(async () => {
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
    const address = silent.address()
    const port = typeof address === 'object' && address ? address.port : 0
    gate = watchDatabase({ host: '127.0.0.1', port, user: 'x', database: 'x' }, createLog('fatal'))
    while (gate.isOpen()) await new Promise((again) => setTimeout(again, 20))
  })
  after(() => {
    gate.stop()
    for (const socket of sockets) socket.destroy()
    silent.close()
  })

  it('ends what needs a silent database at once', async () => {
    assert.equal(await gate.answers(), false)
  })

  it('lets it wait while there is patience, and no longer', async () => {
    gate.bePatient(60_000)
    let answer: boolean | null = null
    const asked = gate.answers().then((now) => {
      answer = now
    })
    await new Promise((go) => setTimeout(go, 150))
    assert.equal(answer, null)
    gate.bePatient(0)
    await asked
    assert.equal(answer, false)
  })
})
