import { type Language, type Locale, languageOf } from '../locale.ts'
import { functionWords } from '../words/function-words.ts'
import { correctionOf } from './correction.ts'
import { dialogueWords } from './dialogue-words.ts'
import { exchanged } from './exchange.ts'
import { flatten, type ShortAnswer, shortAnswer } from './short-answer.ts'

/** The turns before a message: what the customer asked, and what was answered. */
export type PreviousTurn = { question: string; answer?: string; topic?: string }

/** A message understood from the turn before it: `question` stands by itself, `changed` is what it puts in place of what. */
export type FollowUp = {
  kind: 'follow_up' | 'correction' | ShortAnswer | 'new_topic'
  question: string
  changed?: { from: string; to: string }
}

const ENOUGH = 2000
const SHORT_WORDS = 5

/**
 * Understands a message from the turn before it: `og på søndager?` after `Når åpner dere på lørdag?` asks
 * `Når åpner dere på søndager?`. Never throws. A message that needs no turn before it is a `new_topic`.
 */
export function followUp(previous: PreviousTurn, message: string, options: { locale: Locale }): FollowUp {
  const language = languageOf(options.locale)
  const read = message.slice(0, ENOUGH).trim()
  const before = previous.question.slice(0, ENOUGH).trim()
  if (!before) return { kind: 'new_topic', question: read }
  const correction = correctionOf(before, read, language)
  if (correction) return { kind: 'correction', ...correction }
  const isNewTurn = topicMark(language).test(read) && withoutTurn(read, language) !== read
  const answer = isNewTurn ? undefined : shortAnswer(read, language)
  if (answer) return { kind: answer, question: answered(previous, read) }
  if (isNewTurn || standsAlone(read, language))
    return { kind: 'new_topic', question: capital(withoutTurn(read, language)) }
  return { kind: 'follow_up', ...goOn(previous, before, read, language) }
}

/** A yes or no said in full: what was asked stands beside it. */
function answered(previous: PreviousTurn, message: string): string {
  const asked = (previous.answer ?? previous.question).trim()
  return `${capital(message.replace(/[.!\s]+$/, ''))}: ${asked}`.slice(0, ENOUGH)
}

function goOn(
  previous: PreviousTurn,
  before: string,
  message: string,
  language: Language,
): Omit<FollowUp, 'kind'> {
  const core = coreOf(message, language)
  if (!core) return { question: before }
  if (asks(core, language)) return { question: withTopic(core, previous.topic ?? before, language) }
  return exchanged(before, core, language)
}

/** Takes `and …`, `… then?` and end marks off. */
function coreOf(message: string, language: Language): string {
  const { lead, tail } = dialogueWords[language]
  const bare = message.replace(/[\s?!.,…]+$/u, '')
  const led = bare.replace(new RegExp(`^(?:${longestFirst(lead)})(?!\\p{L})[\\s,]*`, 'iu'), '')
  return led.replace(new RegExp(`[\\s,]+(?:${longestFirst(tail)})$`, 'iu'), '').trim()
}

/** A question of its own words that lacks its topic gets the topic's words. */
function withTopic(core: string, topic: string, language: Language): string {
  const stop = functionWords(language)
  const own = new Set(flatten(core).split(' '))
  const asking = new Set(dialogueWords[language].asking.split('|'))
  const added = topic
    .replace(/[?!.,]+/g, ' ')
    .split(/\s+/)
    .filter((word) => {
      const lower = word.toLowerCase()
      return word.length > 1 && !stop.has(lower) && !asking.has(lower) && !own.has(lower)
    })
  return `${capital([core, ...added].join(' '))}?`
}

/** Whether a message is a whole question of its own: it begins as one, points nowhere back and names something. */
function standsAlone(message: string, language: Language): boolean {
  const flat = flatten(message)
  const parts = flat.split(' ')
  const { back, lead, tail } = dialogueWords[language]
  const isLed = new RegExp(`^(?:${lead})(?!\\p{L})`, 'iu').test(flat) && !asks(message, language)
  const isTailed = new RegExp(`\\s(?:${tail})$`, 'iu').test(flat)
  const pointsBack = parts.slice(1).some((part) => back.split('|').includes(part))
  if (isLed || isTailed) return false
  if (parts.length > SHORT_WORDS + 3) return !new RegExp(`^(?:${lead})(?!\\p{L})`, 'iu').test(flat)
  return parts.length >= 3 && asks(message, language) && !pointsBack && contentCount(parts, language) > 0
}

function contentCount(parts: string[], language: Language): number {
  const stop = functionWords(language)
  const asking = new Set(dialogueWords[language].asking.split('|'))
  return parts.filter((part) => part.length > 2 && !stop.has(part) && !asking.has(part)).length
}

function asks(text: string, language: Language): boolean {
  return new RegExp(`^(?:${dialogueWords[language].asking})(?!\\p{L})`, 'iu').test(text)
}

function topicMark(language: Language): RegExp {
  return new RegExp(`^(?:(?:${longestFirst(dialogueWords[language].turn)})(?!\\p{L})[\\s,.:!–-]*){1,3}`, 'iu')
}

/** The message without `by the way`, when something that stands by itself is left. */
function withoutTurn(message: string, language: Language): string {
  const rest = message.replace(topicMark(language), '').trim()
  return rest.split(/\s+/).length >= 3 && (rest.includes('?') || asks(rest, language)) ? rest : message
}

function longestFirst(alternatives: string): string {
  return alternatives
    .split('|')
    .sort((one, other) => other.length - one.length)
    .join('|')
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
