import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { haveRedis, type RedisServer, startRedisServer } from '../../../../../test/redis-server.ts'
import { openRedis, type Redis } from '../../../../platform/redis/redis.ts'
import { createSecrets } from '../../../../platform/secrets/secrets.ts'
import { createLog } from '../../../../platform/telemetry/log.ts'
import { createAllowance } from './allowance.ts'

const NOON = Date.UTC(2026, 0, 5, 12, 0, 30)
const skip = haveRedis() ? false : 'redis-server is not installed (Debian: sudo apt-get install redis-server)'

async function eventually(isSo: () => boolean): Promise<void> {
  for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 20) {
    if (isSo()) return
    await pause(20)
  }
  assert.fail('it did not come so far')
}

describe('what a key may send in a minute', () => {
  it('is counted by events, and by requests that carry none; the next minute begins anew', () => {
    const { ask, spend } = createAllowance(null)
    spend('k', 3, NOON)
    assert.equal(ask('k', 4, NOON), 0)
    spend('k', 1, NOON)
    assert.equal(ask('k', 4, NOON), 30)
    assert.equal(ask('other', 4, NOON), 0)
    assert.equal(ask('k', 4, NOON + 30_000), 0)
    for (let request = 0; request < 19; request += 1) assert.equal(ask('k', 4, NOON + 30_000), 0)
    assert.equal(ask('k', 4, NOON + 30_000), 60)
  })

  describe('by several processes', { skip }, () => {
    let server: RedisServer
    const opened: Redis[] = []
    const process = () => {
      const redis = openRedis(
        { redisUrl: server.url },
        createSecrets(Buffer.alloc(32, 1)),
        createLog('silent'),
      )
      opened.push(redis as Redis)
      return createAllowance(redis)
    }
    before(async () => {
      server = await startRedisServer()
    })
    after(async () => {
      for (const redis of opened) redis.close()
      await server?.stop()
    })

    it('is counted together where they share a Redis, and alone while it is away', async () => {
      const [one, other] = [process(), process()]
      await eventually(() => opened.every((redis) => redis.isWell()))
      one.spend('k', 100, NOON)
      // Answers come in the order of what was asked.
      await opened[0]?.ping()
      other.spend('k', 1, NOON)
      await opened[1]?.ping()
      assert.equal(other.ask('k', 100, NOON), 30)
      await server.stop()
      await eventually(() => opened.every((redis) => !redis.isWell()))
      one.spend('later', 100, NOON)
      assert.ok(one.ask('later', 100, NOON) > 0)
      assert.equal(other.ask('later', 100, NOON), 0)
    })
  })
})
