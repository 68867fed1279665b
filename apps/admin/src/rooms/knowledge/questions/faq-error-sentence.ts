import { isApiError } from '../../../shell/api-error.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { knowledgeTexts } from '../texts/index.ts'

/** Gives the sentence for why a question and answer were not saved. */
export function useFaqErrorSentence(): (error: unknown) => string {
  const { questions } = useTexts(knowledgeTexts)
  const sentence = useErrorSentence()
  return (error) => (isApiError(error, 'already_taken') ? questions.exists : sentence(error))
}
