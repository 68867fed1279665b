import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Config } from '../../platform/config/config.ts'
import { type Finding, note, well } from './finding.ts'

const DAY_MS = 86_400_000
const OLD_AFTER_DAYS = 7
const made = z.object({ madeAt: z.iso.datetime(), out: z.string() })

const noteOf = ({ dataDir }: Pick<Config, 'dataDir'>) => join(dataDir, 'last-backup.json')

/** Leaves word of a backup in the data directory. */
export function noteBackup(config: Pick<Config, 'dataDir'>, backup: z.output<typeof made>): void {
  writeFileSync(noteOf(config), JSON.stringify(backup), { mode: 0o600 })
}

/** How old the latest backup is. Nothing where the database is the operator's own: so are its backups. */
export function lastBackup(config: Pick<Config, 'dataDir' | 'databaseUrl'>, now: Date): Finding[] {
  if (config.databaseUrl || !existsSync(config.dataDir)) return []
  const mend = 'npm run svar -- backup, each night, to another disk or machine.'
  const latest = readNote(config)
  if (!latest) return [note('Backup', 'none has been made yet', mend)]
  const days = Math.floor((now.getTime() - Date.parse(latest.madeAt)) / DAY_MS)
  const age = days <= 0 ? 'made today' : days === 1 ? 'a day old' : `${days} days old`
  const found = `${age}: ${latest.out}`
  return [days > OLD_AFTER_DAYS ? note('Backup', found, mend) : well('Backup', found)]
}

function readNote(config: Pick<Config, 'dataDir'>): z.output<typeof made> | null {
  try {
    return made.parse(JSON.parse(readFileSync(noteOf(config), 'utf8')))
  } catch {
    return null
  }
}
