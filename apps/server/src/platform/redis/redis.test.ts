import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { haveRedis, type RedisServer, startRedisServer } from '../../../test/redis-server.ts'
import { createSecrets } from '../secrets/secrets.ts'
import { createLog } from '../telemetry/log.ts'
import { openRedis, type Redis } from './redis.ts'

const skip = haveRedis() ? false : 'redis-server is not installed (Debian: sudo apt-get install redis-server)'
const secrets = (byte: number) => createSecrets(Buffer.alloc(32, byte))

async function eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 20) {
    if (await isSo()) return
    await pause(20)
  }
  assert.fail('it did not come so far')
}

describe('Redis', { skip }, () => {
  let server: RedisServer
  const opened: Redis[] = []
  const open = (byte = 1): Redis => {
    const redis = openRedis({ redisUrl: server.url }, secrets(byte), createLog('silent')) as Redis
    opened.push(redis)
    return redis
  }
  before(async () => {
    server = await startRedisServer()
  })
  after(async () => {
    for (const redis of opened) redis.close()
    await server?.stop()
  })

  it('is left out where none is set', () => {
    assert.equal(openRedis({ redisUrl: null }, secrets(1), createLog('silent')), null)
  })

  it('carries what is said to all processes of one installation, and to no other', async () => {
    const [one, other, stranger] = [open(), open(), open(2)]
    const heard: string[] = []
    other.listen('live', (text) => void heard.push(`other: ${text}`))
    stranger.listen('live', (text) => void heard.push(`stranger: ${text}`))
    await eventually(() => one.isWell() && other.isWell() && stranger.isWell())
    await eventually(async () => {
      await one.publish('live', 'hello')
      return heard.length > 0
    })
    assert.ok(heard.every((line) => line === 'other: hello'))
  })

  it('counts for all processes together, and begins anew after the window', async () => {
    const [one, other] = [open(), open()]
    await eventually(() => one.isWell() && other.isWell())
    assert.equal((await one.count('k', 300)).count, 1)
    const second = await other.count('k', 300)
    assert.equal(second.count, 2)
    assert.ok(second.leftMs > 0 && second.leftMs <= 300)
    await eventually(async () => (await one.count('k', 300)).count === 1)
  })

  it('fails at once while it is silent or gone, says so once, and is well again by itself', async () => {
    const redis = open()
    const changes: boolean[] = []
    redis.onChange((isWell) => void changes.push(isWell))
    await eventually(() => redis.isWell())
    server.silence(true)
    await assert.rejects(redis.publish('live', 'x'))
    await eventually(() => !redis.isWell())
    server.silence(false)
    await eventually(() => redis.isWell())
    await server.stop()
    await eventually(() => !redis.isWell())
    await assert.rejects(redis.count('k', 1000))
    await server.start()
    await eventually(() => redis.isWell())
    assert.equal(changes[0], true)
    assert.ok(changes.slice(1).every((isWell, index) => isWell !== changes[index]))
  })
})

describe('limits over several processes', { skip }, () => {
  let server: RedisServer
  let one: TestHouse
  let other: TestHouse
  before(async () => {
    server = await startRedisServer()
    const env = { REDIS_URL: server.url, SVAR_LIMIT_FACTOR: '1' }
    one = await startTestHouse({ env })
    other = await startTestHouse({ env, sharing: one })
    await eventually(() => [one, other].every(({ platform }) => platform.redis?.isWell()))
  })
  after(async () => {
    await other?.stop()
    await one?.stop()
    await server?.stop()
  })
  /** Tries a link: one of the ways to prove who one is. */
  const tryLink = async (house: TestHouse) => {
    const payload = { token: 'a'.repeat(43) }
    const headers = { 'x-svar-client': 'test' }
    const url = '/api/identity/invitations/check'
    return (await house.app.inject({ method: 'POST', url, payload, headers })).statusCode
  }
  const listWithKey = async (house: TestHouse) => {
    const headers = { authorization: 'Bearer sk_aaaaaaaaaaaaaaaaaaaaaaaa' }
    return (await house.app.inject({ url: '/api/identity/members', headers })).statusCode
  }

  it('are counted together', async () => {
    const answers: number[] = []
    for (let count = 0; count < 30; count += 1) answers.push(await tryLink(count % 2 ? one : other))
    assert.deepEqual(answers, [...Array(20).fill(200), ...Array(10).fill(429)])
  })

  it('are closed for signing in and open for all else while Redis is away', async () => {
    await server.stop()
    await eventually(() => !one.platform.redis?.isWell())
    assert.equal(await tryLink(one), 503)
    assert.equal(await listWithKey(one), 401)
    await server.start()
    await eventually(() => one.platform.redis?.isWell() === true)
    assert.equal(await tryLink(one), 200)
  })
})
