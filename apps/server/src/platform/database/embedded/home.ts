import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Account, accountBesidesRoot, accountByUid, accountMay } from './account.ts'
import { EmbeddedPostgresError, systemReason } from './embedded-postgres-error.ts'

/** Where the cluster lives and as whom PostgreSQL runs (undefined: as the user that Svar runs as). */
export interface Home {
  folder: string
  account: Account | undefined
}

const POINTER = 'postgres-location.json'

/** Where root may keep what another user must be able to reach, whatever folder Svar was cloned to. */
export const SYSTEM_FOLDER = process.platform === 'darwin' ? '/usr/local/var/svar' : '/var/lib/svar'

/** Creates the data directory when it is missing; throws `data_dir_not_writable` when that fails. */
export function prepareDataDir(dataDir: string): void {
  try {
    // Others may pass through but not look around: as root, PostgreSQL's own user must reach its folder inside.
    if (!existsSync(dataDir)) makeFolder(dataDir, 0o711)
  } catch (cause) {
    throw notWritable(dataDir, systemReason(cause), cause)
  }
  if (!statSync(dataDir).isDirectory()) throw notWritable(dataDir, 'it is a file')
  if (!accountMay(undefined, '-w', dataDir)) throw notWritable(dataDir, 'permission denied')
}

/**
 * Finds the folder for the cluster: the one that it is in already, else `<dataDir>/postgres`, else (as root, when that
 * user cannot get there) a folder of its own under `/var/lib/svar`. The folder exists and belongs to the account after.
 */
export function chooseHome(dataDir: string, log: (line: string) => void): Home {
  const inside = join(dataDir, 'postgres')
  if (process.getuid?.() !== 0) return ordinaryHome(inside)
  for (const folder of [readPointer(dataDir, log), inside]) {
    if (folder && existsSync(join(folder, 'cluster', 'PG_VERSION'))) return existingHome(folder)
  }
  const account = accountBesidesRoot()
  if (!account) throw noAccount()
  if (claim(inside, account)) return { folder: inside, account }
  return outsideHome(dataDir, account, log)
}

/**
 * The name has a random part, and only the note in the data directory leads there: whoever deletes the data directory
 * to start over gets an empty database, not the old one without its files and keys.
 */
function outsideHome(dataDir: string, account: Account, log: (line: string) => void): Home {
  const folder = join(SYSTEM_FOLDER, randomBytes(6).toString('hex'))
  if (!claim(folder, account)) throw notWritable(folder, `user "${account.name}" cannot get there`)
  writePointer(dataDir, folder)
  log(`PostgreSQL runs as "${account.name}", who may not enter ${dataDir}: the database lies in ${folder}`)
  return { folder, account }
}

function ordinaryHome(folder: string): Home {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw notWritable(folder, systemReason(cause), cause)
  }
  if (statSync(folder).uid === process.getuid?.()) return { folder, account: undefined }
  const owner = accountByUid(statSync(folder).uid, statSync(folder).gid)
  throw new EmbeddedPostgresError(
    'data_dir_not_writable',
    `The database in ${folder} belongs to user "${owner.name}", because Svar was started as another user before. ` +
      `Start it as that user (or root) again, or hand the folder over: sudo chown -R "$(id -un)" ${dirname(folder)}`,
  )
}

/** As root, a cluster that stands runs as whoever owns it: an ordinary user's data stays that user's. */
function existingHome(folder: string): Home {
  const { uid, gid } = statSync(join(folder, 'cluster'))
  const account = uid === 0 ? accountBesidesRoot() : accountByUid(uid, gid)
  if (!account) throw noAccount()
  if (uid === 0 || !accountMay(account, '-w', join(folder, 'cluster'))) {
    throw new EmbeddedPostgresError(
      'data_dir_not_writable',
      `The database in ${folder} can no longer be reached by user "${account.name}", whom PostgreSQL runs as. ` +
        `Open the folders above it (chmod a+x) and give it back with: chown -R ${account.name} ${folder}`,
    )
  }
  return { folder, account }
}

/** Makes the folder the account's own and asks, as that account, whether it can be used. */
function claim(folder: string, account: Account): boolean {
  try {
    if (!existsSync(folder)) makeFolder(folder, 0o700)
    chmodSync(folder, 0o700)
    chownSync(folder, account.uid, account.gid)
  } catch {
    return false
  }
  return accountMay(account, '-w', folder) && accountMay(account, '-x', folder)
}

/** A data directory that was copied must not share the original's database: the note names whose it is. */
function readPointer(dataDir: string, log: (line: string) => void): string | undefined {
  const path = join(dataDir, POINTER)
  if (!existsSync(path)) return undefined
  const pointer = JSON.parse(readFileSync(path, 'utf8')) as { dataDir: string; folder: string }
  const isCopy = pointer.dataDir !== dataDir && existsSync(join(pointer.dataDir, POINTER))
  if (!isCopy && pointer.dataDir !== dataDir) writePointer(dataDir, pointer.folder)
  if (!isCopy) return pointer.folder
  log(
    `${dataDir} is a copy of ${pointer.dataDir}, whose database lies in ${pointer.folder}: starting with an empty one`,
  )
  return undefined
}

function writePointer(dataDir: string, folder: string): void {
  writeFileSync(join(dataDir, POINTER), JSON.stringify({ dataDir, folder }))
}

/** Sets the mode after making the folder, since the process's umask may have taken bits away. */
function makeFolder(folder: string, mode: number): void {
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder), 0o755)
  mkdirSync(folder)
  chmodSync(folder, mode)
}

function noAccount(): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'start_failed',
    'PostgreSQL does not run as root, and this system has neither a user "postgres" nor "nobody". ' +
      'Start Svar as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

function notWritable(folder: string, reason: string, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'data_dir_not_writable',
    `Svar cannot write its data to ${folder} (${reason}). ` +
      'Give the user that runs it the right to, or name another folder with SVAR_DATA_DIR.',
    { cause },
  )
}
