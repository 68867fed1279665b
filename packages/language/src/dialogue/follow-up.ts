import { type Language, type Locale, languageOf } from '../locale.ts'
import { functionWords } from '../words/function-words.ts'
import { changeOf } from './change.ts'
import { correctionOf, exchangedOrNoun } from './correction.ts'
import { dialogueWords } from './dialogue-words.ts'
import { echoedAnswer } from './echo.ts'
import { bySlot, exchanged, inPlaceOf } from './exchange.ts'
import { deniesLater, flatten, type ShortAnswer, shortAnswer } from './short-answer.ts'
import { amendmentOf, type Stance, stanceOf } from './stance.ts'
import { withTopic } from './with-topic.ts'

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
const LEAST_ASKING = 4

/**
 * Understands a message from the turn before it: `og på søndager?` after `Når åpner dere på lørdag?` asks
 * `Når åpner dere på søndager?`. Never throws. A message that needs no turn before it is a `new_topic`.
 */
export function followUp(previous: PreviousTurn, message: string, options: { locale: Locale }): FollowUp {
  const language = languageOf(options.locale)
  const read = message.slice(0, ENOUGH).trim()
  const before = previous.question.slice(0, ENOUGH).trim()
  if (!before) return { kind: 'new_topic', question: read }
  const stance = stanceOf(read, language)
  const correction = correctedBy(previous, read, stance, language) ?? changed(previous, read, language)
  if (correction) return { kind: 'correction', ...correction }
  const rest = withoutTurn(read, !isAsked(previous), language)
  const isTurned = rest !== read
  const said = saidBy(previous, read, stance, language)
  const isQuestion = isTurned || (said !== 'maybe' && asksLater(read, language))
  const answer = isQuestion ? undefined : said
  if (answer) return { kind: answer, question: answered(previous, read, answer, language) }
  const isWish = (stance.isWish || tells[language].test(read)) && wishesAlone(before, rest, stance, language)
  if ((isTurned && !goesOn(rest, language)) || isWish || standsAlone(rest, stance, language))
    return { kind: 'new_topic', question: capital(rest) }
  const led = isTurned ? coreOf(rest, language) : ''
  if (led && standsAlone(led, stanceOf(led, language), language))
    return { kind: 'new_topic', question: `${capital(led)}?` }
  return { kind: 'follow_up', ...goOn(previous, before, rest, language) }
}

/** `No membership, how much is a day pass`: the clause that asks counts, not the word before it. */
function asksLater(message: string, language: Language): boolean {
  const [, ...later] = message.split(/[,.;!–]\s+/)
  return later.some((part) => part.split(/\s+/).length >= LEAST_ASKING && asks(part, language))
}

/** A part taken back, unless the message only denies or doubts what was offered. */
function correctedBy(previous: PreviousTurn, message: string, stance: Stance, language: Language) {
  const before = previous.question.slice(0, ENOUGH).trim()
  const found = correctionOf(before, message, language)
  const isDenial = isAsked(previous) && (stance.answer === 'no' || stance.answer === 'maybe')
  if (found && !(isDenial && !namesAnother(before, message, language))) return found
  if (isDenial) return undefined
  return deniedAndNamed(previous, message, language) ?? amended(previous, message, stance, language)
}

/** What is asked to be changed was noted, not asked about. */
function changed(previous: PreviousTurn, message: string, language: Language) {
  if (isAsked(previous) || !previous.answer || previous.question.includes('?')) return undefined
  return changeOf(previous.question.slice(0, ENOUGH).trim(), message, language)
}

function namesAnother(before: string, message: string, language: Language): boolean {
  const { from = '', to = '' } = bySlot(before, message, language)?.changed ?? {}
  return !to.toLowerCase().includes(from.toLowerCase()) && !from.toLowerCase().includes(to.toLowerCase())
}

function amended(previous: PreviousTurn, message: string, stance: Stance, language: Language) {
  const { lead, tail } = dialogueWords[language]
  const goesFrom = new RegExp(`^(?:${lead})(?!\\p{L})|\\s(?:${tail})[\\s.!]*$`, 'iu').test(message)
  if ((goesFrom && !stance.kinds.has('amiss')) || asks(message, language)) return undefined
  return amendmentOf(previous, message, stance, language)
}

const MOST_NAMED = 4

