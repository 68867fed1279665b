import type { Faq, Locale } from '@svar/contract'
import { api, call } from '../../../shell/api.ts'
import { usePaged } from '../use-paged.ts'

export type FaqFilter = { q: string; locale: Locale | null; status: Faq['status'] | 'all' }

const queryOf = ({ q, locale, status }: FaqFilter) => ({
  q: q.trim() || undefined,
  locale: locale ?? undefined,
  status: status === 'all' ? undefined : status,
})

/** Questions and answers that fit a filter. */
export function useFaqs(filter: FaqFilter) {
  return usePaged(['knowledge', 'faqs', 'list', filter], (cursor, signal) =>
    call(api.GET('/api/knowledge/faqs', { params: { query: { ...queryOf(filter), cursor } }, signal })),
  )
}

/** One question as the server has it now; `null` when it was removed. */
export async function currentFaq(faq: Pick<Faq, 'id' | 'locale'>): Promise<Faq | null> {
  let cursor: string | undefined
  do {
    const query = { locale: faq.locale, cursor, limit: 100 }
    const page = await call(api.GET('/api/knowledge/faqs', { params: { query } }))
    const found = page.items.find(({ id }) => id === faq.id)
    if (found) return found
    cursor = page.next ?? undefined
  } while (cursor)
  return null
}
