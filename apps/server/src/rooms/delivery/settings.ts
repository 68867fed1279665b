import type { DeliverySettings } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { oneLine } from './one-line.ts'
import * as store from './store.ts'

/** When, how much and in whose name this workspace sends; nothing is held back where nothing is set. */
export async function settingsOf(ctx: Context): Promise<DeliverySettings> {
  const row = await store.settings(ctx)
  return {
    quietHours: row?.quietFrom && row.quietTo ? { from: row.quietFrom, to: row.quietTo } : null,
    quietExcept: row?.quietExcept ?? [],
    senderName: row?.senderName ?? null,
    senderAddress: row?.senderAddress ?? null,
    replyTo: row?.replyTo ?? null,
    mailsPerMinute: row?.mailsPerMinute ?? null,
    measures: row?.measures ?? [],
  }
}

/** Sets them. What waited for the old quiet hours is looked at again. */
export async function changeSettings(ctx: Context, input: DeliverySettings): Promise<DeliverySettings> {
  await store.saveSettings(ctx, {
    quietFrom: input.quietHours?.from ?? null,
    quietTo: input.quietHours?.to ?? null,
    quietExcept: input.quietExcept,
    senderName: input.senderName && (oneLine(input.senderName) || null),
    senderAddress: input.senderAddress,
    replyTo: input.replyTo,
    mailsPerMinute: input.mailsPerMinute,
    measures: [...new Set(input.measures)],
  })
  await store.releaseUntried(ctx)
  return settingsOf(ctx)
}
