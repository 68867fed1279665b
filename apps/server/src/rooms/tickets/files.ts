import type { Readable } from 'node:stream'
import type { Attachment, TicketComment } from '@svar/contract'
import type { FastifyReply } from 'fastify'
import { system } from '../../kernel/actor.ts'
import { AppError, notFound } from '../../kernel/errors.ts'
import { isUuid } from '../../kernel/ids.ts'
import { attachmentHeaders, safeFileName } from '../../platform/files/index.ts'
import type { Call } from '../../platform/http/http.ts'
import type { Platform } from '../../platform/platform.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { addFile, file, filesOf } from './stores/comments.ts'
import type { CommentRow, FileRow } from './tables.ts'

const MAX_BYTES = 20 * 1024 * 1024
const LIFETIME_MS = 24 * 3_600_000
const PURPOSE = 'tickets.file'

interface Upload {
  file: Readable & { truncated?: boolean }
  filename?: string | undefined
}

/** Keeps a member's upload until a comment of theirs takes it. */
export async function keepUpload(call: Call): Promise<Attachment> {
  const part = await call.request.file()
  if (!part) throw new AppError('bad_request', 'Send the file as the field "file" of a multipart form.')
  const { actor, tenantId, platform } = call
  const uploadedBy = actor.kind === 'member' ? actor.memberId : actor.kind === 'api_key' ? actor.id : ''
  const stored = await storeUpload(platform, tenantId, part)
  return call.inTenant(async (ctx) => show(platform, await noteFile(ctx, stored, uploadedBy, null)))
}

type Stored = Pick<FileRow, 'fileId' | 'name' | 'type' | 'sizeBytes'>

/** The type is what the bytes say, never what the sender calls it. @throws AppError `payload_too_large` */
export async function storeUpload(platform: Platform, tenantId: string, part: Upload): Promise<Stored> {
  const stored = await platform.files.put(part.file, { tenantId, kind: 'ticket', maxBytes: MAX_BYTES })
  if (part.file.truncated) {
    await platform.files.delete({ tenantId, id: stored.id })
    throw new AppError('payload_too_large', 'A file may have at most 20 MB.')
  }
  const name = safeFileName(part.filename ?? '')
  return { fileId: stored.id, name, type: stored.contentType, sizeBytes: stored.size }
}

export async function noteFile(
  ctx: Context,
  stored: Stored,
  uploadedBy: string,
  commentId: string | null,
): Promise<FileRow> {
  const createdAt = ctx.clock.now()
  const row = { ...stored, id: ctx.newId(), uploadedBy, commentId, createdAt, tenantId: ctx.tenantId }
  await addFile(ctx, row)
  return row
}

const show = (platform: Platform, row: FileRow): Attachment => ({
  id: row.id,
  name: row.name,
  type: row.type,
  sizeBytes: row.sizeBytes,
  url: addressOf(platform, row),
})

/** Whoever holds the address may read the file until it ends. */
function addressOf({ clock, config, secrets }: Platform, { tenantId, id }: FileRow): string {
  const ends = Math.ceil((clock.now().getTime() + LIFETIME_MS) / 3_600_000) * 3600
  const signature = secrets.sign(`${tenantId}/${id}/${ends}`, PURPOSE)
  return `${config.filesUrl}/ticket-files/${tenantId}/${id}?until=${ends}&s=${signature}`
}

/** @param from the numbers of tickets that are part of the one shown */
export async function showComments(
  ctx: Context,
  rows: CommentRow[],
  from: Map<string, string>,
): Promise<TicketComment[]> {
  const files = await filesOf(
    ctx,
    rows.map(({ id }) => id),
  )
  const byComment = Map.groupBy(files, (row) => row.commentId)
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    author: { id: row.authorId, name: row.authorName },
    text: row.text,
    attachments: (byComment.get(row.id) ?? []).map((one) => show(ctx.platform, one)),
    from: from.get(row.ticketId) ?? null,
    createdAt: row.createdAt.toISOString(),
  }))
}

/** Hands out a file by its signed address, as something to keep and never as a page. @throws AppError `not_found` */
export async function serveFile(
  platform: Platform,
  { tenantId, id, until, signature }: { tenantId: string; id: string; until: string; signature: string },
  reply: FastifyReply,
): Promise<FastifyReply> {
  const isOurs = platform.secrets.verify(`${tenantId}/${id}/${until}`, signature, PURPOSE)
  const hasEnded = Number(until) * 1000 < platform.clock.now().getTime()
  if (!isUuid(tenantId) || !isUuid(id) || !isOurs || hasEnded) throw notFound('file')
  const row = await inTenant(platform, tenantId, system('files'), (ctx) => file(ctx, id))
  const opened = await platform.files.read({ tenantId, id: row.fileId })
  const headers = attachmentHeaders({ name: row.name, contentType: row.type, size: opened.size })
  return reply.headers(headers).send(opened.stream)
}
