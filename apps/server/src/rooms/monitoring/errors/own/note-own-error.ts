import { system } from '../../../../kernel/actor.ts'
import type { Platform } from '../../../../platform/platform.ts'
import { type Context, inTenant } from '../../../../platform/tenancy/context.ts'
import { listTenants } from '../../../identity/index.ts'
import { ownProject } from '../../stores/errors-projects.ts'
import { take, waitFor } from '../intake/intake.ts'
import { createKey, publicKeysOf } from '../projects/keys.ts'
import { knownKey } from '../projects/known-keys.ts'
import { readStack } from './read-stack.ts'

/** A fault that repeats itself is told by its count; this many a minute say enough. */
const PER_MINUTE = 60
const MOST_CAUSES = 5

const keys = new WeakMap<Platform, Promise<string | null>>()

/**
 * Reports an error of Svar itself to the project "Svar" of the operator's workspace, which is the first that is no
 * demonstration. Who switches its key off has it silent. Never throws: what reports faults must make none.
 * @param where the route or the work that it happened in
 */
export async function noteOwnError(platform: Platform, error: unknown, where: string): Promise<void> {
  try {
    const publicKey = await ownKey(platform)
    if (publicKey !== null) await takeOwn(platform, publicKey, eventOf(error, where, platform.clock.now()))
  } catch (fault) {
    platform.log.debug({ error: (fault as Error).message }, 'could not report an error to ourselves')
  }
}

/** Takes an event of Svar's own, unless its key is switched off or has had its share of this minute. */
export async function takeOwn(platform: Platform, publicKey: string, event: object): Promise<void> {
  const key = await knownKey(platform, publicKey)
  if (!key || key.disabledAt || waitFor(platform, key) > 0) return
  const bytes = Buffer.from(JSON.stringify(event))
  await take(platform, key, { bytes, encoding: undefined, form: 'store' })
}

/** The key of the operator's workspace; null before anybody has moved in. */
export function ownKey(platform: Platform): Promise<string | null> {
  const known = keys.get(platform)
  if (known) return known
  const finding = findKey(platform)
  keys.set(platform, finding)
  // Before anybody has moved in, and while the database is away, it is looked for again.
  finding.then((key) => key ?? keys.delete(platform)).catch(() => keys.delete(platform))
  return finding
}

async function findKey(platform: Platform): Promise<string | null> {
  const tenants = await listTenants(platform)
  const tenant = tenants.find(({ isDemo }) => !isDemo) ?? tenants[0]
  if (!tenant) return null
  return inTenant(platform, tenant.tenantId, system('errors'), ownKeyIn)
}

/** The key of a workspace's project "Svar", which is made where there is none; null where its keys were removed. */
export async function ownKeyIn(ctx: Context): Promise<string | null> {
  const { id, isNew } = await ownProject(ctx, 'Svar', ctx.clock.now())
  if (isNew) await createKey(ctx, id, { eventsPerMinute: PER_MINUTE })
  const [publicKey] = await publicKeysOf(ctx, id)
  return publicKey ?? null
}

function eventOf(error: unknown, where: string, at: Date): object {
  const chain: unknown[] = []
  for (let one = error; one !== undefined && one !== null && chain.length < MOST_CAUSES; one = causeOf(one))
    chain.push(one)
  return {
    timestamp: at.getTime() / 1000,
    platform: 'node',
    environment: 'production',
    transaction: where,
    exception: { values: chain.toReversed().map(exceptionOf) },
  }
}

const causeOf = (error: unknown) => (error instanceof Error ? error.cause : undefined)

function exceptionOf(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error, value: String(error) }
  return { type: error.name, value: error.message, stacktrace: { frames: readStack(error.stack) } }
}
