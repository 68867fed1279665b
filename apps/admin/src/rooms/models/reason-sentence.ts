import type { ModelTexts } from './texts/index.ts'

/** Why a model gave no answer and what to do; of a code that this version does not know, a general sentence. */
export function reasonSentence(reason: string | null, reasons: ModelTexts['reasons']): string {
  if (reason === null || !Object.hasOwn(reasons, reason)) return reasons.other
  return reasons[reason as keyof typeof reasons]
}
