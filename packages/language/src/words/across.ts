import type { Language } from '../locale.ts'
import { acrossWords } from './across-words.ts'
import { sameThing } from './concepts.ts'
import { stemFor } from './stem.ts'

const order: readonly Language[] = ['nb', 'sv', 'da', 'fi', 'de', 'en']

type Thing = Record<Language, string[]>

/** The stems of each thing in all languages, and the things that a stem of a language stands for. */
type Known = { things: Thing[]; byStem: Record<Language, Map<string, number[]>> }

let known: Known | undefined

function read(): Known {
  const byStem = Object.fromEntries(order.map((language) => [language, new Map()])) as Known['byStem']
  const things = acrossWords.split('\n').map((line, at) => {
    const parts = line.split('/')
    const thing = Object.fromEntries(
      order.map((language, place) => [
        language,
        (parts[place] ?? '').split(' ').map((word) => stemFor(word.replace('-', ''), language)),
      ]),
    ) as Thing
    for (const language of order)
      for (const stem of thing[language])
        byStem[language].set(stem, [...(byStem[language].get(stem) ?? []), at])
    return thing
  })
  return { things, byStem }
}

/**
 * The stems that mean in another language what a word means in its own, in any trade (`parking` → `parken`, `parkplatz`);
 * none for most words.
 */
export function inOtherLanguage(word: string, from: Language, to: Language): string[] {
  known ??= read()
  const { things, byStem } = known
  const stem = stemFor(word, from)
  const own = byStem[from].get(stem)
  const meant = own ?? sameThing(stem, from).flatMap((same) => byStem[from].get(same) ?? [])
  const stems = new Set<string>()
  for (const at of meant)
    for (const head of things[at]?.[to] ?? []) {
      stems.add(head)
      for (const same of sameThing(head, to)) stems.add(same)
    }
  return [...stems]
}
