import { type Language, type Locale, languageOf } from '../locale.ts'
import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'

/** Verbs of the past that no list can hold, beside `I` or `we`; polite ones (`I wanted to come on Friday`) are left out. */
const shapes: Partial<Record<Language, { who: RegExp; verb: RegExp }>> = {
  en: {
    who: /^(?:i|we|you|he|she|they)$/,
    verb: /^(?!want|hop|wonder|plann|intend|need|suppos|figur|thought|agree|interest|fee|clos|book|allow|requir|locat|schedul|reserv)(?:\p{L}{2,12}ed|paid|sent|left|lost|got|saw|met|spoke|gave|took|made|wrote|drove|ate)$/u,
  },
  da: {
    who: /^(?:jeg|vi|du|han|hun|de)$/,
    verb: /^(?!ønske|tænk|håbe|måtte|troede|mente)(?:\p{L}{2,12}(?:ede|gte|lte|bte|rte|pte|dte|ste)|fik|fandt|tog|sendte|lagde|glemte|kom|gik|var)$/u,
  },
  nb: {
    who: /^(?:jeg|vi|eg|dere|du|han|hun|de)$/,
    verb: /^(?!ønske|tenkte|håp|måtte|trodde|mente)(?:\p{L}{2,12}(?:gte|lte|pte|rte|nte|dte|ste)|fikk|fant|tok|sendte|la|glemte|kom|gikk|var|mottok|handlet|snakket|parkerte|møtte)$/u,
  },
  sv: {
    who: /^(?:jag|vi|ni|du|han|hon|de)$/,
    verb: /^(?!önska|tänkt|hoppa|undra|trodde|mena|behöv)(?:\p{L}{2,12}ade|\p{L}{2,12}(?:lde|pte|kte|ste|rde|mde|nde)|fick|tog|glömde|kom|gick|var|hittade|fann|betalade)$/u,
  },
  de: {
    who: /^(?:ich|wir|sie|ihr|er|man|jemand)$/,
    verb: /^(?:war|waren|kam|kamen|ging|gingen|kaufte|bestellte|bezahlte|bekam|erhielt|bekamen|erhielten|schrieb|schickte)$/u,
  },
}
/** German tells the past with `haben` and a participle. */
const germanHave = /^(?:habe|hab|haben|hatte|hatten)$/
const germanParticiple =
  /^(?!gehofft|notiert|vorgemerkt|vereinbart|eingetragen|ausgemacht|geöffnet|geschlossen|geplant|gebraucht|gewünscht|gedacht|geburt|gesucht|gerne|genau|gegen|geht)(?:(?:ab|an|auf|aus|ein|mit|vor|zu|her|hin)?ge\p{L}{2,10}(?:t|en)|(?:be|ver|er|ent)\p{L}{3,12}(?:t|en)|\p{L}{2,10}iert)$/u

/** Marks the verbs of what was, so that a day beside them is not taken for the coming one. */
export function withPast(marks: readonly Mark[], text: string, locale: Locale): Mark[] {
  const shape = shapes[languageOf(locale)]
  if (!shape) return [...marks]
  const wordAt = (mark: Mark | undefined) =>
    mark?.kind === 'word' ? text.slice(mark.start, Math.min(mark.end, mark.start + 30)).toLowerCase() : ''
  const words = marks.map(wordAt)
  const hasHave = shape === shapes.de && words.some((word, at) => germanHave.test(word) && isBeside(at))
  const hasShould = shape === shapes.de && words.some((word) => /^hätten?$/.test(word))
  function isBeside(at: number): boolean {
    return shape?.who.test(words[at - 1] ?? '') === true || shape?.who.test(words[at + 1] ?? '') === true
  }
  return marks.map((mark, at) => {
    const word = words[at] ?? ''
    if (hasShould && word === 'sollen') return { ...mark, senses: [...mark.senses, pastVerb] }
    if (mark.kind !== 'word' || mark.senses.some(({ name }) => name !== 'feast')) return mark
    const isWanted = /^(?:man|jemand)$/.test(words[at - 1] ?? '') && /^(?:woll|soll)ten?$/.test(word)
    const isPast =
      (isBeside(at) && shape.verb.test(word)) ||
      (shape === shapes.de && isWanted) ||
      (hasHave && germanParticiple.test(word))
    return isPast && !senseOf(mark, 'pastverb') ? { ...mark, senses: [...mark.senses, pastVerb] } : mark
  })
}

const pastVerb = { name: 'pastverb', value: 0 }
