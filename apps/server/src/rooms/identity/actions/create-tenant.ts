import type { Locale, Workspace } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import { AppError } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { workspaceCreated } from '../events.ts'
import { showWorkspace } from '../show.ts'
import { slugOf } from '../slug.ts'
import { addTenant } from '../store.ts'
import type { TenantRow } from '../tables.ts'
import { timeZoneOr } from '../time-zone.ts'
import { addMember, type Person } from './add-member.ts'

interface NewTenant {
  /** Where it must be this one; otherwise it is made from the name. */
  slug?: string
  name: string
  locale: Locale
  timeZone?: string | undefined
  isDemo?: boolean
}

const MAX_TRIES = 200

/**
 * Makes a workspace, with its owner where there is one.
 * @throws AppError `already_taken` where the given slug is, `validation_failed`
 */
export async function createTenant(platform: Platform, input: NewTenant, owner?: Person): Promise<Workspace> {
  const timeZone = timeZoneOr(input.locale, input.timeZone)
  const tenantId = newId(platform.clock.now().getTime())
  return inTenant(platform, tenantId, system('identity'), async (ctx) => {
    const row = await addWithFreeSlug(ctx, { ...input, name: input.name.trim(), timeZone })
    emit(ctx, workspaceCreated, tenantId, { isDemo: row.isDemo })
    if (owner) await addMember(ctx, owner, 'owner')
    return showWorkspace(row)
  })
}

async function addWithFreeSlug(
  ctx: Context,
  { slug, name, locale, timeZone, isDemo = false }: NewTenant & { timeZone: string },
): Promise<TenantRow> {
  const wanted = slug ?? slugOf(name)
  for (let number = 1; number <= (slug ? 1 : MAX_TRIES); number++) {
    const candidate = number === 1 ? wanted : `${wanted}-${number}`
    const row = await addTenant(ctx, {
      tenantId: ctx.tenantId,
      slug: candidate,
      name,
      locale,
      timeZone,
      isDemo,
      createdAt: ctx.clock.now(),
    })
    if (row) return row
  }
  throw new AppError('already_taken', `There is a workspace "${wanted}" already. Choose another name.`)
}
