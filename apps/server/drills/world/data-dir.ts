import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder for one Svar that is thrown away. Everybody may enter it: as root the database runs as another user, and
 * would else lie elsewhere and be left behind.
 */
export function newDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'svar-drill-'))
  chmodSync(folder, 0o755)
  return folder
}
