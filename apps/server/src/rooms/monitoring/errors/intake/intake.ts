import { system } from '../../../../kernel/actor.ts'
import type { Platform } from '../../../../platform/platform.ts'
import { inTenant } from '../../../../platform/tenancy/context.ts'
import { decompress } from '../../envelope/decompress.ts'
import type { KnownKey } from '../../stores/errors-keys.ts'
import { createMapFinder } from '../source-maps/find-map.ts'
import { type Allowance, createAllowance } from './allowance.ts'
import { type Batcher, createBatcher, tooBusy } from './batcher.ts'
import { digest } from './digest.ts'
import { createDigesters, type Digesters } from './digesters.ts'
import { createKeeping, type Keeping } from './keeping.ts'
import { record } from './record.ts'
import type { Sent } from './shape.ts'

/** All that is sent and not yet written, in bytes; what comes beyond is put off. */
const MOST_BYTES_IN_HAND = 64 * 1024 * 1024

interface Machinery {
  allowance: Allowance
  batcher: Batcher
  digesters: Digesters
  keeping: Keeping
  findMap: ReturnType<typeof createMapFinder>
  bytesInHand: number
}
const machineries = new WeakMap<Platform, Machinery>()

function machineryOf(platform: Platform): Machinery {
  const known = machineries.get(platform)
  if (known) return known
  const fresh = {
    allowance: createAllowance(),
    batcher: createBatcher((tenantId, events) =>
      inTenant(platform, tenantId, system('errors'), (ctx) => record(ctx, events)),
    ),
    digesters: createDigesters(),
    keeping: createKeeping(),
    findMap: createMapFinder(platform),
    bytesInHand: 0,
  }
  machineries.set(platform, fresh)
  return fresh
}

export async function stopIntake(platform: Platform): Promise<void> {
  const machinery = machineries.get(platform)
  machineries.delete(platform)
  await machinery?.batcher.idle()
  await machinery?.digesters.stop()
}

/** Seconds until this key may send again; 0 where it may now. */
export function waitFor(platform: Platform, key: KnownKey): number {
  const now = platform.clock.now().getTime()
  return machineryOf(platform).allowance.ask(key.id, key.eventsPerMinute, now)
}

export interface Arrived {
  bytes: Buffer
  encoding: string | undefined
  form: Sent['form']
}

/**
 * Takes one request of an SDK: when this resolves, its events are committed.
 * @returns the event's id as SDKs write it
 * @throws EnvelopeError where it cannot be read; AppError `too_many_requests`, `unavailable`
 */
export async function take(platform: Platform, key: KnownKey, arrived: Arrived): Promise<string> {
  const machinery = machineryOf(platform)
  const size = arrived.bytes.length
  if (machinery.bytesInHand + size > MOST_BYTES_IN_HAND) throw tooBusy()
  machinery.bytesInHand += size
  try {
    const sent = toSend(platform, key, arrived)
    // Maps are large and live in this thread.
    const { id, events } = key.mapsChangedAt
      ? await digest(sent, {
          unpack: decompress,
          keeping: machinery.keeping,
          findMap: machinery.findMap(key),
        })
      : await machinery.digesters.digest(sent)
    if (events.length === 0) return id
    machinery.allowance.spend(key.id, events.length, sent.receivedAtMs)
    const { tenantId, projectId } = key
    await machinery.batcher.add(
      tenantId,
      events.map((event) => ({ projectId, event })),
    )
    return id
  } finally {
    machinery.bytesInHand -= size
  }
}

function toSend(platform: Platform, key: KnownKey, arrived: Arrived): Sent {
  const { removeMailAddresses, removeIpAddresses, projectId, sampleRate } = key
  return {
    ...arrived,
    limits: { sentBytes: key.mostSentBytes, unpackedBytes: key.mostUnpackedBytes },
    settings: { removeMailAddresses, removeIpAddresses },
    projectId,
    sampleRate,
    receivedAtMs: platform.clock.now().getTime(),
  }
}
