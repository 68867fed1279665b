import type { FastifyInstance } from 'fastify'
import { createEgress } from '../egress/index.ts'
import type { JobHandler } from '../jobs/jobs.ts'
import type { Platform } from '../platform.ts'
import { createExporter, NotTaken } from './exporter.ts'
import { tapLog, untapLog } from './log.ts'
import { readLogLine } from './log-record.ts'
import { type LogRecord, logsBody, tracesBody } from './otlp.ts'
import type { Attributes, Span } from './trace.ts'
import { traceJobs, tracePlatform, traceRequests } from './trace-platform.ts'

const TIMEOUT_MS = 10_000
const MAX_ANSWER_BYTES = 64 * 1024

/** What is traced on demand, what was lost, and how it ends. */
export interface Telemetry {
  traceRequests(app: FastifyInstance): void
  traceJobs(handlers: JobHandler[]): JobHandler[]
  dropped(): number
  stop(): Promise<void>
}

interface Collector {
  /** Without `/v1/…`. */
  endpoint: string
  /** What it knows us by. */
  headers: Record<string, string>
}

/**
 * Sends traces and logs by OTLP over HTTP, as JSON. It goes out by an egress of its own,
 * which may reach this one address even inside the network: the operator named it, and the platform's would trace itself.
 */
export function sendTelemetry(
  platform: Platform,
  { endpoint, headers }: Collector,
  resource: Attributes,
): Telemetry {
  const egress = createEgress({ allowPrivate: [hostAndPort(endpoint)] })
  const post = async (path: string, body: unknown) => {
    const answer = await egress.fetch(`${endpoint}${path}`, {
      purpose: 'telemetry',
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_ANSWER_BYTES,
      allowPrivate: true,
    })
    await answer.arrayBuffer()
    if (!answer.ok) throw notTaken(answer)
  }
  const onTrouble = (error: Error) => platform.log.warn({ error: error.message }, 'telemetry was not taken')
  const spans = createExporter<Span>({
    send: (batch) => post('/v1/traces', tracesBody(batch, resource)),
    onTrouble,
  })
  const records = createExporter<LogRecord>({
    send: (batch) => post('/v1/logs', logsBody(batch, resource)),
    onTrouble,
  })
  tracePlatform(platform, spans.add)
  tapLog(platform.log, (line) => {
    const record = readLogLine(line)
    if (record) records.add(record)
  })
  return {
    traceRequests: (app) => traceRequests(app, spans.add),
    traceJobs: (handlers) => traceJobs(handlers, spans.add),
    dropped: () => spans.dropped() + records.dropped(),
    async stop() {
      untapLog(platform.log)
      await Promise.all([spans.stop(), records.stop()])
      await egress.close()
    },
  }
}

/** What a collector may take later, as OTLP says it; with anything else the batch is wrong. */
const later = new Set([408, 429, 502, 503, 504])

function notTaken({ status, headers }: Response): NotTaken {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return new NotTaken(
    `it answered ${status}`,
    later.has(status),
    Number.isFinite(seconds) ? seconds * 1000 : null,
  )
}

function hostAndPort(endpoint: string): string {
  const { hostname, port, protocol } = new URL(endpoint)
  return `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`
}
