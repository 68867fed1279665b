import { eachLanguage, type Language } from '../locale.ts'
import { functionWords } from '../words/function-words.ts'
import { stemFor } from '../words/stem.ts'
import { plainWords } from '../words/tokenize.ts'

/** `it is`, `det har jeg`, `hab ich`: the verb of what was asked, and whom it was asked of. */
const echoes: Record<Language, string> = {
  nb: '(?:det|den|de|dem) (?:er|har|gjør|kan|vil|skal|må|trenger|stemmer|finnes) (?:det|den|de|dem|jeg|vi|han|hun|æ|eg)|(?:har|er|gjør|kan|vil|skal|trenger) (?:jeg|vi)|(?:jeg|vi) (?:har|er|gjør|kan|vil|skal) (?:det|den)',
  sv: '(?:det|den|de|dom) (?:är|har|gör|kan|vill|ska|måste|behöver|finns|stämmer) (?:det|den|jag|vi|de|dom|han|hon)|(?:har|är|gör|kan|vill|ska|behöver) (?:jag|vi)|(?:jag|vi) (?:har|är|gör|kan|vill|ska) (?:det|den)',
  da: '(?:det|den|de) (?:er|har|gør|kan|vil|skal|må|behøver|findes) (?:det|den|de|jeg|vi|han|hun|der)|(?:har|er|gør|kan|vil|skal) (?:jeg|vi)|(?:jeg|vi) (?:har|er|gør|kan|vil|skal) (?:det|den)',
  fi: '(?:on|oli|kyllä on|ei ole|eivät ole|en ole|emme ole)',
  de: '(?:das )?(?:hab|habe|haben|bin|sind|kann|können|will|wollen|mach|mache|machen|möchte|möchten|brauch|brauche|brauchen|muss|müssen) (?:ich|wir)|das ist (?:es|er|sie|so)|(?:ist|gibt|gibts) (?:es|er|sie|so)?',
  en: "(?:i|we|it|they|he|she|there) (?:do|did|does|have|has|am|is|are|was|were|can|could|will|would|should)(?:n'?t| not)?",
}
/** What may follow it: `det er den ja`, `hab ich schon`, `it is indeed`. */
const followed = "(?: (?!som|who|das|den som)[\\p{L}']+){0,2}"
const denying: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(?:ikke|ikkje|ingen|intet|aldri)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:inte|ej|ingen|inget|inga|aldrig)(?!\p{L})/u,
  da: /(?<!\p{L})(?:ikke|ingen|intet|aldrig)(?!\p{L})/u,
  fi: /(?<!\p{L})(?:ei|en|emme|eivät)(?!\p{L})/u,
  de: /(?<!\p{L})(?:nicht|nich|nie|kein\p{L}{0,2})(?!\p{L})/u,
  en: /(?<!\p{L})(?:not|no|never)(?!\p{L})|n'?t(?!\p{L})/u,
}
const patterns = eachLanguage((language) => new RegExp(`^(?:${echoes[language]})${followed}$`, 'u'))
const MOST_WORDS = 6

/**
 * Yes or no said with the question's own words: `it is`, `det har jeg ikke`, or what was asked about and a denial
 * (`finns ingen hiss` after `Finns det hiss?`).
 */
export function echoedAnswer(asked: string, message: string, language: Language): 'yes' | 'no' | undefined {
  const flat = message
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/[\s,.!]+/gu, ' ')
    .trim()
  if (flat.includes('?') || flat.split(' ').length > MOST_WORDS) return undefined
  const isDenied = denying[language].test(flat)
  if (patterns[language].test(flat) || (language === 'fi' && !isDenied && sharesVerb(asked, flat)))
    return isDenied ? 'no' : 'yes'
  return isDenied && sharesWord(asked, flat, language) ? 'no' : undefined
}

/** A Finnish yes is the verb: `olen` after `Oletko …?`, `tarvitaan` after `Tarvitsetteko …?`. */
function sharesVerb(asked: string, message: string): boolean {
  const [question = ''] = asked.slice(-300).match(/[^.!?]+\?\s*$/u) ?? []
  const [verb = ''] = question.trim().toLowerCase().split(/\s/, 1)
  const [said = '', ...more] = message.split(' ')
  const start = verb.slice(0, LEAST_SHARED)
  return (
    more.length <= 1 &&
    /k[oö]$/u.test(verb) &&
    start.length === LEAST_SHARED &&
    said.startsWith(start) &&
    !/k[oö]$/u.test(said)
  )
}
const LEAST_SHARED = 3

function sharesWord(asked: string, message: string, language: Language): boolean {
  const stop = functionWords(language)
  const stems = (text: string) =>
    plainWords(text.toLowerCase())
      .filter((word) => !stop.has(word))
      .map((word) => stemFor(word, language))
  const own = new Set(stems(message))
  return stems(asked.slice(-300)).some((stem) => own.has(stem))
}
