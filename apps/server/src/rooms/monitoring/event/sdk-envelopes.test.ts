import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseEnvelope } from '../envelope/parse-envelope.ts'
import { readKey } from '../envelope/read-key.ts'
import { fingerprint } from '../grouping/fingerprint.ts'
import { headline } from '../grouping/headline.ts'
import { scrubEvent } from '../scrub/scrub.ts'
import { normaliseEvent } from './normalise-event.ts'
import { sdks } from './sdk-envelopes.fixture.ts'

const arrival = () => ({ receivedAtMs: Date.now(), fallbackId: '0'.repeat(32) })

function placeOrder(card: string): never {
  throw new TypeError(`The card ${card} was refused`)
}

function thrownBy(run: () => never): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}

for (const [name, start] of Object.entries(sdks)) {
  test(`what the SDK for ${name} sends is read, cleaned and grouped`, async () => {
    const sent: Buffer[] = []
    const { client, scope } = start(sent)
    scope.setUser({ id: '7', email: 'kari@example.com' })
    scope.setTag('plan', 'pro')
    scope.addBreadcrumb({ category: 'ui', message: 'wrote to ola@example.no', timestamp: Date.now() / 1000 })
    scope.setExtra('password', 'hunter2')
    for (const card of ['4111 1111 1111 1111', '5555 5555 5555 4444'])
      client.captureException(
        thrownBy(() => placeOrder(card)),
        {},
        scope,
      )
    await client.flush(2000)

    const envelopes = sent
      .map((bytes) => parseEnvelope(bytes))
      .filter(({ items }) => items[0]?.kind === 'event')
    const events = envelopes.map(({ items }) => normaliseEvent(items[0]?.body ?? {}, arrival()))
    const [first, second] = events.map((event) =>
      scrubEvent(event, { removeMailAddresses: true, removeIpAddresses: true }),
    )
    assert.ok(first && second)
    assert.equal(first.release, 'shop@1.2.3')
    assert.equal(first.corrected, null)
    assert.deepEqual(first.trimmed, {})
    assert.deepEqual(first.tags, { plan: 'pro' })
    assert.deepEqual(first.user, { id: '7', email: '[email]' })
    assert.deepEqual(first.extra, { password: '[removed]' })
    assert.equal(first.breadcrumbs[0]?.message, 'wrote to [email]')
    assert.equal(headline(first).title, 'TypeError: The card [card] was refused')
    assert.match(headline(first).culprit ?? '', /^placeOrder in /)
    assert.equal(first.exceptions[0]?.frames.at(-1)?.function, 'placeOrder')
    assert.equal(fingerprint(first).hash, fingerprint(second).hash)
    assert.equal(first.trace.traceId?.length, 32)
  })

  test(`the fingerprint asked for through the SDK for ${name} is used`, async () => {
    const sent: Buffer[] = []
    const { client, scope } = start(sent)
    scope.setFingerprint(['checkout', '{{ default }}'])
    client.captureMessage('Stock is low', 'warning', {}, scope)
    await client.flush(2000)
    const envelope = parseEnvelope(sent[0] ?? Buffer.alloc(0))
    const event = normaliseEvent(envelope.items[0]?.body ?? {}, arrival())
    assert.deepEqual(event.fingerprint, ['checkout', '{{ default }}'])
    assert.equal(event.level, 'warning')
    assert.equal(event.message, 'Stock is low')
    assert.equal(fingerprint(event).groupedBy, 'sdk')
    assert.equal(readKey({ dsn: envelope.header.dsn ?? undefined }), null)
  })
}
