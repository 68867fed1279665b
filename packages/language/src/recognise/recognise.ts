import { wantedBy } from '../answer/wanted.ts'
import { identifyLanguage } from '../identify/identify-language.ts'
import { type Language, type Locale, languageOf } from '../locale.ts'
import { functionWords } from '../words/function-words.ts'
import { announcesQuestion } from './announces.ts'
import { asksForMachine, onlyThanks, undrawn, withoutParting } from './courtesy.ts'
import { type Entity, entitiesOf } from './entities.ts'
import { type Mood, moodOf } from './mood.ts'
import { wantsPerson } from './person.ts'
import { type Phrases, phrases } from './phrases.ts'
import type { Sentiment } from './state.ts'

/** What a message is for. */
export type Intent =
  | 'greeting'
  | 'thanks'
  | 'goodbye'
  | 'wants_person'
  | 'affirm'
  | 'deny'
  | 'complaint'
  | 'question'
  | 'about_bot'
  | 'announces'
  | 'unclear'

/** A message understood. `rest` is what remains of it without its greeting: what a search should be asked. */
export type Recognised = {
  locale: Locale
  intent: Intent
  confidence: number
  rest: string
  entities: Entity[]
  sentiment: Sentiment
  mood: Mood[]
}

/** Longer messages are understood by their beginning. */
const ENOUGH = 8000

/**
 * Understands a customer's message in one of the seven locales: what it is for, what it names and how it is meant.
 * Never throws; what it cannot place is `unclear`.
 */
export function recognise(text: string, options: { locale?: Locale } = {}): Recognised {
  const read = text.slice(0, ENOUGH)
  const locale = options.locale ?? identifyLanguage(read).locale
  const language = languageOf(locale)
  const rest = withoutGreeting(read, phrases[language])
  return {
    locale,
    ...intentOf(read, rest, language),
    rest,
    entities: entitiesOf(read, locale),
    ...moodOf(read, locale),
  }
}

/** What a message is for, and nothing else of it: a third of the work of {@link recognise}. */
export function purposeOf(text: string): Intent {
  const read = text.slice(0, ENOUGH)
  const language = languageOf(identifyLanguage(read).locale)
  return intentOf(read, withoutGreeting(read, phrases[language]), language).intent
}

type Guess = { intent: Intent; confidence: number }

function intentOf(text: string, rest: string, language: Language): Guess {
  const words = phrases[language]
  const flat = undrawn(flatten(rest))
  const whole = undrawn(flatten(text))
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(whole)) return { intent: 'unclear', confidence: 0.9 }
  const about = leads(flat, words.bot) || asksForMachine(flat, language)
  if (about && isShort(flat, 9)) return { intent: 'about_bot', confidence: 0.9 }
  const person = wantsPerson(text, language)
  if (person > 0) return { intent: 'wants_person', confidence: person }
  if (!flat) return { intent: 'greeting', confidence: 0.97 }
  if (announcesQuestion(flat, language)) return { intent: 'announces', confidence: 0.9 }
  if (consistsOf(whole, words.goodbye, `${words.thanks}|${words.filler}|${words.affirm}`))
    return { intent: 'goodbye', confidence: 0.93 }
  const unparted = text.includes('?') ? undefined : withoutParting(whole, language)
  const also = `${words.thanks}|${words.filler}|${words.affirm}|${words.greeting}|${words.goodbye}`
  if (unparted === '' || (unparted && consistsOf(unparted, also, '')))
    return { intent: 'goodbye', confidence: 0.9 }
  const thanked = pattern('(?<!\\p{L})', words.thanks, '(?!\\p{L})')
  if (!text.includes('?') && onlyThanks(flat, thanked, language)) return polite(flat, words) ?? thankful
  return polite(flat, words) ?? substantial(rest, flat, language)
}

const thankful: Guess = { intent: 'thanks', confidence: 0.85 }

/** Messages that only say thanks, yes or no. */
function polite(flat: string, words: Phrases): Guess | undefined {
  if (consistsOf(flat, `${words.deny}|${words.affirm}|${words.thanks}`, '')) {
    if (consistsOf(flat, words.deny, words.thanks)) return { intent: 'deny', confidence: 0.95 }
    if (consistsOf(flat, words.affirm, '')) return { intent: 'affirm', confidence: 0.95 }
    if (leads(flat, words.deny)) return { intent: 'deny', confidence: 0.8 }
    if (leads(flat, words.thanks) || !leads(flat, words.affirm)) return { intent: 'thanks', confidence: 0.95 }
    return { intent: flat.split(' ').length > 2 ? 'thanks' : 'affirm', confidence: 0.8 }
  }
  if (consistsOf(flat, words.thanks, `${words.filler}|${words.affirm}|${words.greeting}`))
    return { intent: 'thanks', confidence: 0.93 }
  if (/^(?:\u{1F44D}|\u{1F64F}|\u{2764}|\uFE0F|\s|\p{Emoji_Modifier})+$/u.test(flat))
    return { intent: 'thanks', confidence: 0.6 }
  return undefined
}

