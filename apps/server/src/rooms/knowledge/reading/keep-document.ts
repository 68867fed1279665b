import { identifyLanguage, type Locale } from '@svar/language'
import type { Section } from '../../../platform/parsing/index.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { workspaceOf } from '../../identity/index.ts'
import { passagesOf } from '../passage.ts'
import * as documents from '../stores/documents.ts'
import { replacePassages } from '../stores/passages.ts'
import type { SourceRow } from '../tables.ts'

/** A document as it was read: a file, a text, or one page of a website. */
export interface ReadPage {
  /** The page's address; '' where the source is this one document. */
  address: string
  title: string
  url: string | null
  sections: Section[]
  contentHash?: string | null
  etag?: string | null
  lastModified?: string | null
  links?: string[] | null
  crawlId?: string | null
}

/** Stores a document with its passages in the place of what was read at this address before. */
export async function keepDocument(ctx: Context, source: SourceRow, page: ReadPage): Promise<void> {
  const before = await documents.documentAt(ctx, source.id, page.address)
  const locale = source.locale ?? (await languageIn(ctx, page.sections))
  const found = passagesOf({ title: page.title, url: page.url, sections: page.sections, locale })
  const id = before?.id ?? ctx.newId()
  await documents.saveDocument(ctx, {
    id,
    sourceId: source.id,
    address: page.address,
    title: page.title.toWellFormed(),
    state: 'ready',
    problem: null,
    passages: found.length,
    contentHash: page.contentHash ?? null,
    etag: page.etag ?? null,
    lastModified: page.lastModified ?? null,
    links: page.links ?? null,
    crawlId: page.crawlId ?? null,
  })
  const drafts = found.map((passage) => ({ ...passage, sourceId: source.id, documentId: id }))
  await replacePassages(ctx, before ? { documentIds: [id] } : null, drafts)
}

/** Out of the middle of the text as well: the beginning is often a name, an address or a menu. */
async function languageIn(ctx: Context, sections: Section[]): Promise<Locale> {
  const text = sections.map((section) => section.text).join('\n')
  const sample =
    text.length > 2000 ? `${text.slice(0, 500)}\n${text.slice(text.length / 2, text.length / 2 + 700)}` : text
  const { locale: hint } = await workspaceOf(ctx)
  return identifyLanguage(sample, { hint }).locale
}
