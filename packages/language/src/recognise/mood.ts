import type { Locale } from '../locale.ts'
import { type Sentiment, stateOf } from './state.ts'

/** The state of mind that a message shows. */
export type Mood = 'satisfied' | 'dissatisfied' | 'confused' | 'hurried'

/** How a message is meant, and every mood that it shows; there may be several. */
export function moodOf(text: string, locale: Locale): { sentiment: Sentiment; mood: Mood[] } {
  const { sentiment, scores } = stateOf(text, { locale })
  const mood: Mood[] = []
  if (sentiment === 'positive') mood.push('satisfied')
  if (sentiment === 'negative') mood.push('dissatisfied')
  if (scores.confused > 0) mood.push('confused')
  if (scores.hurried > 0) mood.push('hurried')
  return { sentiment, mood }
}
