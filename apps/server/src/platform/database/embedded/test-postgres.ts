import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startThrowAway } from './start-embedded-postgres.ts'
import type { Crash } from './supervise.ts'

export interface TestPostgres {
  /** Superuser address; make a database of your own in it. */
  url: string
  stop(): Promise<void>
}

let running: Promise<TestPostgres> | undefined

/**
 * One throw-away server for this process, or the one that `SVAR_TEST_DATABASE_URL` names. It is stopped and its files
 * are deleted when the process ends, however it ends: calling `stop` is allowed and not needed.
 */
export function startTestPostgres(): Promise<TestPostgres> {
  const shared = process.env.SVAR_TEST_DATABASE_URL
  running ??= shared ? Promise.resolve({ url: shared, stop: async () => undefined }) : start()
  return running
}

async function start(): Promise<TestPostgres> {
  const dataDir = mkdtempSync(join(tmpdir(), 'svar-test-'))
  chmodSync(dataDir, 0o711)
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '120',
  }
  // Without it every test fails; whoever reads of them should read of it first.
  const onCrash = ({ reason }: Crash) =>
    void process.stderr.write(`\nthe tests' PostgreSQL ended: ${reason}\n`)
  return startThrowAway({ dataDir, log: () => undefined, onCrash, settings, removeAfter: true })
}
