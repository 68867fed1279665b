import type { Duplex } from 'node:stream'
import pg from 'pg'
import { writeTogether } from '../../kernel/write-together.ts'
import type { Log } from '../telemetry/log.ts'
import { createTurns, type Turns } from '../tenancy/turns.ts'
import { type Gate, watchDatabase } from './gate.ts'
import { createPreparer, type Preparer } from './prepare-often.ts'

// Numbers that fit are numbers: identity columns here never reach 2^53.
pg.types.setTypeParser(20, Number)

export interface Database {
  pool: pg.Pool
  /** Whether the database answers, kept by a probe beside the pool. */
  gate: Gate
  /** Who may use a connection next. */
  turns: Turns
  /** One connection that listens; reconnects by itself. */
  listen(channel: string, heard: (payload: string) => void): Promise<void>
  close(): Promise<void>
}

interface DatabaseOptions {
  url: string
  log: Log
  applicationName: string
  maxConnections?: number
}

const sessionSettings =
  '-c statement_timeout=20000 -c idle_in_transaction_session_timeout=30000 -c lock_timeout=8000'

/** Opens the pool that the application works with; the URL must name the role `svar_login`. */
export function openDatabase({ url, log, applicationName, maxConnections = 16 }: DatabaseOptions): Database {
  const settings: pg.PoolConfig = {
    connectionString: url,
    application_name: applicationName,
    options: sessionSettings,
    connectionTimeoutMillis: 900,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  }
  // Statements are sent without waiting for the one before; a transaction's are answered in order all the same.
  const pool = new pg.Pool({ ...settings, max: maxConnections, pipeline: true })
  const preparer = createPreparer()
  let closing = false
  // Without a listener a lost idle connection would end the process. One that the pool lets go of may see the database
  // stop before it has gone: that is how a stop looks, and nothing to warn of.
  pool.on('error', (error) => closing || log.warn({ error: error.message }, 'database connection lost'))
  pool.on('connect', (client) => {
    // The same for one that is in use; whoever uses it hears of it from their statement.
    client.on('error', () => {})
    sendTogether(client, preparer)
  })
  const gate = watchDatabase(settings, log)
  const listeners: { stop(): Promise<void> }[] = []
  return {
    pool,
    gate,
    turns: createTurns(),
    async listen(channel, heard) {
      listeners.push(await keepListening(settings, channel, heard, log))
    },
    async close() {
      closing = true
      gate.stop()
      await Promise.all(listeners.map((listener) => listener.stop()))
      await pool.end()
    },
  }
}

/** Statements that are sent in the same moment leave in one write; what comes often is prepared. */
function sendTogether(client: pg.PoolClient, preparer: Preparer): void {
  const { connection } = client as unknown as { connection: { stream: Duplex } }
  const query = client.query as (...args: unknown[]) => unknown
  const sent = (...args: Parameters<Preparer['named']>[0]) => {
    writeTogether(connection.stream)
    return query.apply(client, preparer.named(args))
  }
  client.query = sent as unknown as typeof client.query
}

async function keepListening(
  settings: pg.ClientConfig,
  channel: string,
  heard: (payload: string) => void,
  log: Log,
) {
  let stopped = false
  let client: pg.Client | null = null
  const connect = async (): Promise<void> => {
    const next = new pg.Client(settings)
    next.on('notification', (notice) => heard(notice.payload ?? ''))
    next.on('error', () => {})
    try {
      await next.connect()
      await next.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
    } catch (error) {
      next.end().catch(() => {})
      throw error
    }
    // Only one that listened is followed by another from here: an attempt that failed is tried again by who made it.
    next.once('end', () => void setTimeout(retry, 500).unref())
    client = next
  }
  const retry = () => {
    if (stopped) return
    connect().catch((error) => {
      log.debug({ error: error.message }, 'listening again failed')
      setTimeout(retry, 1000).unref()
    })
  }
  await connect()
  return {
    async stop() {
      stopped = true
      await client?.end()
    },
  }
}
