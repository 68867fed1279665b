import type { AssistantSettings } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import * as store from './store.ts'

const defaults: Omit<AssistantSettings, 'version'> = {
  name: 'Maja',
  role: '',
  tone: 'warm',
  instructions: '',
  localeMode: 'customer',
  maxModelAnswersPerConversation: 40,
  maxModelTokensPerDay: 2_000_000,
  offerPersonAfterMisses: 2,
}

export async function settingsOf(ctx: Context): Promise<AssistantSettings> {
  const row = await store.settings(ctx)
  return { ...defaults, ...row?.settings, version: row?.version ?? 0 }
}

export async function updateSettings(
  ctx: Context,
  changes: Partial<Omit<AssistantSettings, 'version'>>,
): Promise<AssistantSettings> {
  const { version: _, ...before } = await settingsOf(ctx)
  await store.saveSettings(ctx, { ...before, ...changes })
  return settingsOf(ctx)
}

/** The persona's name, as customers see it. */
export const assistantName = async (ctx: Context): Promise<string> => (await settingsOf(ctx)).name
