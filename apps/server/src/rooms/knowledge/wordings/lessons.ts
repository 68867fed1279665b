import { createHash } from 'node:crypto'
import { type Language, type Locale, languageOf } from '@svar/language'
import type { Wordings } from '../stores/wordings.ts'

/** What is learnt of one language: each question with its wordings. An intent is the place of its question in `asked`. */
export interface Lesson {
  language: Language
  asked: { faqId: string; question: string }[]
  examples: { text: string; intent: string; locale: Locale }[]
  /** The same wordings have the same mark. */
  mark: string
}

/** With less there is nothing to try out what was learnt on. */
const LEAST_WORDINGS = 3
const LEAST_QUESTIONS = 3

/** The languages in which enough questions are told in several wordings; all their other questions are learnt beside them. */
export function lessonsOf(all: Wordings[]): Lesson[] {
  const byLanguage = Map.groupBy(all, ({ locale }) => languageOf(locale))
  return [...byLanguage].flatMap(([language, questions]) => {
    const rich = questions.filter(({ texts }) => texts.length >= LEAST_WORDINGS)
    return rich.length < LEAST_QUESTIONS ? [] : [lessonOf(language, questions)]
  })
}

function lessonOf(language: Language, questions: Wordings[]): Lesson {
  return {
    language,
    asked: questions.map(({ faqId, texts: [question = ''] }) => ({ faqId, question })),
    // A number has no words that could be taken for another wording.
    examples: questions.flatMap(({ texts, locale }, at) =>
      texts.map((text) => ({ text, intent: String(at), locale })),
    ),
    mark: createHash('sha256').update(JSON.stringify(questions)).digest('base64'),
  }
}
