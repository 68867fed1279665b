import { randomInt } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { Platform } from '../../../platform/platform.ts'
import type { Context } from '../../../platform/tenancy/context.ts'

/** Parts these locks from all others in the database. */
const KIND = 7_282_703

interface Holder {
  client: Promise<PoolClient>
  locks: number
  lost(): void
}
const holders = new WeakMap<Platform, Holder>()

export interface ReadingLock {
  key: number
  release(): Promise<void>
}

/**
 * Takes a lock that lives exactly as long as this process and its connection: whoever finds it free knows that
 * the reader is gone, however it went. One connection holds the locks of all that is being read here.
 */
export async function takeLock(platform: Platform): Promise<ReadingLock> {
  const holder = holderOf(platform)
  holder.locks += 1
  const key = randomInt(2 ** 31 - 1)
  try {
    await (await holder.client).query('SELECT pg_advisory_lock($1, $2)', [KIND, key])
  } catch (error) {
    await letGo(platform, holder)
    throw error
  }
  return {
    key,
    async release() {
      const unlock = async () => (await holder.client).query('SELECT pg_advisory_unlock($1, $2)', [KIND, key])
      // Where the connection is lost, the lock is gone with it.
      await unlock().catch(() => undefined)
      await letGo(platform, holder)
    },
  }
}

/** Whether the process that took this lock still holds it. */
export async function isHeld(ctx: Context, key: number): Promise<boolean> {
  const tried = await ctx.client.query<{ free: boolean }>(
    'SELECT pg_try_advisory_xact_lock_shared($1, $2) AS free',
    [KIND, key],
  )
  return tried.rows[0]?.free !== true
}

function holderOf(platform: Platform): Holder {
  const known = holders.get(platform)
  if (known) return known
  const client = platform.database.pool.connect()
  const holder: Holder = { client, locks: 0, lost: () => forget(platform, holder) }
  holders.set(platform, holder)
  client.then((connected) => connected.on('error', holder.lost), holder.lost)
  return holder
}

function forget(platform: Platform, holder: Holder): void {
  if (holders.get(platform) === holder) holders.delete(platform)
}

async function letGo(platform: Platform, holder: Holder): Promise<void> {
  holder.locks -= 1
  if (holder.locks > 0) return
  const isLost = holders.get(platform) !== holder
  forget(platform, holder)
  await holder.client.then(
    (client) => {
      client.off('error', holder.lost)
      client.release(isLost)
    },
    () => undefined,
  )
}
