import type { ErrorGroup } from '@svar/contract'
import { AppError } from '../../../../kernel/errors.ts'
import type { Context } from '../../../../platform/tenancy/context.ts'
import { memberById } from '../../../identity/index.ts'
import * as store from '../../stores/errors-groups.ts'
import { mergeInto, splitOff } from '../../stores/errors-merging.ts'
import { groupById } from './queries.ts'

const open: store.Outcome = {
  state: 'unresolved',
  resolvedAt: null,
  inNextRelease: false,
  ignoredUntil: null,
  ignoredUntilEvents: null,
  ignoredUntilUsers: null,
}

/**
 * Marks an error as mended: now, or with the next release, before which it may still come.
 * @throws AppError `not_found`, `conflict` where its program names no releases
 */
export async function resolve(ctx: Context, id: string, inNextRelease: boolean): Promise<ErrorGroup> {
  const [group] = await store.lockGroups(ctx, [id])
  if (inNextRelease && group?.lastRelease === null)
    throw new AppError(
      'conflict',
      'The program names no release, so nobody could tell the next one. Resolve the error without it.',
    )
  await store.setState(ctx, id, { ...open, state: 'resolved', resolvedAt: ctx.clock.now(), inNextRelease })
  return groupById(ctx, id)
}

interface Conditions {
  until: string | null
  moreEvents: number | null
  moreUsers: number | null
}

/** Is silent about an error, for good or until one of the conditions is met. @throws AppError `not_found` */
export async function ignore(ctx: Context, id: string, conditions: Conditions): Promise<ErrorGroup> {
  const { until, moreEvents, moreUsers } = conditions
  const [group] = await store.lockGroups(ctx, [id])
  await store.setState(ctx, id, {
    ...open,
    state: 'ignored',
    ignoredUntil: until === null ? null : new Date(until),
    ignoredUntilEvents: moreEvents === null ? null : (group?.events ?? 0) + moreEvents,
    ignoredUntilUsers: moreUsers === null ? null : (group?.users ?? 0) + moreUsers,
  })
  return groupById(ctx, id)
}

/** @throws AppError `not_found` */
export async function reopen(ctx: Context, id: string): Promise<ErrorGroup> {
  await store.lockGroups(ctx, [id])
  await store.setState(ctx, id, open)
  return groupById(ctx, id)
}

/** @throws AppError `not_found` for the error and for the member */
export async function assign(ctx: Context, id: string, memberId: string | null): Promise<ErrorGroup> {
  await store.lockGroups(ctx, [id])
  await store.assign(ctx, id, memberId === null ? null : await memberById(ctx, memberId))
  return groupById(ctx, id)
}

/**
 * Takes other errors of the same project into one; what comes later with their fingerprints joins it too.
 * @throws AppError `not_found`, `conflict` where they are of different projects
 */
export async function merge(ctx: Context, id: string, ids: string[]): Promise<ErrorGroup> {
  const others = [...new Set(ids)].filter((other) => other !== id)
  const groups = await store.lockGroups(ctx, [id, ...others])
  if (new Set(groups.map(({ projectId }) => projectId)).size > 1)
    throw new AppError('conflict', 'Only errors of one project can be merged.')
  if (others.length > 0) await mergeInto(ctx, id, others)
  return groupById(ctx, id)
}

/**
 * Makes an error of its own from one of the fingerprints of another.
 * @returns the new one
 * @throws AppError `not_found`, `conflict` where there is nothing to split
 */
export async function split(ctx: Context, id: string, fingerprintId: string): Promise<ErrorGroup> {
  await store.lockGroups(ctx, [id])
  const newId = ctx.newId()
  if (!(await splitOff(ctx, id, fingerprintId, newId)))
    throw new AppError(
      'conflict',
      'This error has no such fingerprint beside others; nothing can be split off.',
    )
  return groupById(ctx, newId)
}

/** Its events go with it. @throws AppError `not_found` */
export async function remove(ctx: Context, id: string): Promise<void> {
  await store.lockGroups(ctx, [id])
  await store.removeGroup(ctx, id)
}
