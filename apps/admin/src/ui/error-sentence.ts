import { useTexts } from '../texts/use-texts.ts'
import { uiTexts } from './texts/index.ts'
import type { Messages } from './texts/nb.ts'

/** Gives the sentence for an error in the reader's language: what is wrong and what to do. */
export function useErrorSentence(): (error: unknown) => string {
  const texts = useTexts(uiTexts)
  return (error) => errorSentence(error, texts)
}

/**
 * Errors of the API are known by their code. A code that this version does not know brings its own sentence;
 * of any other error a person learns nothing, so a general one stands in.
 */
export function errorSentence(error: unknown, texts: Pick<Messages, 'errors' | 'tryAgainSoon'>): string {
  if (!(error instanceof Error) || !('code' in error)) return texts.tryAgainSoon
  const code = String(error.code)
  if (Object.hasOwn(texts.errors, code)) return texts.errors[code as keyof typeof texts.errors]
  return error.name === 'ApiError' && error.message ? error.message : texts.tryAgainSoon
}
