import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { after, test } from 'node:test'
import { freePort } from '../../test/free-port.ts'
import { whyNotListen } from './why-not-listen.ts'

const other = createServer()
after(() => other.close())

test('a port that is taken is named, with the next one to try', async () => {
  const port = await freePort()
  await new Promise<void>((done) => other.listen(port, '127.0.0.1', done))
  const said = await whyNotListen({ host: '127.0.0.1', port })
  assert.match(said ?? '', new RegExp(`Port ${port} is taken.*PORT=${port + 1} npm start`))
})

test('an address of another machine is told from a taken port', async () => {
  const said = await whyNotListen({ host: '192.0.2.1', port: await freePort() })
  assert.match(said ?? '', /HOST must be an address of this machine/)
})

test('nothing is said of a port that is free, and it is free afterwards', async () => {
  const at = { host: '127.0.0.1', port: await freePort() }
  assert.equal(await whyNotListen(at), null)
  assert.equal(await whyNotListen(at), null)
})