/** `No, carrot cake`: a no to what was stated, not asked, puts what it names in its place. */
function deniedAndNamed(previous: PreviousTurn, message: string, language: Language) {
  if (isAsked(previous) || !previous.answer) return undefined
  const [plain = ''] = dialogueWords[language].no.split('|')
  const core = message.replace(new RegExp(`^\\s*${plain}[\\s,.!–-]+`, 'iu'), '').replace(/[\s!.…]+$/u, '')
  const isNamed = core !== message && core.split(/\s+/).length < MOST_NAMED && !message.includes('?')
  if (!isNamed || asks(core, language) || shortAnswer(core, language)) return undefined
  if (!previous.question.includes('?')) return exchangedOrNoun(previous.question, core, language)
  return bySlot(previous.question, core, language) ?? inPlaceOf(previous.question, core, language)
}

/** Yes, no or maybe; where a question was asked, also when it is said in other words. */
function saidBy(
  previous: PreviousTurn,
  message: string,
  stance: Stance,
  language: Language,
): ShortAnswer | undefined {
  const plain = shortAnswer(message, language)
  if (!isAsked(previous))
    return (plain === 'maybe' || plain === 'no') && bySlot(previous.question, message, language)
      ? undefined
      : plain
  if (stance.answer === 'maybe') return 'maybe'
  const echoed = echoedAnswer(previous.answer ?? '', message, language)
  // "I have already": a yes to "have you been vaccinated?", and a no to any other offer.
  if (echoed && asksOfHaving.test(previous.answer ?? '')) return echoed
  return plain ?? stance.answer ?? echoed ?? (deniesLater(message, language) ? 'no' : undefined)
}

const asksOfHaving = /(?:^|[.!?]\s+)(?:har|haben|habt|hast|have|has)\s[^.?!]*\?\s*$/iu

function isAsked({ answer }: PreviousTurn): boolean {
  return answer?.trimEnd().endsWith('?') ?? false
}

