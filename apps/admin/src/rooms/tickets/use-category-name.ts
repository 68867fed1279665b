import { useTexts } from '../../texts/use-texts.ts'
import { ticketTexts } from './texts/index.ts'

/** A category's name; those that Svar gives by itself are translated. */
export function useCategoryName(): (category: string | null) => string {
  const texts = useTexts(ticketTexts)
  const known: Record<string, string> = texts.knownCategories
  return (category) => (category === null ? texts.noCategory : (known[category] ?? category))
}
