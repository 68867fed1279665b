import type { DeliverySettings } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import * as store from './store.ts'

/** Quiet hours and the rate of this workspace; none of both where nothing is set. */
export async function settingsOf(ctx: Context): Promise<DeliverySettings> {
  const row = await store.settings(ctx)
  return {
    quietHours: row?.quietFrom && row.quietTo ? { from: row.quietFrom, to: row.quietTo } : null,
    mailsPerMinute: row?.mailsPerMinute ?? null,
  }
}

/** Sets them. What waited for the old quiet hours is looked at again. */
export async function changeSettings(ctx: Context, input: DeliverySettings): Promise<DeliverySettings> {
  await store.saveSettings(ctx, {
    quietFrom: input.quietHours?.from ?? null,
    quietTo: input.quietHours?.to ?? null,
    mailsPerMinute: input.mailsPerMinute,
  })
  await store.releaseUntried(ctx)
  return input
}
