import { setImmediate as turn } from 'node:timers/promises'
import { getHeapStatistics } from 'node:v8'
import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import type { PassageRow } from '../passage.ts'
import { FIRST_ID, passagesAfter, passagesSince, removedSince } from '../stores/passages.ts'
import { type KnowledgeState, knowledgeState } from '../stores/state.ts'
import { createTenantIndex, type TenantIndex } from './tenant-index.ts'

/** What a letter of a passage costs in an index, as measured. */
const BYTES_PER_LETTER = 11
/**
 * Letters over all workspaces in one process: at most about a gigabyte, and half of what the process may have.
 * Beyond it the longest unused index goes.
 */
const MAX_LETTERS = Math.min(100_000_000, getHeapStatistics().heap_size_limit / 2 / BYTES_PER_LETTER)
const ROWS_AT_ONCE = 1000
const MIN_HOLES = 2000
/** So long the event loop is kept before others get their turn. */
const BUSY_MS = 8

interface Held {
  index: TenantIndex
  work: Promise<void> | null
  /** Builds a new one beside it, while the old one goes on answering. */
  renewal: Promise<void> | null
}
const indexesOf = new WeakMap<Platform, Map<string, Held>>()

const read = <T>(platform: Platform, tenantId: string, work: (ctx: Context) => Promise<T>) =>
  inTenant(platform, tenantId, system('search'), work)

/** The index of a workspace as this process has it; built from the database when it is first asked for. */
export async function tenantIndex(platform: Platform, tenantId: string): Promise<TenantIndex> {
  const held = heldOf(platform, tenantId)
  if (held.work) await held.work
  if (held.index.version < 0) await update(platform, tenantId)
  return held.index
}

/** Brings it up to date by what changed since; callers at the same time share the work. */
export async function update(platform: Platform, tenantId: string): Promise<void> {
  const held = heldOf(platform, tenantId)
  held.work ??= bringUpToDate(platform, tenantId, held)
    .then(() => makeRoom(platform))
    .finally(() => {
      held.work = null
    })
  await held.work
}

function heldOf(platform: Platform, tenantId: string): Held {
  const all = indexesOf.get(platform) ?? new Map<string, Held>()
  indexesOf.set(platform, all)
  const held = all.get(tenantId) ?? { index: createTenantIndex(), work: null, renewal: null }
  // Last in the map: last used.
  all.delete(tenantId)
  all.set(tenantId, held)
  return held
}

function makeRoom(platform: Platform): void {
  const all = indexesOf.get(platform) ?? new Map<string, Held>()
  let letters = 0
  for (const { index } of all.values()) letters += index.letters
  for (const [tenantId, { index, work }] of all) {
    if (letters <= MAX_LETTERS || all.size === 1) return
    if (work) continue
    all.delete(tenantId)
    letters -= index.letters
  }
}

async function bringUpToDate(platform: Platform, tenantId: string, held: Held): Promise<void> {
  const state = await read(platform, tenantId, knowledgeState)
  const { index } = held
  if (index.version < 0 || index.version < state.oldestVersion)
    held.index = await build(platform, tenantId, state)
  await catchUp(platform, tenantId, held.index, state)
  // Holes cost memory: when as many have gone as are there, it is built anew.
  if (index.removed > MIN_HOLES && index.removed > index.size)
    held.renewal ??= renew(platform, tenantId, held, state)
}

async function renew(platform: Platform, tenantId: string, held: Held, state: KnowledgeState): Promise<void> {
  try {
    held.index = await build(platform, tenantId, state)
  } catch (error) {
    platform.log.debug({ error: (error as Error).message }, 'could not renew an index')
  } finally {
    held.renewal = null
  }
}

async function build(platform: Platform, tenantId: string, state: KnowledgeState): Promise<TenantIndex> {
  const index = createTenantIndex()
  index.version = state.version
  let afterId = FIRST_ID
  while (true) {
    const rows: PassageRow[] = await read(platform, tenantId, (ctx) =>
      passagesAfter(ctx, afterId, ROWS_AT_ONCE),
    )
    await addInTurns(index, rows)
    afterId = rows.at(-1)?.id ?? afterId
    if (rows.length < ROWS_AT_ONCE) return index
  }
}

/** Rows that came meanwhile are seen here or the next time; both are harmless to repeat. */
async function catchUp(platform: Platform, tenantId: string, index: TenantIndex, state: KnowledgeState) {
  let version = index.version
  while (version < state.version) {
    const from = version
    const rows = await read(platform, tenantId, (ctx) => passagesSince(ctx, from, ROWS_AT_ONCE))
    await addInTurns(index, rows)
    version = rows.length < ROWS_AT_ONCE ? state.version : (rows.at(-1)?.version ?? state.version)
  }
  if (index.version === state.version) return
  for (const id of await read(platform, tenantId, (ctx) => removedSince(ctx, index.version))) index.remove(id)
  index.version = state.version
}

async function addInTurns(index: TenantIndex, rows: PassageRow[]): Promise<void> {
  let since = performance.now()
  for (const row of rows) {
    index.add(row)
    if (performance.now() - since < BUSY_MS) continue
    await turn()
    since = performance.now()
  }
}
