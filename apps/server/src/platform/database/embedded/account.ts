import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The operating system's user that PostgreSQL runs as. */
export interface Account {
  name: string
  uid: number
  gid: number
}

/**
 * The user to run PostgreSQL as when Svar itself runs as root, which PostgreSQL refuses: `postgres`, else `nobody`.
 * Undefined when Svar runs as an ordinary user: then PostgreSQL runs as that same user.
 */
export function accountBesidesRoot(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readAccounts()
  return accounts.find((account) => account.name === 'postgres') ?? accounts.find(isNobody)
}

/** The account with that number; its name is the number itself where the system has none for it. */
export function accountByUid(uid: number, gid: number): Account {
  const known = readAccounts().find((account) => account.uid === uid)
  return { name: known?.name ?? String(uid), uid, gid }
}

/**
 * Asks the system itself, as that account, whether a path passes `test` with this flag (`-x`: may be entered or run,
 * `-w`: may be written). Mode bits alone would miss access lists, mount options and closed parents.
 */
export function accountMay(account: Account | undefined, flag: '-x' | '-w', path: string): boolean {
  const identity = account ? { uid: account.uid, gid: account.gid } : {}
  const result = spawnSync('/bin/sh', ['-c', `test ${flag} "$1"`, 'sh', path], {
    ...identity,
    cwd: '/',
    stdio: 'ignore',
  })
  return result.status === 0
}

function readAccounts(): Account[] {
  try {
    return readFileSync('/etc/passwd', 'utf8').split('\n').flatMap(parseAccount)
  } catch {
    return []
  }
}

function parseAccount(line: string): Account[] {
  const [name, , uid, gid] = line.split(':')
  if (!name || name.startsWith('#') || !uid || !gid) return []
  return [{ name, uid: Number(uid), gid: Number(gid) }]
}

/** macOS writes -2 for nobody; only numbers that `spawn` takes are of use. */
function isNobody(account: Account): boolean {
  return account.name === 'nobody' && account.uid > 0 && account.gid > 0
}
