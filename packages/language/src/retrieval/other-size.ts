import type { Locale } from '../locale.ts'
import { entitiesOf } from '../recognise/entities.ts'

const rooms = (text: string, locale: Locale): Set<string> =>
  new Set(
    entitiesOf(text, locale).flatMap(({ kind, value }) =>
      kind === 'quantity' && value.endsWith(' room') ? [value] : [],
    ),
  )

/** One question is held against many passages, one after the other. */
let last = { question: '', locale: 'nb' as Locale, sizes: new Set<string>() }

function askedSizes(question: string, locale: Locale): Set<string> {
  if (last.question !== question || last.locale !== locale)
    last = { question, locale, sizes: rooms(question, locale) }
  return last.sizes
}

/**
 * Whether a passage speaks of homes, and of none of the size that is asked about: all words but one are alike then,
 * and the price of a two-room flat is no answer to who has three.
 */
export function isOfAnotherSize(question: string, passage: string, locale: Locale): boolean {
  const asked = askedSizes(question, locale)
  if (asked.size === 0) return false
  const told = rooms(passage, locale)
  return told.size > 0 && [...asked].every((size) => !told.has(size))
}
