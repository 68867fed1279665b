import type { Locale, Workspace } from '@svar/contract'
import { must } from '../../../kernel/errors.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { workspaceChanged } from '../events.ts'
import { mayChangeWorkspace } from '../policy.ts'
import { showWorkspace } from '../show.ts'
import * as store from '../store.ts'
import { timeZoneOr } from '../time-zone.ts'

interface Changes {
  name?: string | undefined
  locale?: Locale | undefined
  timeZone?: string | undefined
  website?: string | null | undefined
  notifyEmail?: string | null | undefined
  openingHours?: Workspace['openingHours'] | undefined
}

/** @throws AppError `validation_failed` where there is no such time zone */
export async function updateWorkspace(ctx: Context, changes: Changes): Promise<Workspace> {
  must(mayChangeWorkspace(ctx.actor))
  const before = await store.tenant(ctx)
  const given = Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  ) as Changes
  if (given.timeZone) given.timeZone = timeZoneOr(given.locale ?? (before.locale as Locale), given.timeZone)
  const fields = Object.keys(given)
  if (fields.length === 0) return showWorkspace(before)
  const row = await store.changeTenant(ctx, given as Partial<typeof before>)
  emit(ctx, workspaceChanged, ctx.tenantId, { fields })
  return showWorkspace(row)
}

/** Sets the colour that mails carry, `#rrggbb`; null takes it away. */
export async function setBrandColor(ctx: Context, color: string | null): Promise<void> {
  must(mayChangeWorkspace(ctx.actor))
  const { settings } = await store.tenant(ctx)
  const { brandColor: _before, ...others } = settings
  await store.changeTenant(ctx, { settings: color ? { ...others, brandColor: color } : others })
}
