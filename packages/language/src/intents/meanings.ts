import { eachLanguage, type Language } from '../locale.ts'
import { plainLetters } from '../words/letters.ts'
import { stemFor } from '../words/stem.ts'
import { danish } from './meanings/da.ts'
import { german } from './meanings/de.ts'
import { english } from './meanings/en.ts'
import { finnish } from './meanings/fi.ts'
import { bokmal } from './meanings/nb.ts'
import { swedish } from './meanings/sv.ts'

/**
 * Words that customers use for one thing, a line for each; a hyphen joins words that mean it only together. Wider
 * than the concepts of retrieval: a wrong line costs little, since the examples tell what each line is worth.
 */
const lists: Record<Language, string> = {
  nb: bokmal,
  sv: swedish,
  da: danish,
  fi: finnish,
  de: german,
  en: english,
}

/** The lines that a stem, or several joined by spaces, stands in. */
type Meanings = { lines: ReadonlyMap<string, string[]>; longest: number }

const known = eachLanguage((): { meanings?: Meanings } => ({}))

function meaningsIn(language: Language): Meanings {
  const place = known[language]
  place.meanings ??= read(lists[language].split('\n'), language)
  return place.meanings
}

function read(lines: string[], language: Language): Meanings {
  const found = new Map<string, string[]>()
  let longest = 1
  for (const line of lines) {
    const words = line.split(/\s+/).filter(Boolean)
    for (const word of words) {
      const parts = plainLetters(word).split('-')
      longest = Math.max(longest, parts.length)
      const stems = parts.map((part) => stemFor(part, language)).join(' ')
      const things = found.get(stems) ?? []
      if (words[0] && !things.includes(words[0])) found.set(stems, [...things, words[0]])
    }
  }
  return { lines: found, longest }
}

/**
 * The things that the words of a text stand for, each by the first word of its line and at the place where it is
 * said; most words stand for none.
 *
 * @param stems of plain words, one by one
 */
export function meaningsOf(stems: string[], language: Language): { at: number; thing: string }[] {
  const { lines, longest } = meaningsIn(language)
  return stems.flatMap((_, at) => {
    const things: string[] = []
    for (let count = 1; count <= longest && at + count <= stems.length; count += 1)
      things.push(...(lines.get(stems.slice(at, at + count).join(' ')) ?? []))
    return things.map((thing) => ({ at, thing }))
  })
}
