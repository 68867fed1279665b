import type { SavedFilter } from '@svar/contract'
import { hasRole } from '../../../kernel/actor.ts'
import { AppError, must, notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import * as store from '../stores/saved-filters.ts'
import { memberIdOf } from './member.ts'
import { tellAll } from './tell.ts'

const MOST_OWN = 30

const shown = (ctx: Context, { id, name, shared, ownerId, conditions }: store.FilterRow): SavedFilter => ({
  id,
  name,
  shared,
  own: ownerId === memberIdOf(ctx),
  conditions,
})

/** One's own filters and those that are shared. */
export const visibleFilters = async (ctx: Context): Promise<SavedFilter[]> =>
  (await store.filtersFor(ctx, memberIdOf(ctx))).map((row) => shown(ctx, row))

/** @throws AppError `not_found`, also for another member's own filter */
export async function filterById(ctx: Context, id: string): Promise<store.FilterRow> {
  const found = await store.filterOf(ctx, id)
  if (!found || (!found.shared && found.ownerId !== memberIdOf(ctx))) throw notFound('filter')
  return found
}

export async function saveFilter(
  ctx: Context,
  given: Pick<SavedFilter, 'name' | 'shared' | 'conditions'>,
): Promise<SavedFilter> {
  must(hasRole(ctx.actor, 'agent'))
  const own = (await visibleFilters(ctx)).filter((filter) => filter.own)
  if (own.length >= MOST_OWN)
    throw new AppError('validation_failed', `You have ${MOST_OWN} filters. Remove one first.`)
  const row = { ...given, name: given.name.trim(), id: ctx.newId(), ownerId: memberIdOf(ctx) }
  await store.putFilter(ctx, row)
  tellAll(ctx, 'filters')
  return shown(ctx, row)
}

type Changes = { [K in 'name' | 'shared' | 'conditions']?: SavedFilter[K] | undefined }

export async function changeFilter(ctx: Context, id: string, changes: Changes): Promise<SavedFilter> {
  const row = await mineToChange(ctx, id)
  const changed = {
    ...row,
    name: changes.name?.trim() ?? row.name,
    shared: changes.shared ?? row.shared,
    conditions: changes.conditions ?? row.conditions,
  }
  await store.putFilter(ctx, changed)
  tellAll(ctx, 'filters')
  return shown(ctx, changed)
}

export async function removeFilter(ctx: Context, id: string): Promise<void> {
  await mineToChange(ctx, id)
  await store.dropFilter(ctx, id)
  tellAll(ctx, 'filters')
}

/** Shared filters belong to who made them; admins may change them too, as somebody must when that person has left. */
async function mineToChange(ctx: Context, id: string): Promise<store.FilterRow> {
  const row = await filterById(ctx, id)
  must(row.ownerId === memberIdOf(ctx) || hasRole(ctx.actor, 'admin'))
  return row
}
