import type { Attachment } from '@svar/contract'
import type { FastifyReply } from 'fastify'
import { system } from '../../kernel/actor.ts'
import { AppError, notFound } from '../../kernel/errors.ts'
import { isUuid } from '../../kernel/ids.ts'
import { attachmentHeaders, safeFileName } from '../../platform/files/index.ts'
import type { Call } from '../../platform/http/http.ts'
import type { Platform } from '../../platform/platform.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { checkFileUrl, fileUrl } from './file-address.ts'
import * as store from './store.ts'

const MAX_BYTES = 20 * 1024 * 1024

/** The one file of a multipart request. @throws AppError when there is none */
export async function uploadForm(call: Call) {
  const part = await call.request.file()
  if (!part) throw new AppError('bad_request', 'Send the file as the field "file" of a multipart form.')
  return part
}

/** Keeps an uploaded file until a message of the same person takes it. The type is what its bytes say. */
export async function keepUpload(call: Call, uploadedBy: string): Promise<Attachment> {
  const part = await uploadForm(call)
  const { tenantId, platform } = call
  const stored = await platform.files.put(part.file, { tenantId, kind: 'attachment', maxBytes: MAX_BYTES })
  if (part.file.truncated) {
    await platform.files.delete({ tenantId, id: stored.id })
    throw new AppError('payload_too_large', 'A file may have at most 20 MB.')
  }
  const name = safeFileName(part.filename ?? '')
  return call.inTenant(async (ctx) => {
    const attachment = {
      id: ctx.newId(),
      fileId: stored.id,
      name,
      type: stored.contentType,
      sizeBytes: stored.size,
    }
    await store.addAttachment(ctx, attachment, uploadedBy)
    const { fileId: _, ...shown } = attachment
    return { ...shown, url: fileUrl(platform, tenantId, attachment.id) }
  })
}

/** Hands out a file by its signed address, as something to keep and never as a page. */
export async function serveAttachment(
  platform: Platform,
  address: { tenantId: string; id: string; until: string; signature: string },
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { tenantId, id, until, signature } = address
  if (!isUuid(tenantId) || !isUuid(id)) throw notFound('file')
  checkFileUrl(platform, tenantId, id, until, signature)
  const attachment = await inTenant(platform, tenantId, system('files'), (ctx) => store.attachment(ctx, id))
  if (!attachment) throw notFound('file')
  const opened = await platform.files.read({ tenantId, id: attachment.fileId })
  const headers = attachmentHeaders({
    name: attachment.name,
    contentType: attachment.type,
    size: opened.size,
  })
  return reply.headers(headers).send(opened.stream)
}
