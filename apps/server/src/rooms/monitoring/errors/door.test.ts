import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import pino from 'pino'
import type { TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { crash, envelopeOf, errorHouse, errorsOf, newEventId, zipped } from './errors.fixture.ts'

let house: TestHouse
let a: TestTenant
before(async () => {
  house = await errorHouse()
  ;({ a } = await house.twoTenants())
})
after(() => house?.stop())

const countOf = async (errors: Awaited<ReturnType<typeof errorsOf>>) =>
  (await errors.list(`?project=${errors.project.id}`)).reduce((sum, { events }) => sum + events, 0)

test('an envelope cut at any byte is taken as a whole or refused as a whole, never a fault of ours', async () => {
  const errors = await errorsOf(house, a, 'cut')
  const whole = envelopeOf([crash({}, { type: 'Cut' })], { event_id: newEventId() })
  for (let end = 0; end < whole.length; end += 1) {
    const { status } = await errors.send([], { body: whole.subarray(0, end) })
    assert.ok(status === 200 || status === 400, `cut at ${end} it answered ${status}`)
  }
  // Cut before the last line break it is complete; cut within the event it is not.
  assert.ok((await countOf(errors)) <= 1)
  const packed = gzipSync(whole)
  for (let end = 0; end < packed.length; end += 7) {
    const { status } = await errors.send([], { ...zipped(whole), body: packed.subarray(0, end) })
    assert.equal(status, 400, `packed and cut at ${end} it answered ${status}`)
  }
})

test('a zip bomb is refused before it is unpacked, and what is too large before it is read', async () => {
  const errors = await errorsOf(house, a, 'bomb')
  const bomb = gzipSync(Buffer.alloc(60_000_000, 0x61))
  assert.equal((await errors.send([], { ...zipped(''), body: bomb })).status, 413)
  const large = Buffer.alloc(errors.key.mostSentBytes + 1, 0x61)
  assert.equal((await errors.send([], { body: large })).status, 413)
  assert.equal(await countOf(errors), 0)
})

test('an event that is too large by itself is refused, and says so; beside one that is not, that one is taken', async () => {
  const errors = await errorsOf(house, a, 'huge event')
  const crumbs = Array.from({ length: 500_000 }, () => ({}))
  const huge = crash({ breadcrumbs: crumbs }, { type: 'Huge' })
  const { status, body } = await errors.send([huge])
  assert.equal(status, 413)
  assert.match(JSON.stringify(body), /The event is larger than is taken/)
  assert.equal(await countOf(errors), 0)
  assert.equal((await errors.send([huge, crash({}, { type: 'Usual' })])).status, 200)
  assert.equal(await countOf(errors), 1)
})

test('a key’s own limit of what is unpacked holds for what came packed and for what did not', async () => {
  const errors = await errorsOf(house, a, 'unpacked')
  const most = 20_000
  await errors.call('PATCH', `error-keys/${errors.key.id}`, { mostUnpackedBytes: most })
  const bodyOf = (bytes: number) => {
    const bare = envelopeOf([crash({ extra: { note: '' } })]).length
    return envelopeOf([crash({ extra: { note: 'a'.repeat(bytes - bare) } })])
  }
  const packed = zipped(bodyOf(most + 1))
  assert.ok(packed.body.length < most / 10)
  for (const sending of [packed, { body: bodyOf(most + 1) }]) {
    const { status, body } = await errors.send([], sending)
    assert.equal(status, 413)
    assert.equal(body.error.code, 'payload_too_large')
    assert.match(body.error.message, /The request (unpacks to more|is larger) than 20000 bytes/)
  }
  assert.equal(await countOf(errors), 0)
  for (const sending of [zipped(bodyOf(most)), { body: bodyOf(most) }])
    assert.equal((await errors.send([], sending)).status, 200)
  assert.equal(await countOf(errors), 2)
})

test('a sender of too much over the wire hears why, also when it never says how much it sends', async () => {
  const errors = await errorsOf(house, a, 'wire')
  await errors.call('PATCH', `error-keys/${errors.key.id}`, { mostSentBytes: 10_000 })
  const address = new URL(await house.listen())
  const path = `/api/${errors.project.id}/envelope/?sentry_key=${errors.publicKey}`
  const status = await new Promise<number>((resolve, reject) => {
    const sending = request(
      { method: 'POST', hostname: address.hostname, port: address.port, path },
      (answer) => {
        resolve(answer.statusCode ?? 0)
        sending.destroy()
      },
    )
    sending.on('error', reject)
    for (let part = 0; part < 30; part += 1) sending.write(Buffer.alloc(10_000, 0x61))
  })
  assert.equal(status, 413)
})

test('hostile events are trimmed, not refused, and break nothing', async () => {
  const errors = await errorsOf(house, a, 'hostile')
  const deep = JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`)
  const strange = [
    crash({ breadcrumbs: Array.from({ length: 20_000 }, () => ({ message: 'x' })) }),
    crash({ extra: deep, tags: { '\u0000': '\u0000', half: '\ud800', __proto__: 'x' } }),
    crash({
      event_id: 'no id',
      timestamp: 'never',
      level: 'loud',
      release: '\u0000',
      user: { id: '\ud800' },
    }),
    { exception: { values: [null, 7, {}] } },
    {},
  ]
  for (const event of strange)
    assert.equal((await errors.send([event])).status, 200, JSON.stringify(event).slice(0, 80))
  assert.equal(await countOf(errors), strange.length)
  for (const { id } of await errors.list(`?project=${errors.project.id}`))
    assert.equal((await errors.call('GET', `errors/${id}`)).status, 200)
})

test('an event from the future or the distant past stands at the time of its arrival, and says so', async () => {
  const errors = await errorsOf(house, a, 'time')
  const year = 365 * 86_400
  for (const [shift, corrected] of [
    [year, 'future'],
    [-year, 'past'],
  ] as const) {
    await errors.send([crash({ timestamp: Date.now() / 1000 + shift }, { place: corrected })])
    const [group] = await errors.list(`?project=${errors.project.id}&search=${corrected}`)
    const age = house.clock.now().getTime() - new Date(group?.lastSeenAt ?? 0).getTime()
    assert.ok(Math.abs(age) < 60_000, `${corrected} is ${age} ms old`)
    assert.equal((await errors.details(group?.id ?? '')).latestEvent?.timeCorrected, corrected)
  }
})

test('a wrong key, a key of another project and a key that is switched off are refused, and the log says it once', async () => {
  const errors = await errorsOf(house, a, 'keys')
  const other = await errorsOf(house, a, 'other keys')
  const lines: string[] = []
  Object.assign(house.platform.log, {
    level: 'warn',
    [pino.symbols.streamSym]: { write: (line: string) => lines.push(line) },
  })
  for (let turn = 0; turn < 3; turn += 1) {
    assert.equal((await errors.send([crash()], { publicKey: 'f'.repeat(32) })).status, 403)
    assert.equal((await errors.send([crash()], { project: other.project.id })).status, 403)
    assert.equal((await errors.send([crash()], { publicKey: 'no key at all' })).status, 401)
    assert.equal((await errors.send([crash()], { publicKey: '' })).status, 401)
  }
  house.platform.log.level = 'fatal'
  assert.equal(lines.length, 2)
  await errors.call('PATCH', `error-keys/${errors.key.id}`, { disabled: true })
  assert.equal((await errors.send([crash()])).status, 403)
  await errors.call('PATCH', `error-keys/${errors.key.id}`, { disabled: false })
  assert.equal((await errors.send([crash()])).status, 200)
  await errors.call('DELETE', `error-keys/${errors.key.id}`)
  assert.equal((await errors.send([crash()])).status, 403)
})

test('the key may stand in a header, or in the envelope alone, as older clients and tunnels do', async () => {
  const errors = await errorsOf(house, a, 'named elsewhere')
  const url = `/api/${errors.project.id}`
  const auth = `Sentry sentry_version=7, sentry_client=old/1, sentry_key=${errors.publicKey}`
  const stored = { headers: { 'x-sentry-auth': auth }, payload: JSON.stringify(crash()) }
  assert.equal((await house.app.inject({ method: 'POST', url: `${url}/store/`, ...stored })).statusCode, 200)
  const dsn = errors.dsnAt('http://somewhere.example')
  const payload = envelopeOf([crash()], { dsn })
  assert.equal((await house.app.inject({ method: 'POST', url: `${url}/envelope/`, payload })).statusCode, 200)
  const strange = envelopeOf([crash()], { dsn: dsn.replace(errors.publicKey, '0'.repeat(32)) })
  assert.equal(
    (await house.app.inject({ method: 'POST', url: `${url}/envelope/`, payload: strange })).statusCode,
    403,
  )
  assert.equal(await countOf(errors), 2)
})

test('a key that has sent as much as it may is told when to come back, in the words of the SDK', async () => {
  const errors = await errorsOf(house, a, 'limited')
  await errors.call('PATCH', `error-keys/${errors.key.id}`, { eventsPerMinute: 3 })
  const statuses: number[] = []
  for (let sent = 0; sent < 5; sent += 1) statuses.push((await errors.send([crash()])).status)
  assert.deepEqual(statuses, [200, 200, 200, 429, 429])
  const { headers } = await errors.send([crash()])
  const seconds = Number(headers['retry-after'])
  assert.ok(seconds >= 1 && seconds <= 60)
  assert.match(String(headers['x-sentry-rate-limits']), new RegExp(`^${seconds}::key`))
  house.clock.advance(60_000)
  assert.equal((await errors.send([crash()])).status, 200)
  assert.equal(await countOf(errors), 4)
})

test('of a sampled key the same events are left out each time, and the others count for them too', async () => {
  const errors = await errorsOf(house, a, 'sampled')
  await errors.call('PATCH', `error-keys/${errors.key.id}`, { sampleRate: 0.4 })
  const events = Array.from({ length: 600 }, (_, n) =>
    crash({ event_id: ((n * 0x9e3779b1) >>> 0).toString(16).padStart(32, '0') }),
  )
  const sendAll = async () => {
    for (let from = 0; from < events.length; from += 100) await errors.send(events.slice(from, from + 100))
  }
  await sendAll()
  const once = await countOf(errors)
  assert.ok(once > 560 && once < 640, `${once} of 600`)
  const [group] = await errors.list(`?project=${errors.project.id}`)
  const { items } = (await errors.call<{ items: object[] }>('GET', `errors/${group?.id}/events?limit=100`))
    .body
  assert.ok(items.length > 0 && items.length < 100)
  const { tags, releases, trend } = await errors.details(group?.id ?? '')
  assert.equal(tags.find(({ name }) => name === 'environment')?.values[0]?.events, once)
  assert.equal(releases[0]?.events, once)
  assert.equal(Math.max(...trend), once)
  await sendAll()
  assert.equal(await countOf(errors), once)
})

test('browsers may ask from anywhere, and send from the pages that are allowed', async () => {
  const errors = await errorsOf(house, a, 'origins')
  const url = `/api/${errors.project.id}/envelope/?sentry_key=${errors.publicKey}`
  const asked = await house.app.inject({ method: 'OPTIONS', url, headers: { origin: 'https://a.example' } })
  assert.equal(asked.statusCode, 204)
  assert.equal(asked.headers['access-control-allow-origin'], '*')
  await errors.call('PATCH', `projects/${errors.project.id}`, {
    allowedOrigins: ['https://shop.example', '*.b.example'],
  })
  const from = async (origin: string) => (await errors.send([crash()], { headers: { origin } })).status
  assert.equal(await from('https://shop.example'), 200)
  assert.equal(await from('https://x.b.example'), 200)
  assert.equal(await from('https://shop.example.evil.example'), 403)
  assert.equal(await from('null'), 403)
  assert.equal((await errors.send([crash()])).status, 200)
})

test('personal data is removed on arrival, and people are counted all the same', async () => {
  const errors = await errorsOf(house, a, 'personal')
  const event = crash(
    {
      user: { email: 'kari@example.com', ip_address: '203.0.113.9' },
      request: { url: 'https://x.example', cookies: 'a=b' },
    },
    { value: 'card 4111 1111 1111 1111 of kari@example.com refused' },
  )
  await errors.send([
    event,
    crash(
      { user: { email: 'ola@example.com' } },
      { value: 'card 5555 5555 5555 4444 of ola@example.com refused' },
    ),
  ])
  const [group] = await errors.list(`?project=${errors.project.id}`)
  assert.equal(group?.users, 2)
  const shown = JSON.stringify(await errors.details(group?.id ?? ''))
  for (const secret of ['4111', '5555', 'kari@', 'ola@', '203.0.113.9'])
    assert.ok(!shown.includes(secret), secret)
})
