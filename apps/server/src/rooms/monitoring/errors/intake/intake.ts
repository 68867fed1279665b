import { system } from '../../../../kernel/actor.ts'
import type { Platform } from '../../../../platform/platform.ts'
import { inTenant } from '../../../../platform/tenancy/context.ts'
import { decompress } from '../../envelope/decompress.ts'
import type { Tallied } from '../../performance/shape.ts'
import type { OfProject } from '../../stores/errors-intake.ts'
import type { KnownKey } from '../../stores/errors-keys.ts'
import { findMap } from '../../stores/errors-source-maps.ts'
import * as performance from '../../stores/performance.ts'
import { findMapsOf } from '../source-maps/find-map.ts'
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
  events: Batcher<OfProject>
  work: Batcher<performance.OfProject>
  digesters: Digesters
  keeping: Keeping
  bytesInHand: number
}
const machineries = new WeakMap<Platform, Machinery>()

function machineryOf(platform: Platform): Machinery {
  const known = machineries.get(platform)
  if (known) return known
  const fresh = {
    allowance: createAllowance(platform.redis),
    events: createBatcher<OfProject>((tenantId, events) =>
      inTenant(platform, tenantId, system('errors'), (ctx) => record(ctx, events)),
    ),
    work: createBatcher<performance.OfProject>((tenantId, work) =>
      inTenant(platform, tenantId, system('performance'), (ctx) => performance.addCounts(ctx, work)),
    ),
    digesters: createDigesters(),
    keeping: createKeeping(),
    bytesInHand: 0,
  }
  machineries.set(platform, fresh)
  return fresh
}

export async function stopIntake(platform: Platform): Promise<void> {
  const machinery = machineries.get(platform)
  machineries.delete(platform)
  await Promise.all([machinery?.events.idle(), machinery?.work.idle()])
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
    const { id, events, work } = key.mapsChangedAt
      ? await digest(sent, {
          unpack: decompress,
          keeping: machinery.keeping,
          findMap: findMapsOf(platform, key, (asked) =>
            inTenant(platform, key.tenantId, system('errors'), (ctx) => findMap(ctx, key.projectId, asked)),
          ),
        })
      : await machinery.digesters.digest(sent)
    machinery.allowance.spend(key.id, events.length, sent.receivedAtMs)
    const { tenantId, projectId } = key
    if (events.length > 0)
      await machinery.events.add(
        tenantId,
        events.map((event) => ({ projectId, event })),
      )
    if (work.length > 0) await addWork(platform, key, work)
    return id
  } finally {
    machinery.bytesInHand -= size
  }
}

/** Adds to how long the work of a project takes; committed when this resolves. */
export function addWork(
  platform: Platform,
  { tenantId, projectId }: Pick<KnownKey, 'tenantId' | 'projectId'>,
  work: Tallied[],
): Promise<void> {
  return machineryOf(platform).work.add(
    tenantId,
    work.map((tallied) => ({ projectId, tallied })),
  )
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
