import type { Locale } from '@svar/contract'

/**
 * A business with its questions, each in wordings that are known and in others that are not; and what is asked of it
 * that none of them answers: near to its trade, and of something else. Nothing was chosen by it.
 */
export interface Business {
  locale: Locale
  questions: { answer: string; known: string[]; others: string[] }[]
  near: string[]
  far: string[]
}

/** Its questions and answers in the known wordings, as an import takes them. */
export const faqsOf = ({ locale, questions }: Business) =>
  questions.map(({ answer, known: [question = '', ...alternatives] }) => ({
    question,
    alternatives,
    answer,
    locale,
  }))
