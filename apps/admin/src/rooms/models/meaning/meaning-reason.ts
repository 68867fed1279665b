import { reasonSentence } from '../reason-sentence.ts'
import type { ModelTexts } from '../texts/index.ts'
import type { MeaningTexts } from './texts/index.ts'

/** What stands in the way and what to do. */
export function meaningReason(reason: string | null, texts: MeaningTexts, models: ModelTexts): string {
  if (reason !== null && Object.hasOwn(texts.reasons, reason))
    return texts.reasons[reason as keyof typeof texts.reasons]
  return reasonSentence(reason, models.reasons)
}