const LEAST_WISHED = 4
/** `I left my coat at yours`: who tells what happened goes on to something else; who tells what they are does not. */
const tells: Record<Language, RegExp> = {
  nb: /^(?:jeg|vi|eg|æ) (?!er|var|bor|bruker|mener|mente)\p{L}+/iu,
  sv: /^(?:jag|vi) (?!är|var|bor|använder|menar|menade)\p{L}+/iu,
  da: /^(?:jeg|vi) (?!er|var|bor|bruger|mener|mente)\p{L}+/iu,
  fi: /^(?:minä |mä |me )?(?!olin|asuin)\p{L}{3,}(?:i[nm]me|[^i]in) \p{L}+ \p{L}+ \p{L}+/iu,
  de: /^(?:ich|wir) (?!bin|sind|war|wohne|meine|meinte)\p{L}+/iu,
  en: /^(?:i|we)(?:['’]?ve)? (?!am|are|was|were|live|mean|meant)\p{L}+/iu,
}

/** `I need an appointment for the inspection too`: a wish that puts nothing in place of what was asked before. */
function wishesAlone(before: string, message: string, { words }: Stance, language: Language): boolean {
  const back = dialogueWords[language].back.split('|')
  const least = language === 'fi' ? LEAST_WISHED - 1 : LEAST_WISHED
  const isBack = words.slice(2).some((word) => back.includes(word))
  if (words.length < least || isBack || contentCount(flatten(message).split(' '), language) === 0)
    return false
  return !bySlot(
    before,
    message.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
    language,
  )
}

/** Whether a message begins as one that goes on: `and …`, `what about …`. */
function goesOn(message: string, language: Language): boolean {
  const led = new RegExp(`^(?:${longestFirst(dialogueWords[language].lead)})(?!\\p{L})`, 'iu').exec(message)
  return led !== null && (led[0].includes(' ') || !asks(message, language))
}

/** A yes or no said in full: what was asked stands beside it. */
function answered(previous: PreviousTurn, message: string, answer: ShortAnswer, language: Language): string {
  const asked = (previous.answer ?? previous.question).trim()
  const [plain = ''] = dialogueWords[language][answer].split('|')
  const said = message.replace(/[.!\s]+$/, '')
  const lead = flatten(said).startsWith(plain) ? said : `${plain}, ${said}`
  return `${capital(lead)}: ${asked}`.slice(0, ENOUGH)
}

function goOn(
  previous: PreviousTurn,
  before: string,
  message: string,
  language: Language,
): Omit<FollowUp, 'kind'> {
  const [first = '', second = ''] = message.split(/(?<=\?)\s+/, 2)
  const also = coreOf(second, language)
  // `and on Wednesdays? and what does it cost`: each is asked of what the turn before was about.
  if (also && asks(also, language)) {
    const one = goOn(previous, before, first, language)
    return { ...one, question: `${one.question} ${capital(withTopic(also, one.question, language))}` }
  }
  const core = coreOf(message, language)
  if (!core) return { question: before }
  const swapped = verbSwapped(before, core, language)
  if (swapped) return { question: swapped }
  if (asks(core, language)) return { question: capital(withTopic(core, previous.topic ?? before, language)) }
  return exchanged(before, core, language)
}

/** `Når åpner dere på mandag?` and then `stenger?`: the same is asked of another verb. */
function verbSwapped(before: string, core: string, language: Language): string | undefined {
  const isVerb = (language === 'nb' || language === 'sv' || language === 'da') && /^\p{L}+r$/u.test(core)
  const [asking = '', verb = ''] = before.split(' ', 2)
  if (
    !isVerb ||
    !/^\p{L}+r$/u.test(verb) ||
    !asks(core, language) ||
    asks(verb, language) !== asks(core, language)
  )
    return undefined
  return `${asking} ${core}${before.slice(asking.length + 1 + verb.length)}`
}

/** Takes `and …`, `… then?` and end marks off. */
function coreOf(message: string, language: Language): string {
  const { lead, tail } = dialogueWords[language]
  const bare = message.replace(/(?:[\s?!.,…]|\p{Extended_Pictographic}|\u{FE0F}|\u{200D})+$/u, '')
  const led = bare.replace(new RegExp(`^(?:${longestFirst(lead)})(?!\\p{L})[\\s,]*`, 'iu'), '')
  return led.replace(new RegExp(`[\\s,]+(?:${longestFirst(tail)})$`, 'iu'), '').trim()
}

/** `is there`, `gibt es`: the small word points to nothing. */
const existential = /^(is|are|gibt|finns|finnes|fins) (?:there|es|det)(?= )/u
/** `verkauft ihr`: the one who is asked, not one who was spoken of. */
const addressed = /^(\p{L}{2,}t) ihr(?= )/u
/** A Finnish verb may carry the one who is asked: `missä sijaitsette`. */
const address = /tte(?:k[oö])?(?!\p{L})/u
const LEAST_ALONE = 3

/** Whether a message is a whole question of its own: it begins as one, points nowhere back and names something. */
function standsAlone(message: string, { kinds }: Stance, language: Language): boolean {
  const flat = flatten(message)
  const parts = flat.split(' ')
  const { back, lead, tail } = dialogueWords[language]
  const isLed = goesOn(flat, language)
  const isTailed = new RegExp(`\\s(?:${tail})$`, 'iu').test(flat)
  const pointsBack = flat
    .replace(existential, '$1')
    .replace(addressed, '$1')
    .split(' ')
    .slice(1)
    .some((part) => back.split('|').includes(part))
  if (isLed || isTailed || (kinds.has('leaning') && parts.length <= SHORT_WORDS + 3)) return false
  if (parts.length > SHORT_WORDS + 3) return !new RegExp(`^(?:${lead})(?!\\p{L})`, 'iu').test(flat)
  if (!pointsBack && tellsAndAsks(message, language)) return true
  const least = language === 'fi' && address.test(flat) ? 2 : LEAST_ALONE
  return parts.length >= least && asks(message, language) && !pointsBack && contentCount(parts, language) > 0
}

/** `The receipt is gone, what do I do?`: a clause that tells, and one that asks about it. */
function tellsAndAsks(message: string, language: Language): boolean {
  const [told = '', ...later] = message.split(/[,.;–]\s+/)
  const words = flatten(told).split(' ')
  return (
    words.length >= LEAST_ALONE &&
    contentCount(words, language) > 0 &&
    !shortAnswer(told, language) &&
    later.some((part) => asks(part, language))
  )
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
  return new RegExp(
    `^(?:(?:${longestFirst(dialogueWords[language].turn)})(?!\\p{L})[\\s,.:!–\\p{Extended_Pictographic}\\u{FE0F}-]*){1,3}`,
    'iu',
  )
}

/** `Fab! …`, `mint 🙏 …`: a word or two with a mark of joy answers what was said. */
const cheer = /^\p{L}+(?: \p{L}+)?(?:\s*!+|\s*(?:\p{Extended_Pictographic}\u{FE0F}?)+)[\s!]+(?=\S)/u

/**
 * The message without `by the way`, when something that stands by itself is left; where nothing was asked, a sentence that
 * follows on a `fine.` does too.
 */
function withoutTurn(message: string, mayState: boolean, language: Language): string {
  const rest = message.replace(topicMark(language), '').replace(cheer, '').trim()
  const lead = message.slice(0, message.length - rest.length)
  const states = mayState && /[.!]\s*$/.test(lead) && rest.split(/\s+/).length >= LEAST_ASKING
  const asked = rest.includes('?') || asks(rest, language) || states
  return rest.split(/\s+/).length >= 3 && asked ? rest : message
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
