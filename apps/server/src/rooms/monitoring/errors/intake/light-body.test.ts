import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JsonObject } from '../../envelope/read-json.ts'
import { normaliseEvent } from '../../event/normalise-event.ts'
import { fingerprint } from '../../grouping/fingerprint.ts'
import { headline } from '../../grouping/headline.ts'
import { scrubEvent } from '../../scrub/scrub.ts'
import { crash } from '../errors.fixture.ts'
import { lightBody } from './light-body.ts'
import { linksOf, userHash } from './persons.ts'
import { tagsOf } from './tags.ts'

const visitor = '01890000-0000-7000-8000-000000000000'
const around = {
  user: { id: '7', email: 'kari@example.com' },
  tags: [['plan', 'pro']],
  request: {
    url: 'https://shop.example/checkout?card=1',
    headers: { cookie: 'a=b', 'user-agent': 'X (Windows NT 10.0) Firefox/127.0' },
    data: { a: 1 },
  },
  contexts: {
    svar: { visitor_id: visitor },
    app: { build: 1 },
  },
  breadcrumbs: { values: [{ message: 'wrote to ola@example.no' }] },
  extra: { state: 'x' },
}
const frames = [
  { filename: 'a.js', function: 'go', lineno: 1, colno: 2, pre_context: ['x'], context_line: 'go()' },
]
const bodies: Record<string, JsonObject> = {
  'an exception': crash(around) as JsonObject,
  'exceptions as a bare list': {
    ...around,
    exception: [{ type: 'A' }, { type: 'B', stacktrace: { frames } }],
  },
  'one exception alone': { ...around, exception: { type: 'Alone', value: 'card 4111 1111 1111 1111' } },
  'a fingerprint': { ...crash(around), fingerprint: ['{{ default }}', 'kari@example.com'] },
  'a message': {
    ...around,
    logentry: { message: 'took %s', formatted: 'took 7' },
    transaction: '/checkout',
    logger: 'l',
  },
  'a stack of a thread': {
    ...around,
    message: 'hangs',
    threads: { values: [{ crashed: true, stacktrace: { frames } }] },
  },
  'nothing readable': {
    exception: { values: [null, 3, { stacktrace: 4 }] },
    contexts: 1,
    request: [],
    breadcrumbs: 0,
  },
}

const settings = { removeMailAddresses: true, removeIpAddresses: true }

function told(body: JsonObject) {
  const plain = normaliseEvent(body, { receivedAtMs: Date.now(), fallbackId: '0'.repeat(32) })
  const who = { ...linksOf(plain), user: userHash(plain.user, '1') }
  const event = scrubEvent(plain, settings)
  const { id, level, release, environment, platform } = event
  return {
    who,
    group: fingerprint(event),
    ...headline(event),
    tags: tagsOf(event),
    id,
    level,
    release,
    environment,
    platform,
  }
}

for (const [name, body] of Object.entries(bodies)) {
  test(`an event is counted as the same with and without its weight: ${name}`, () => {
    assert.deepEqual(told(lightBody(structuredClone(body))), told(structuredClone(body)))
  })
}

test('what goes is the weight of an event', () => {
  const text = JSON.stringify(lightBody(bodies['an exception'] as JsonObject))
  for (const gone of ['ola@example.no', 'basket.save()', '"state"', 'cookie'])
    assert.ok(!text.includes(gone), gone)
})
