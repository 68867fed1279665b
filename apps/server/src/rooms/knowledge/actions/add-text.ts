import type { Locale, Source } from '@svar/contract'
import { must } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { MAX_TEXT_AT_ONCE } from '../limits.ts'
import { tellSource } from '../live.ts'
import { mayWrite } from '../policy.ts'
import { readLater } from '../reading/read-later.ts'
import { keepText } from '../reading/read-text.ts'
import { showSource } from '../show.ts'
import * as store from '../stores/sources.ts'
import type { SourceRow } from '../tables.ts'

export interface TextInput {
  title: string
  /** Markdown, or plain text. */
  text: string
  url?: string | null
  locale?: Locale | null
}

/**
 * Adds a text as a source. A short one can be found as soon as the transaction commits; a long one is read by a job.
 * @throws AppError `forbidden`, `payload_too_large`
 */
export async function addTextSource(ctx: Context, input: TextInput): Promise<Source> {
  must(mayWrite(ctx.actor))
  const added = (await store.addSource(ctx, {
    id: ctx.newId(),
    kind: 'text',
    title: input.title,
    url: input.url ?? null,
    locale: input.locale ?? null,
    content: input.text,
  })) as SourceRow
  const isLong = input.text.length > MAX_TEXT_AT_ONCE
  if (isLong) readLater(ctx, added)
  const source = isLong ? added : await keepText(ctx, added, input.text)
  tellSource(ctx, source)
  return showSource(source)
}
