import { type ChildProcess, spawn } from 'node:child_process'
import type { Account } from './account.ts'

/**
 * Waits at the end of a pipe for Svar to die, however that happens, and then stops PostgreSQL in good order: nothing
 * is ever written to the pipe, so that `read` ends only when the system closes it.
 */
const SCRIPT = `
read -r nothing
kill -INT "$1" 2>/dev/null
waited=0
while kill -0 "$1" 2>/dev/null; do
  sleep 0.2 2>/dev/null || sleep 1
  waited=$((waited + 1))
  [ "$waited" -eq 75 ] && kill -QUIT "$1" 2>/dev/null
  [ "$waited" -ge 150 ] && break
done
shift
rm -rf "$@"
`

/** Starts the watchdog of one PostgreSQL process; the folders in `removeAfter` are deleted after its end. */
export function watch(pid: number, account: Account | undefined, removeAfter: string[]): ChildProcess {
  // Only whoever runs Svar may delete the folders; to stop PostgreSQL its own user is enough.
  const identity = account && removeAfter.length === 0 ? { uid: account.uid, gid: account.gid } : {}
  const child = spawn('/bin/sh', ['-c', SCRIPT, 'svar-watchdog', String(pid), ...removeAfter], {
    ...identity,
    cwd: '/',
    env: { PATH: '/usr/bin:/bin' },
    // A session of its own: Ctrl-C in the terminal reaches Svar, which stops PostgreSQL itself.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.on('error', () => undefined)
  child.stdin?.on('error', () => undefined)
  child.unref()
  ;(child.stdin as { unref?: () => void } | null)?.unref?.()
  return child
}
