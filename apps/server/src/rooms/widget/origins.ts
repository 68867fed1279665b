import type { WidgetSettings } from '@svar/contract'
import type { Actor } from '../../kernel/actor.ts'
import type { Platform } from '../../platform/platform.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import * as store from './store.ts'

/**
 * Whether pages of an origin may embed the chat. Svar's own pages always may (the preview, the demo site).
 * A program sends no origin: the public key is no secret, so an origin keeps honest browsers to honest sites, no more.
 */
export function allowsOrigin(settings: WidgetSettings, origin: string | null, ownUrl: string): boolean {
  if (origin === null || sameOrigin(origin, ownUrl)) return true
  return settings.allowedOrigins.some((allowed) => matches(allowed, origin))
}

const sameOrigin = (origin: string, ownUrl: string) => {
  const own = new URL(ownUrl)
  if (origin === own.origin) return true
  // localhost and 127.0.0.1 are the same machine, and a browser names the one that was typed.
  const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/
  const other = URL.canParse(origin) ? new URL(origin) : null
  return Boolean(
    other && loopback.test(own.hostname) && loopback.test(other.hostname) && other.port === own.port,
  )
}

function matches(allowed: string, origin: string): boolean {
  if (allowed === '*') return true
  const wanted = allowed.replace(/\/$/, '').toLowerCase()
  if (wanted === origin.toLowerCase()) return true
  const [scheme, host] = wanted.split('://')
  if (!host?.startsWith('*.') || !URL.canParse(origin)) return false
  const url = new URL(origin)
  return url.protocol === `${scheme}:` && url.host.endsWith(host.slice(1))
}

/** For live connections, which carry an origin but no CORS. */
export async function mayConnectFrom(
  platform: Platform,
  tenantId: string,
  actor: Actor,
  origin: string | null,
): Promise<boolean> {
  if (origin === null || sameOrigin(origin, platform.config.url)) return true
  if (actor.kind !== 'visitor') return false
  const row = await inTenant(platform, tenantId, actor, store.widget)
  return row !== null && allowsOrigin(row.settings, origin, platform.config.url)
}
