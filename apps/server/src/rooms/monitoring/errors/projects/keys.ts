import { randomBytes } from 'node:crypto'
import type { ErrorKey } from '@svar/contract'
import type { Context } from '../../../../platform/tenancy/context.ts'
import * as store from '../../stores/errors-keys.ts'
import * as projects from '../../stores/errors-projects.ts'
import { forgetKeys } from './known-keys.ts'
import { browserSnippet, nodeSnippet } from './snippets.ts'

type Limits = Pick<store.KeyRow, 'eventsPerMinute' | 'mostSentBytes' | 'mostUnpackedBytes' | 'sampleRate'>
type Changes = { [Field in keyof Limits | 'name']?: store.KeyRow[Field] | undefined } & {
  disabled?: boolean | undefined
}

const usual = {
  name: 'Default',
  eventsPerMinute: 120_000,
  mostSentBytes: 5_000_000,
  mostUnpackedBytes: 20_000_000,
  sampleRate: 1,
}

/** The keys of a project, oldest first. @throws AppError `not_found` */
export async function keysOf(ctx: Context, projectId: string): Promise<ErrorKey[]> {
  await projects.project(ctx, projectId)
  return (await store.keysOf(ctx, projectId)).map((row) => showKey(ctx, row))
}

/** The public halves of a project's keys, oldest first. */
export const publicKeysOf = async (ctx: Context, projectId: string): Promise<string[]> =>
  (await store.keysOf(ctx, projectId)).map(({ publicKey }) => publicKey)

/** Adds a key to a project. @throws AppError `not_found` */
export async function createKey(ctx: Context, projectId: string, changes: Changes): Promise<ErrorKey> {
  await projects.project(ctx, projectId)
  const now = ctx.clock.now()
  const publicKey = randomBytes(16).toString('hex')
  const fresh = { ...usual, id: ctx.newId(), projectId, publicKey, disabledAt: null, createdAt: now }
  const row = changed(fresh, changes, now)
  await store.saveKey(ctx, row)
  return showKey(ctx, row)
}

/** Changes its limits, or switches it off and on. @throws AppError `not_found` */
export async function changeKey(ctx: Context, id: string, changes: Changes): Promise<ErrorKey> {
  const row = changed(await store.lockKey(ctx, id), changes, ctx.clock.now())
  await store.saveKey(ctx, row)
  ctx.afterCommit.push(() => forgetKeys(ctx.platform))
  return showKey(ctx, row)
}

/** @throws AppError `not_found` */
export async function removeKey(ctx: Context, id: string): Promise<void> {
  await store.lockKey(ctx, id)
  await store.removeKey(ctx, id)
  ctx.afterCommit.push(() => forgetKeys(ctx.platform))
}

function changed(row: store.KeyRow, { disabled, ...changes }: Changes, now: Date): store.KeyRow {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  const disabledAt = disabled === undefined ? row.disabledAt : disabled ? (row.disabledAt ?? now) : null
  return { ...row, ...given, disabledAt }
}

function showKey(
  ctx: Context,
  { publicKey, projectId, disabledAt, createdAt, ...row }: store.KeyRow,
): ErrorKey {
  const dsn = dsnOf(ctx.platform.config.url, publicKey, projectId)
  return {
    ...row,
    dsn,
    disabledAt: disabledAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    snippets: { node: nodeSnippet(dsn), browser: browserSnippet(dsn) },
  }
}

/** `https://KEY@host/PROJECT`; SDKs put the path of the address in front of `/api/PROJECT/envelope/`. */
function dsnOf(url: string, publicKey: string, projectId: string): string {
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${publicKey}@${host}${pathname.replace(/\/$/, '')}/${projectId}`
}
