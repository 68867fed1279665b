import type { Config } from '../platform/config/config.ts'
import type { Platform } from '../platform/platform.ts'
import type { Log } from '../platform/telemetry/log.ts'
import { openHouse } from './house.ts'
import { openInstallation } from './installation.ts'
import { createPlatform } from './platform.ts'

/** Reaches the installation for a command: beside the server that runs, or by starting its database for a moment. */
export async function connectInstallation(
  config: Config,
  log: Log,
): Promise<{ platform: Platform; close(): Promise<void> }> {
  const installation = await openInstallation(config, { say: (line) => log.info(line), join: true })
  const platform = createPlatform(config, log, installation.loginUrl, 'tool')
  const house = await openHouse(platform, config, 'tool')
  return {
    platform,
    async close() {
      await house.close()
      await installation.stop()
    },
  }
}
