import type { WidgetSettings } from '@svar/contract'
import { textColourOn } from '../../kernel/contrast.ts'
import { randomToken } from '../../kernel/ids.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import * as store from './store.ts'

const CACHE_MS = 3000
const defaults: WidgetSettings = {
  colour: '#2f55c7',
  theme: 'auto',
  position: 'right',
  avatar: 'maja',
  locale: null,
  greeting: {},
  starters: {},
  askFor: 'when_useful',
  launcherLabel: null,
  allowedOrigins: [],
}

const cache = new WeakMap<Platform, Map<string, { row: store.WidgetRow | null; until: number }>>()

/** By public key, remembered for a moment: every request of a visitor asks for it. */
export async function knownWidget(platform: Platform, publicKey: string): Promise<store.WidgetRow | null> {
  const known = cache.get(platform) ?? new Map()
  cache.set(platform, known)
  const now = platform.clock.now().getTime()
  const entry = known.get(publicKey)
  if (entry && entry.until > now) return entry.row
  const row = publicKey.length > 80 ? null : await store.widgetByKey(platform, publicKey)
  if (known.size > 1000) known.clear()
  known.set(publicKey, { row, until: now + CACHE_MS })
  return row
}

/** The widget of the tenant; made with a new key when there is none. */
export async function ensureWidget(
  ctx: Context,
  changes: Partial<WidgetSettings> = {},
): Promise<store.WidgetRow> {
  const row = await store.widget(ctx)
  if (row && Object.keys(changes).length === 0) return row
  const publicKey = row?.publicKey ?? `pk_${randomToken(18)}`
  const settings = { ...defaults, ...row?.settings, ...changes }
  await store.saveWidget(ctx, publicKey, settings)
  ctx.afterCommit.push(() => {
    cache.get(ctx.platform)?.delete(publicKey)
    ctx.platform.live.publish(ctx.tenantId, { members: true }, { t: 'changed', what: 'widget' })
  })
  return { tenantId: ctx.tenantId, publicKey, settings }
}

export const widgetOf = (ctx: Context) => ensureWidget(ctx)

export const withTextColour = (settings: WidgetSettings): WidgetSettings => ({
  ...settings,
  textOnColour: textColourOn(settings.colour),
})
