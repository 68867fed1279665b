import { eachLanguage, type Language } from '../locale.ts'
import { functionWords } from './function-words.ts'
import { stemFor } from './stem.ts'

const stems = eachLanguage(
  (language) => new Set([...functionWords(language)].map((word) => stemFor(word, language))),
)

/** Whether a stem is that of a word which stands in every text: electricity (`el`) and `eller` are one stem in Danish. */
export const isFunctionStem = (stem: string, language: Language): boolean => stems[language].has(stem)
