import type { Faq, Locale } from '@svar/contract'

/** A question and answer as it stands in the form. Other ways to ask are lines of one text. */
export type FaqDraft = {
  question: string
  alternatives: string
  answer: string
  locale: Locale
  status: Faq['status']
}

/** What the form begins with. */
export function draftOf(faq: Partial<Faq>, locale: Locale): FaqDraft {
  return {
    question: faq.question ?? '',
    alternatives: (faq.alternatives ?? []).join('\n'),
    answer: faq.answer ?? '',
    locale: faq.locale ?? locale,
    status: faq.status ?? 'published',
  }
}

/** What the server is given. */
export function inputOf(draft: FaqDraft) {
  const lines = draft.alternatives.split('\n').map((line) => line.trim())
  return {
    question: draft.question.trim(),
    alternatives: [...new Set(lines)].filter((line) => line && line !== draft.question.trim()),
    answer: draft.answer.trim(),
    locale: draft.locale,
    status: draft.status,
  }
}
