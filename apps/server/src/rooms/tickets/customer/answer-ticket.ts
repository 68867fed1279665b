import type { FastifyRequest } from 'fastify'
import { AppError } from '../../../kernel/errors.ts'
import type { Platform } from '../../../platform/platform.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { keepCustomerReply } from '../actions/add-comment.ts'
import { noteFile, storeUpload } from '../files.ts'
import * as store from '../store.ts'
import { isKnownComment } from '../stores/comments.ts'
import type { FileRow } from '../tables.ts'

const MAX_FILES = 10
const MAX_TEXT = 20_000

interface Form {
  text: string
  formId: string | null
  files: Pick<FileRow, 'fileId' | 'name' | 'type' | 'sizeBytes'>[]
}

/** Reads the form of the page; files are kept as they come. @throws AppError `bad_request`, `payload_too_large` */
export async function readForm(platform: Platform, tenantId: string, request: FastifyRequest): Promise<Form> {
  if (!request.isMultipart()) throw new AppError('bad_request', 'Use the form of the page.')
  const form: Form = { text: '', formId: null, files: [] }
  for await (const part of request.parts({ limits: { files: MAX_FILES, fields: 5, fieldSize: 100_000 } })) {
    if (part.type === 'field') {
      if (part.fieldname === 'text') form.text = clean(String(part.value))
      if (part.fieldname === 'form') form.formId = String(part.value).slice(0, 64)
    } else if (part.filename) form.files.push(await storeUpload(platform, tenantId, part))
    else part.file.resume()
  }
  return form
}

const clean = (text: string) =>
  text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').toWellFormed().trim().slice(0, MAX_TEXT)

/** The customer's answer from their page, once per form. */
export async function answerTicket(
  ctx: Context,
  ticketId: string,
  { text, formId, files }: Form,
): Promise<void> {
  const row = await store.ticketById(ctx, ticketId, true)
  if (formId && (await isKnownComment(ctx, row.id, formId))) return
  const comment = await keepCustomerReply(ctx, row, {
    text: text || files.map(({ name }) => name).join(', '),
    authorName: row.contactName ?? row.contactEmail ?? '',
    mailId: null,
    clientId: formId,
  })
  for (const file of files) await noteFile(ctx, file, row.contactId ?? '', comment.id)
}
