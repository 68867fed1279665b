import type { WidgetSettings } from '@svar/contract'
import type { Platform } from '../../platform/platform.ts'
import { asLogin, type Context } from '../../platform/tenancy/context.ts'

export interface WidgetRow {
  tenantId: string
  publicKey: string
  settings: WidgetSettings
}

const columns = `tenant_id AS "tenantId", public_key AS "publicKey", settings`

/** The tenant that a public key names; before that, no tenant is known. */
export async function widgetByKey(platform: Platform, publicKey: string): Promise<WidgetRow | null> {
  const found = await asLogin(platform, (client) =>
    client.query<WidgetRow>(`SELECT ${columns} FROM widget_settings WHERE public_key = $1`, [publicKey]),
  )
  return found.rows[0] ?? null
}

export async function widget(ctx: Context): Promise<WidgetRow | null> {
  const found = await ctx.client.query<WidgetRow>(`SELECT ${columns} FROM widget_settings`)
  return found.rows[0] ?? null
}

export async function saveWidget(ctx: Context, publicKey: string, settings: WidgetSettings): Promise<void> {
  await ctx.client.query(
    `INSERT INTO widget_settings (public_key, settings) VALUES ($1, $2)
     ON CONFLICT (tenant_id) DO UPDATE SET settings = excluded.settings, updated_at = now()`,
    [publicKey, settings],
  )
}