function substantial(rest: string, flat: string, language: Language): Guess {
  const words = phrases[language]
  const opening = `${words.thanks}|${words.affirm}|${words.greeting}`
  const asked = flat.replace(pattern('^(?:(?:', opening, '|men|but|aber|mutta)(?!\\p{L})\\s?){1,4}'), '')
  const isQuestion =
    rest.includes('?') || startsAsQuestion(rest, flat, language) || startsAsQuestion(asked, asked, language)
  const complains =
    holds(flat, words.complaint) &&
    moodOf(rest, language === 'en' ? 'en-US' : language).sentiment === 'negative'
  if (complains && !/\?\s*$/.test(rest) && !asksLeave.test(flat))
    return { intent: 'complaint', confidence: 0.8 }
  if (isQuestion) return { intent: 'question', confidence: rest.includes('?') ? 0.95 : 0.85 }
  if (leads(flat, words.deny) && isShort(flat, 4)) return { intent: 'deny', confidence: 0.7 }
  if (leads(flat, words.affirm) && isShort(flat, 3)) return { intent: 'affirm', confidence: 0.7 }
  const stop = functionWords(language)
  const content = flat.split(' ').filter((word) => word.length > 2 && !stop.has(word) && /\p{L}/u.test(word))
  return content.length > 0
    ? { intent: 'question', confidence: content.length > 1 ? 0.6 : 0.5 }
    : { intent: 'unclear', confidence: 0.6 }
}

/** `Do I get my money back if …`: asked, not complained of. */
const asksLeave =
  /^(?:kan|får|må|skal|ska|kunne|voinko|voiko|saanko|saako|saadaanko|kann|könnte|darf|bekommt?|bekomme|kriegt?|kriege|can|could|do|does|will|would|may) (?:jeg|man|vi|i|dere|ni|jag|du|ich|wir|ihr|sie|we|you|they)(?!\p{L})|^(?:voinko|voiko|saanko|saako|saadaanko)(?!\p{L})/u

const askingWords =
  /^(og |och |and |ja |und |entä )?(hva|hvem|hvor|hvordan|hvorfor|hvilke[nt]?|når|när|vad|vem|var|vart|hur|varför|vilken|vilket|vilka|hvad|hvornår|mikä|mitä|missä|mistä|mihin|milloin|miten|kuinka|paljonko|montako|kuka|miksi|was|wer|wo|wie|warum|wieso|wann|welche[rsn]?|wieviel|what|who|where|when|why|how|which|whose)(?!\p{L})/u

function startsAsQuestion(rest: string, flat: string, language: Language): boolean {
  return askingWords.test(flat) || wantedBy(rest, language) === 'yesno'
}

/** Takes greetings off the beginning, with the name or the filler that goes with them. */
/** A message without the greeting that it begins with; what is nothing but a greeting stays. */
export function withoutGreeting(text: string, words: Phrases): string {
  const greeting = pattern(
    '^[\\s\\p{P}]*',
    words.greeting,
    '(?!\\p{L})(?:\\s(?:du|der|there|alle|sammen|zusammen|team|igjen|igen|again))?[\\s,.!;:–\\p{Extended_Pictographic}\\uFE0F-]*',
  )
  let rest = text
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const next = rest.replace(greeting, '')
    if (next === rest) break
    rest = next
  }
  return rest.trim()
}

function flatten(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Emoji_Modifier}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a text is made of some of the phrases, and otherwise only of `also`. */
function consistsOf(flat: string, some: string, also: string): boolean {
  const bare = flat.replace(wherever(some), ' ')
  if (bare === flat) return false
  return !/[\p{L}\p{N}]/u.test(also ? bare.replace(wherever(also), ' ') : bare)
}

const wherever = (some: string): RegExp => pattern('(?<!\\p{L})', some, '(?!\\p{L})', 'giu')

const leads = (flat: string, some: string): boolean => pattern('^', some, '(?!\\p{L})').test(flat)

const holds = (flat: string, some: string): boolean => pattern('(?<!\\p{L})', some, '(?!\\p{L})').test(flat)

const patterns = new Map<string, RegExp>()

/** Made once and kept: there are as many as places that ask for a list of phrases. */
function pattern(head: string, some: string, tail: string, flags = 'iu'): RegExp {
  const key = `${flags}${head}${some}${tail}`
  const known = patterns.get(key)
  if (known) return known
  const made = new RegExp(`${head}(?:${byLength(some)})${tail}`, flags)
  patterns.set(key, made)
  return made
}

/** Alternatives with the longest first, so that `thanks a lot` wins over `thanks`. */
function byLength(alternatives: string): string {
  if (alternatives.includes('(')) return alternatives
  return alternatives
    .split('|')
    .sort((one, other) => other.length - one.length)
    .join('|')
}

function isShort(flat: string, words: number): boolean {
  return flat.split(' ').length <= words
}
