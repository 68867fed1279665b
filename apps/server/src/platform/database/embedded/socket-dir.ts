import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accountMay } from './account.ts'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import type { Home } from './home.ts'

/** The system caps a socket's whole path at 103 bytes (macOS; Linux 107), and its name takes 20 of them. */
const LONGEST_PATH_BYTES = 83

/**
 * A folder for the socket that only the account (and root) may enter. In the home where its path is short enough, so
 * that it is the same at every start; else a fresh one in the system's temporary folder.
 */
export function prepareSocketDir(home: Home): { folder: string; isTemporary: boolean } {
  const inside = join(home.folder, 'socket')
  if (Buffer.byteLength(inside) <= LONGEST_PATH_BYTES) {
    if (!existsSync(inside)) mkdirSync(inside)
    own(inside, home)
    return { folder: inside, isTemporary: false }
  }
  for (const parent of new Set([tmpdir(), '/tmp', '/var/tmp'])) {
    if (Buffer.byteLength(parent) + 12 > LONGEST_PATH_BYTES || !accountMay(home.account, '-x', parent))
      continue
    const folder = mkdtempSync(join(parent, 'svar-'))
    own(folder, home)
    return { folder, isTemporary: true }
  }
  throw new EmbeddedPostgresError(
    'start_failed',
    `The path ${inside} is too long for a socket, and no temporary folder can be used. Name a shorter SVAR_DATA_DIR.`,
  )
}

function own(folder: string, home: Home): void {
  chmodSync(folder, 0o700)
  if (home.account) chownSync(folder, home.account.uid, home.account.gid)
}
