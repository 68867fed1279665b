import { type Config, readConfig } from '../../platform/config/config.ts'
import type { Platform } from '../../platform/platform.ts'
import { createLog, type Log } from '../../platform/telemetry/log.ts'
import { type TenantEntry, tenantBySlug } from '../../rooms/identity/index.ts'
import { connectInstallation } from '../connect.ts'
import { type Given, need } from './command.ts'

/** A command is quiet unless LOG_LEVEL says otherwise: its answer is what counts. */
export function configOf(given: Given): { config: Config; log: Log } {
  const config = readConfig(given.env)
  return { config, log: createLog(given.env.LOG_LEVEL ? config.logLevel : 'warn') }
}

/** Runs `work` on the installation, whether its server runs or not. */
export async function onInstallation<T>(given: Given, work: (platform: Platform) => Promise<T>): Promise<T> {
  const { config, log } = configOf(given)
  const { platform, close } = await connectInstallation(config, log)
  try {
    return await work(platform)
  } finally {
    await close()
  }
}

/** The same on the workspace that `--tenant` names. */
export function onTenant<T>(
  given: Given,
  work: (platform: Platform, tenant: TenantEntry) => Promise<T>,
): Promise<T> {
  const slug = need(given, 'tenant')
  return onInstallation(given, async (platform) => work(platform, await tenantCalled(platform, slug)))
}

export async function tenantCalled(platform: Platform, slug: string): Promise<TenantEntry> {
  const tenant = await tenantBySlug(platform, slug)
  if (tenant) return tenant
  throw new Error(`There is no workspace "${slug}". See which there are: npm run svar -- tenant list`)
}
