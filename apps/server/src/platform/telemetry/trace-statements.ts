import type pg from 'pg'
import type { Database } from '../database/database.ts'
import { beginSpan, currentSpan, endSpan, type Span } from './trace.ts'

type Ended = (span: Span) => void
type Query = (...sent: unknown[]) => unknown

/** One span for each statement that belongs to something, from when it is sent to its answer; its text stays here. */
export function traceStatements({ pool }: Database, ended: Ended): void {
  const wrapped = new WeakSet<pg.PoolClient>()
  pool.on('acquire', (client) => {
    if (wrapped.has(client)) return
    wrapped.add(client)
    const query = client.query as Query
    const traced: Query = (...sent) => {
      const answer = query.apply(client, sent)
      if (currentSpan() && answer instanceof Promise) follow(answer, textOf(sent[0]), ended)
      return answer
    }
    client.query = traced as typeof client.query
  })
}

function follow(answer: Promise<unknown>, text: string, ended: Ended): void {
  const { operation, table } = summaryOf(text)
  const span = beginSpan([operation, table].filter(Boolean).join(' '), 'client')
  Object.assign(span.attributes, { 'db.system.name': 'postgresql', 'db.operation.name': operation })
  if (table) span.attributes['db.collection.name'] = table
  answer.then(
    () => endSpan(span, ended),
    (error) => {
      span.failed = true
      span.attributes['error.type'] = String(error?.code ?? error?.name)
      endSpan(span, ended)
    },
  )
}

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : String((statement as { text?: unknown } | null)?.text ?? '')

/** What a statement does and to which table first, as OpenTelemetry's conventions for databases name it. */
export function summaryOf(text: string): { operation: string; table: string | null } {
  const operation = /^\W*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? 'statement'
  const [, named] = TABLE.exec(text) ?? []
  return { operation, table: named?.replaceAll('"', '') ?? null }
}

/** What stands before a bracket after FROM is a function. */
const TABLE = /\b(?:into|update|from(?!\s+[\w."]+\s*\())\s+(?:only\s+)?([\w."]+)/i
