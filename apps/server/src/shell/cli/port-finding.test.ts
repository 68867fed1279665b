import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { type StandIn, startStandIn } from '../../../test/stand-in.ts'
import { readConfig } from '../../platform/config/config.ts'
import { port } from './port-finding.ts'

const portOf = ({ url }: StandIn, env: Record<string, string> = {}) =>
  port(readConfig({ PORT: new URL(url).port, SVAR_DATA_DIR: tmpdir(), ...env }))

test('the doctor knows Svar at its port from another program, also where it left no word of itself', async () => {
  const there = await startStandIn({ status: 200, body: '{"status":"ok","version":"1.0.0","uptime_s":7}' })
  try {
    const own = await portOf(there)
    assert.deepEqual([own.state, own.found], ['well', `${new URL(there.url).port}, Svar runs`])
    assert.equal((await portOf(there, { HOST: '0.0.0.0' })).state, 'well')
    for (const answer of [{ status: 200, body: '<h1>Hello</h1>' }, { status: 404, body: '{}' }, null]) {
      there.answer = answer
      const { state, found, mend } = await portOf(there)
      assert.deepEqual([state, /taken by another program/.test(found)], ['wrong', true])
      assert.match(mend ?? '', /PORT=\d+ npm start/)
    }
  } finally {
    await there.stop()
  }
  assert.equal((await portOf(there)).state, 'well')
})
