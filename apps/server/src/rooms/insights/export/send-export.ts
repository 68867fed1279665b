import { once } from 'node:events'
import type { exportKinds } from '@svar/contract'
import type { Call } from '../../../platform/http/http.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { membersOf } from '../../identity/index.ts'
import { type Asked, askedFor } from '../report/report.ts'
import { type Scope, scopeOf } from '../report/scope.ts'
import * as store from '../stores/export.ts'
import { type Cell, csvRecord } from './csv.ts'
import * as records from './records.ts'

type Kind = (typeof exportKinds)[number]

/**
 * Sends the rows as they are read, a page at a time and each in a transaction of its own: a slow receiver holds
 * neither memory nor a connection. What fails before the first row is answered as an error; later, the file is cut
 * off, so that nobody takes a part for the whole.
 * @throws AppError `validation_failed` for a span that makes no sense
 */
export async function sendExport(
  call: Call,
  { rows: kind, ...asked }: Asked & { rows: Kind },
): Promise<undefined> {
  const { span, periods, scope, asOf, shown } = await call.inTenant(async (ctx) => {
    const scope = await scopeOf(ctx, asked)
    const shown = await shownIn(ctx, scope)
    return { ...(await askedFor(ctx, asked)), scope, asOf: ctx.clock.now(), shown }
  })
  const { columns, page } = sources[kind]
  const read = (after: store.Place | null) =>
    call.inTenant((ctx) => page(ctx, periods.now, scope, { after, asOf }, shown))
  const first = await read(null)
  const raw = begin(call, `svar-${kind}-${span.from}-${span.to}.csv`)
  try {
    await write(raw, csvRecord(columns))
    for (let part = first; ; part = await read(part.end)) {
      await write(raw, part.cells.map(csvRecord).join(''))
      if (part.end === null) break
    }
    raw.end()
  } catch (error) {
    call.platform.log.error({ err: error, request: call.request.id }, 'an export broke off')
    raw.destroy()
  }
  return undefined
}

async function shownIn(ctx: Context, { onlyMember }: Scope): Promise<records.Shown> {
  const names = new Map((await membersOf(ctx)).map(({ id, name }) => [id, name]))
  const id = (memberId: string | null) => (onlyMember === null || memberId === onlyMember ? memberId : null)
  return { id, name: (memberId) => names.get(id(memberId) ?? '') ?? null }
}

interface Part {
  cells: Cell[][]
  /** Where the next one begins; null after the last. */
  end: store.Place | null
}

type PageOf = (
  ...args: [...Parameters<typeof store.conversationsPage>, shown: records.Shown]
) => Promise<Part>

const partOf = <Row extends store.Place>(
  { rows, isLast }: { rows: Row[]; isLast: boolean },
  cells: (row: Row) => Cell[],
): Part => {
  const last = rows.at(-1)
  return { cells: rows.map(cells), end: isLast || !last ? null : { at: last.at, id: last.id } }
}

const sources: Record<Kind, { columns: string[]; page: PageOf }> = {
  conversations: {
    columns: records.conversationColumns,
    page: async (ctx, stretch, scope, where, shown) =>
      partOf(await store.conversationsPage(ctx, stretch, scope, where), (row) =>
        records.conversationRecord(row, shown),
      ),
  },
  tickets: {
    columns: records.ticketColumns,
    page: async (ctx, stretch, scope, where, shown) =>
      partOf(await store.ticketsPage(ctx, stretch, scope, where), (row) => records.ticketRecord(row, shown)),
  },
}

type Raw = Call['reply']['raw']

function begin({ reply, request }: Call, name: string): Raw {
  reply.hijack()
  const { raw } = reply
  raw.on('error', () => {})
  const given = Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined)
  raw.writeHead(200, {
    ...Object.fromEntries(given),
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-request-id': request.id,
  })
  return raw
}

/** Waits while the receiver is behind. @throws where it has gone */
async function write(raw: Raw, text: string): Promise<void> {
  if (raw.destroyed) throw new Error('the receiver has gone')
  if (raw.write(text)) return
  await Promise.race([once(raw, 'drain'), once(raw, 'close')])
}
