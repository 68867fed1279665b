import { questionsIn } from '@svar/language'
import { phrasesIn } from '../phrases/index.ts'
import type { Answer, Question, Understood } from './turn.ts'

/**
 * Answers each question of a message that asks several; what none answers is said so at the end. Null where it asks one,
 * where none is answered, and where one answer holds for all: then the message is answered as a whole.
 * @param answerOne answers a question that stands by itself
 */
export async function answerEach(
  question: Question,
  { locale }: Understood,
  answerOne: (question: Question) => Promise<Answer>,
): Promise<Answer | null> {
  const asked = questionsIn(question.text, locale)
  if (asked.length < 2) return null
  const answers: Answer[] = []
  for (const [at, text] of asked.entries()) {
    const before = asked.slice(0, at).map((said) => ({ from: 'customer' as const, text: said }))
    answers.push(await answerOne({ ...question, text, history: [...question.history, ...before] }))
  }
  const held = answers.filter(({ held, person, text }) => held && person === null && text !== '')
  const different = held.filter(({ text }, at) => held.findIndex((other) => other.text === text) === at)
  const [first] = different
  if (!first || (different.length === 1 && held.length === answers.length)) return null
  const phrases = phrasesIn(locale)
  const isWhole = held.length === answers.length
  const offer = { label: phrases.talkToPerson, action: 'request_person' as const, value: null }
  return {
    ...first,
    text: [...different.map(({ text }) => text), ...(isWhole ? [] : [phrases.restNotHeld])].join('\n\n'),
    confidence: Math.min(...different.map(({ confidence }) => confidence)),
    sources: different.flatMap(({ sources }) => sources),
    receipts: different.flatMap(({ receipts }) => receipts),
    buttons: isWhole ? [] : [offer],
  }
}
