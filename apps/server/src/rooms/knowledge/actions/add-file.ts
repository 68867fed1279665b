import type { Locale, Source } from '@svar/contract'
import { type Actor, hasRole } from '../../../kernel/actor.ts'
import { AppError, must } from '../../../kernel/errors.ts'
import { type FileContent, type StoredFile, safeFileName } from '../../../platform/files/index.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { MAX_FILE_BYTES } from '../limits.ts'
import { tellSource } from '../live.ts'
import { readLater } from '../reading/read-later.ts'
import { showSource } from '../show.ts'
import * as store from '../stores/sources.ts'

export interface FileInput {
  name: string
  content: FileContent
  locale?: Locale | null
  /** Asked when all has come: whether the sender's own limit cut it short. */
  isCut?(): boolean
}

/**
 * Keeps a file and has a job read it. The bytes arrive before any transaction begins, so it is called outside of one.
 * @throws AppError `forbidden`, `payload_too_large`; `conflict` where the same file is there already
 */
export async function addFileSource(
  platform: Platform,
  tenantId: string,
  actor: Actor,
  input: FileInput,
): Promise<Source> {
  must(hasRole(actor, 'agent'))
  const stored = await platform.files.put(input.content, {
    tenantId,
    kind: 'knowledge',
    maxBytes: MAX_FILE_BYTES,
  })
  try {
    if (input.isCut?.()) throw new AppError('payload_too_large', 'A file may have at most 20 MB.')
    if (stored.size === 0) throw new AppError('unreadable_document', 'The file is empty.')
    return await inTenant(platform, tenantId, actor, (ctx) => keep(ctx, input, stored))
  } catch (error) {
    await platform.files.delete({ tenantId, id: stored.id })
    throw error
  }
}

async function keep(ctx: Context, { name, locale = null }: FileInput, stored: StoredFile): Promise<Source> {
  const fileName = safeFileName(name)
  const source = await store.addSource(ctx, {
    id: ctx.newId(),
    kind: 'file',
    title: fileName,
    fileName,
    fileId: stored.id,
    contentType: stored.contentType,
    sha256: stored.sha256,
    locale,
  })
  if (!source) throw await known(ctx, stored.sha256)
  readLater(ctx, source)
  tellSource(ctx, source)
  return showSource(source)
}

async function known(ctx: Context, sha256: string): Promise<AppError> {
  const same = await store.sourceWithHash(ctx, sha256)
  return new AppError('conflict', `This file is a source already: ${same?.title ?? 'another name'}.`, {
    params: { sourceId: same?.id ?? '', title: same?.title ?? '' },
  })
}
