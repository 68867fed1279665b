import type { Locale, ProactiveFields, ProactiveOffer, WidgetLook } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { deskFor, openStateNow } from '../../teams/index.ts'
import * as store from '../store.ts'
import type { ProactiveRow } from '../tables.ts'

const MOST_OFFERED = 20

/** The text in a language; British and American readers read each other's. */
export function textIn(texts: ProactiveFields['texts'], locale: Locale): string | null {
  const other = locale === 'en-GB' ? 'en-US' : locale === 'en-US' ? 'en-GB' : null
  return texts[locale]?.trim() || (other && texts[other]?.trim()) || null
}

/** What the chat is told with its look: whether it may tell where the visitor is, and which messages it may show. */
export async function forLook(ctx: Context, locale: Locale): Promise<Pick<WidgetLook, 'visit'>> {
  const presence = await store.presenceMode(ctx)
  const rows = (await store.allMessages(ctx)).filter(({ enabled }) => enabled)
  const proactive = rows.length > 0 ? await offersNow(ctx, rows, locale) : []
  return presence === 'off' && proactive.length === 0 ? {} : { visit: { presence, proactive } }
}

async function offersNow(ctx: Context, rows: ProactiveRow[], locale: Locale): Promise<ProactiveOffer[]> {
  const { openNow } = await openStateNow(ctx)
  const isOnline = rows.some((row) => row.when === 'online') && (await deskFor(ctx, null)).isAnybodyThere
  const may = { always: true, open: openNow, closed: !openNow, online: isOnline }
  return rows
    .filter((row) => may[row.when] && (row.locales.length === 0 || row.locales.includes(locale)))
    .flatMap((row) => {
      const text = textIn(row.texts, locale)
      return text ? [offer(row, text)] : []
    })
    .slice(0, MOST_OFFERED)
}

const offer = (row: ProactiveRow, text: string): ProactiveOffer => ({
  id: row.id,
  text,
  pages: row.pages,
  afterSeconds: row.afterSeconds,
  scrollPercent: row.scrollPercent,
  visitFrom: row.visitFrom,
  visitTo: row.visitTo,
  again: row.again,
  quietDays: row.quietDays,
})
