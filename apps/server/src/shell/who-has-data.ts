import { type Config, readConfig } from '../platform/config/config.ts'
import { EmbeddedPostgresError, refuseHeldDataDir } from '../platform/database/embedded/index.ts'

/**
 * What to say when another Svar has the data directory; null when it is free. Loads next to nothing, so that somebody
 * who starts Svar twice is told at once. Wrong settings are left to the start, which explains them.
 */
export function whoHasData(env: NodeJS.ProcessEnv): string | null {
  const config = settingsOf(env)
  if (!config || config.databaseUrl) return null
  try {
    refuseHeldDataDir(config.dataDir)
    return null
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) return error.message
    throw error
  }
}

function settingsOf(env: NodeJS.ProcessEnv): Config | null {
  try {
    return readConfig(env)
  } catch {
    return null
  }
}
