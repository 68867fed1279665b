import { eachLanguage, type Language } from '../locale.ts'
import { dialogueWords } from './dialogue-words.ts'

/** Yes, no or neither. */
export type ShortAnswer = 'yes' | 'no' | 'maybe'

/** More words than this after `yes` or `no` say more than yes or no. */
const MOST_WORDS_AFTER = 9

const patterns = eachLanguage((language) => {
  const { yes, no, maybe } = dialogueWords[language]
  return { yes: leading(yes), no: leading(no), maybe: leading(maybe) }
})

/** What a message answers when it begins with yes, no or maybe in any wording; undefined when it does not. */
export function shortAnswer(message: string, language: Language): ShortAnswer | undefined {
  const flat = flatten(message)
  const { yes, no, maybe } = patterns[language]
  if (!flat || message.includes('?') || flat.split(' ').length > MOST_WORDS_AFTER + 2) return undefined
  if (maybe.test(flat) || maybeLater(flat, language)) return 'maybe'
  const asNo = no.exec(flat)?.[0].length ?? 0
  const asYes = yes.exec(flat)?.[0].length ?? 0
  if (asNo === 0 && asYes === 0) return undefined
  return asNo >= asYes ? 'no' : 'yes'
}

/** Whether a message says no in several words that do not begin it: `vi har eget, så det trengs ikke`. */
export function deniesLater(message: string, language: Language): boolean {
  const flat = flatten(message)
  if (message.includes('?') || flat.split(' ').length > MOST_WORDS_AFTER + 2) return false
  return denials[language].test(flat)
}

const denials = eachLanguage((language) => {
  const several = dialogueWords[language].no.split('|').filter((phrase) => phrase.includes(' '))
  return new RegExp(`(?<!\\p{L})(?:${unmarked(several)})(?!\\p{L})`, 'u')
})

/** `ja, kanskje` and `hmm … I don't know yet`: the doubt outweighs. */
function maybeLater(flat: string, language: Language): boolean {
  const match = anywhere[language].exec(flat)
  return match !== null && match.index <= 12
}

const anywhere = eachLanguage(
  (language) => new RegExp(`(?<!\\p{L})(?:${unmarked([dialogueWords[language].maybe])})(?!\\p{L})`, 'u'),
)

/** Lower case with single spaces and nothing but letters, figures, apostrophes and thumbs. */
export function flatten(text: string): string {
  return text
    .slice(0, 2000)
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}' 👍👎]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function leading(alternatives: string): RegExp {
  const longestFirst = alternatives.split('|').sort((one, other) => other.length - one.length)
  return new RegExp(`^(?:${unmarked(longestFirst)})(?![\\p{L}\\p{N}'])`, 'u')
}

/** `ill take it`, `havent decided`: people leave the apostrophe out. */
function unmarked(phrases: string[]): string {
  return phrases.join('|').replaceAll("'", "'?")
}
