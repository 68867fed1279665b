import { eachLanguage, type Language, type Locale, languageOf } from '../locale.ts'
import { dialogueWords } from './dialogue-words.ts'

const ENOUGH = 600
const MOST = 3
const LEAST_WORDS = 2

const conjunction: Record<Language, string> = {
  nb: 'og',
  sv: 'och',
  da: 'og',
  fi: 'ja|sekä',
  de: 'und',
  en: 'and',
}
/** Words that begin a question by themselves. */
const asking: Record<Language, string> = {
  nb: 'hva|hvem|hvor|hvordan|hvorfor|hvilke[nt]?|når',
  sv: 'vad|va|vem|var|vart|hur|varför|vilke[nt]|vilka|när',
  da: 'hvad|hvem|hvor|hvordan|hvorfor|hvilke[nt]?|hvornår',
  fi: 'mitä|mikä|mitkä|missä|mistä|mihin|milloin|koska|miten|miksi|kuka|kuinka|paljonko|montako|kauanko|\\p{L}{2,}k[oö]',
  de: 'was|wer|wem|wo|wie|wann|warum|wieso|welche[mnrs]?|wieviel',
  en: 'what|who|where|when|why|how|which',
}
/** A verb and who or what it is said of: only together do they begin a question (`can I`, not `have a look`). */
const verbs: Record<Language, string> = {
  nb: '\\p{L}{2,} (?:dere|jeg|vi|man|det|du)',
  sv: '\\p{L}{2,} (?:ni|jag|vi|man|det|du)',
  da: '\\p{L}{2,} (?:i|jeg|vi|man|det|du|der)',
  fi: '\\p{L}{2,}k[oö]',
  de: '(?:kann|können|könnt|darf|dürfen|muss|müssen|soll|hab|habe|haben|habt|hat|ist|sind|seid|gibt|macht|machen|nehmt|nehmen|bietet|bieten|verkauft|verkaufen|repariert|reparieren|liefert|liefern|brauche|kostet) (?:ihr|sie|ich|wir|man|es|die|der|das|eine?)',
  en: '(?:do|does|did|can|could|is|are|have|has|will|would|should|may|must) (?:you|i|we|it|there|they|the|my|your)',
}
const begins = eachLanguage(
  (language) => new RegExp(`^(?:(?:${asking[language]})(?!\\p{L})|${verbs[language]}(?!\\p{L}))`, 'iu'),
)
const joint = eachLanguage((language) => new RegExp(`[,;]?\\s+(?:${conjunction[language]})\\s+`, 'iu'))

/**
 * The questions that one message asks, in order: `Are you insured, and how do I pay?` asks two. Only what begins like a
 * question counts as one, so that `can I come and have a look` stays whole; at most three are told apart.
 * @returns the message alone where it asks one, or none
 */
export function questionsIn(message: string, locale: Locale): string[] {
  const language = languageOf(locale)
  const whole = [message.trim()]
  if (message.length > ENOUGH) return whole
  const asked = message
    .split(/(?<=\?)\s+/)
    .flatMap((part) => parted(part.trim(), language))
    .filter((part) => part !== '')
  // "I need it tonight" behind a question asks nothing.
  const isAsking = (part: string, at: number) =>
    part.endsWith('?') || at < asked.length - 1 ? mayAsk(part, language) : isQuestion(part, language)
  const isEach = asked.every(isAsking)
  return isEach && asked.length > 1 && asked.length <= MOST ? asked : whole
}

/** Cut where a conjunction is followed by another question. */
function parted(part: string, language: Language): string[] {
  for (let from = 0; ; ) {
    const found = joint[language].exec(part.slice(from))
    if (!found) return [part]
    const at = from + found.index
    const rest = part.slice(at + found[0].length)
    const first = part.slice(0, at)
    if (mayAsk(first, language) && isQuestion(rest, language)) return [first, ...parted(rest, language)]
    from = at + found[0].length
  }
}

/** A first question is told more easily: what follows it is another one for sure. */
function mayAsk(text: string, language: Language): boolean {
  const early = new RegExp(`^(?:${dialogueWords[language].asking})(?!\\p{L})`, 'iu')
  return isQuestion(text, language) || (text.split(/\s+/).length >= LEAST_WORDS && early.test(text))
}

function isQuestion(text: string, language: Language): boolean {
  return text.split(/\s+/).length >= LEAST_WORDS && begins[language].test(text)
}
