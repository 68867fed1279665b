import { showsWanted, wantedBy } from '../answer/wanted.ts'
import { type Locale, languageOf } from '../locale.ts'
import { isOfAnotherSize } from '../retrieval/other-size.ts'

/** Fewer questions of which the right passage is known say nothing sure about the wrong ones. */
const LEAST_QUESTIONS = 30
/** Of the wrong passages that stand nearest to a question, all but so many must stay below the bound. */
const MAY_PASS = 0.02

/**
 * How near to a question a passage may stand that does not answer it, learnt from a business's own questions: each
 * asked with its own passage left out, so that all that is found is wrong.
 *
 * @param nearestWrong for each question the cosine of the nearest passage that is not its own
 * @returns a cosine to be passed, or null where there are too few questions to tell
 */
export function wrongUpTo(nearestWrong: readonly number[]): number | null {
  if (nearestWrong.length < LEAST_QUESTIONS) return null
  const sorted = nearestWrong.toSorted((one, other) => other - one)
  return sorted[Math.floor(sorted.length * MAY_PASS)] ?? null
}

/**
 * Whether a passage answers a question whose words it lacks: it must stand nearer than wrong ones do, show a price
 * that is asked for, and not be about a home of another size.
 *
 * @param similarity their cosine
 * @param bound as `wrongUpTo` gives it
 * @returns a confidence of 0.5 to 0.9, or null where it is not held to answer
 */
export function nearInMeaning(
  question: string,
  passage: { title?: string; text: string },
  { similarity, bound, locale }: { similarity: number; bound: number; locale: Locale },
): number | null {
  if (similarity <= bound || bound >= 1 || !mayAnswer(question, passage, locale)) return null
  return 0.5 + 0.4 * Math.min(1, (similarity - bound) / (1 - bound))
}

/** Whether a passage that is like a question may answer it: it shows a price that is asked for, and is of the same size. */
export function mayAnswer(
  question: string,
  passage: { title?: string; text: string },
  locale: Locale,
): boolean {
  const whole = `${passage.title ?? ''}\n${passage.text}`
  const wanted = wantedBy(question, languageOf(locale))
  return (wanted !== 'price' || showsWanted(whole, wanted)) && !isOfAnotherSize(question, whole, locale)
}
