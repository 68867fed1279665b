import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Account, accountMay } from './account.ts'
import { EmbeddedPostgresError, systemReason } from './embedded-postgres-error.ts'

export interface Binaries {
  postgres: string
  initdb: string
  /** Full version, such as "18.4". */
  version: string
}

/**
 * The PostgreSQL programs for this platform, at a place that the account may enter. When the package lies in a folder
 * that is closed to it (a clone under /root), the programs are copied once to `cacheRoot`.
 * Throws `binaries_missing` when npm has installed none for this platform.
 */
export function findBinaries(account: Account | undefined, cacheRoot: string): Binaries {
  const installed = installedFolder()
  restoreLinks(installed)
  const reachable = accountMay(account, '-x', join(installed, 'bin', 'postgres'))
  const folder = reachable ? installed : copyOnce(installed, cacheRoot)
  const postgres = join(folder, 'bin', 'postgres')
  return { postgres, initdb: join(folder, 'bin', 'initdb'), version: askVersion(postgres) }
}

function installedFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return resolve(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native')
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'binaries_missing',
      `No embedded PostgreSQL is installed for ${process.platform}-${process.arch} (there are linux-x64, linux-arm64, ` +
        'darwin-x64 and darwin-arm64). On one of these, run "npm ci" again without --omit=optional; ' +
        'elsewhere, set DATABASE_URL to a PostgreSQL of your own, version 15 or newer.',
      { cause },
    )
  }
}

/** The package ships its library links as a list that an install script makes; npm may have been told to run none. */
function restoreLinks(folder: string): void {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = resolve(folder, '..', target)
    if (existsSync(path)) continue
    try {
      symlinkSync(basename(source), path)
    } catch {
      // A folder that cannot be written: if a library is really missing, the start says so by name.
    }
  }
}

function copyOnce(installed: string, cacheRoot: string): string {
  const release = packageVersion(installed)
  const target = join(cacheRoot, `postgresql-${release}-${process.platform}-${process.arch}`)
  if (existsSync(join(target, 'bin', 'postgres'))) return target
  const draft = `${target}.${process.pid}`
  try {
    mkdirSync(cacheRoot, { recursive: true, mode: 0o755 })
    cpSync(installed, draft, { recursive: true, verbatimSymlinks: true, filter: isNeededAtRunTime })
    if (existsSync(target)) rmSync(draft, { recursive: true })
    else renameSync(draft, target)
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true })
    if (existsSync(join(target, 'bin', 'postgres'))) return target
    throw new EmbeddedPostgresError(
      'data_dir_not_writable',
      `PostgreSQL does not run as root and its programs lie in a closed folder; copying them to ${cacheRoot} failed ` +
        `(${systemReason(cause)}). Run Svar as an ordinary user, or clone it to a folder that all users may enter.`,
      { cause },
    )
  }
  return target
}

function isNeededAtRunTime(path: string): boolean {
  return !path.endsWith('.a') && basename(path) !== 'pkgconfig'
}

function packageVersion(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8')) as { version: string }
  return manifest.version
}

function askVersion(postgres: string): string {
  try {
    const answer = execFileSync(postgres, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return /(\d+(\.\d+)*)/.exec(answer)?.[1] ?? 'unknown'
  } catch (cause) {
    const said = (cause as { stderr?: string }).stderr?.trim() || systemReason(cause)
    throw new EmbeddedPostgresError(
      'start_failed',
      `The embedded PostgreSQL does not run on this machine: ${said}. Set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    )
  }
}
