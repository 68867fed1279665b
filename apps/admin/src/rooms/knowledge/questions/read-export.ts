import type { Locale } from '@svar/contract'

export type ExportedFaq = {
  question: string
  alternatives?: string[]
  answer: string
  locale: Locale
  status?: 'draft' | 'published'
}

/** Reads an exported file; `null` when it is none. Details are checked by the server. */
export function readExport(text: string): ExportedFaq[] | null {
  try {
    const content = JSON.parse(text)
    const faqs = Array.isArray(content) ? content : content?.faqs
    return Array.isArray(faqs) && faqs.every(looksRight) ? faqs : null
  } catch {
    return null
  }
}

function looksRight(faq: unknown): boolean {
  const { question, answer, locale } = (faq ?? {}) as Record<string, unknown>
  return [question, answer, locale].every((part) => typeof part === 'string' && part.length > 0)
}
