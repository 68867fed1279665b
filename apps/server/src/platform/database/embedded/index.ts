/**
 * The embedded PostgreSQL: what Svar runs on when no DATABASE_URL is given.
 *
 * It owns the cluster's folder, the socket, the server process and its watchdog, and the lock that keeps a second
 * Svar off the same data. It knows nothing of tables, roles or migrations: it hands out a superuser address, no more.
 * It never listens on the network, and never turns off fsync outside tests.
 */
export { refuseHeldDataDir } from './data-dir-lock.ts'
export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './embedded-postgres-error.ts'
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './start-embedded-postgres.ts'
export type { Crash } from './supervise.ts'
