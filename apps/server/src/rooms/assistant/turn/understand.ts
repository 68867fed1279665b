import type { AssistantSettings, Locale, Workspace } from '@svar/contract'
import {
  type Entity,
  followUp,
  identifyLanguage,
  languageOf,
  readDates,
  recognise,
  type State,
  stateOf,
  tokenize,
  type When,
} from '@svar/language'
import type { Question, Understood } from './turn.ts'

const SHORT_WORDS = 5
const CERTAIN = 0.6
/** `Is someone there at night?` merely sounds like asking for a person, `can I cancel that day?` like leaving. */
const SAID_PLAINLY = 1
/** A longer one stands by itself. */
const SHORT_QUESTION = 5
const LONGEST_BEFORE = 300
/** So many of the customer's messages before it are read. */
const MOST_BEFORE = 4

/** Reads a message: its language, what it is for, how it is meant, and what to search for. */
export function understand(
  question: Question,
  settings: AssistantSettings,
  workspace: Pick<Workspace, 'locale' | 'timeZone'>,
  now: Date,
): Understood {
  const identified = identifyLanguage(question.text, { hint: question.localeHint })
  const spoken = spokenLocale(question, identified)
  const locale = settings.localeMode === 'workspace' ? workspace.locale : spoken
  const read = recognise(question.text, { locale: spoken })
  const { state, scores, sentiment } = stateOf(question.text, { locale: spoken })
  const zone = workspace.timeZone
  const times = readDates(question.text, { locale: spoken, reference: now.toISOString(), zone })
  return {
    locale,
    localeConfidence: identified.confidence,
    intent: read.intent,
    confidence: read.confidence,
    sentiment,
    mood: read.mood,
    state: isConsequential(state) && scores[state] < SAID_PLAINLY ? 'neutral' : state,
    times,
    entities: withTimes(read.entities, times),
    searchFor: read.rest.trim() || question.text.trim(),
  }
}

/** What is said of time counts as it was meant (`2026-11-24`); what is ambiguous keeps all of its readings. */
function withTimes(entities: Entity[], times: When[]): Entity[] {
  const meant = times.flatMap(({ kind, value, readings, said }): Entity[] => {
    const means = value ?? readings.join(' | ')
    if (!said || means === '') return []
    const { text: raw, start, end } = said
    return [{ kind: kind === 'datetime' ? 'time' : 'date', raw, value: means, start, end }]
  })
  const isApart = (one: Entity) => meant.every(({ start, end }) => one.end <= start || end <= one.start)
  return [...entities.filter(isApart), ...meant].sort((one, other) => one.start - other.start)
}

/** A few words may be of any of the Nordic languages: then the conversation so far decides. */
function spokenLocale(
  { text, localeHint }: Question,
  identified: { locale: Locale; confidence: number },
): Locale {
  if (languageOf(identified.locale) === languageOf(localeHint)) return localeHint
  const words = tokenize(text).filter((token) => token.kind === 'word').length
  const areNeighbours = nordic.has(identified.locale) && nordic.has(localeHint)
  const isUnsure = identified.confidence < CERTAIN && (areNeighbours || words <= SHORT_WORDS)
  return isUnsure ? localeHint : identified.locale
}

/** States upon which a person is fetched or words are chosen for somebody who is about to go. */
const isConsequential = (state: State): state is 'wants_person' | 'leaving' =>
  state === 'wants_person' || state === 'leaving'

const nordic: ReadonlySet<Locale> = new Set(['nb', 'da', 'sv'])

/**
 * A short follow-up ("og på søndager?") means what was asked before it, and a correction ("nei, torsdag mente jeg")
 * changes it. @returns the ways to ask it, the likeliest first; only its own words for what stands by itself
 */
export function waysToAsk({ history }: Question, searchFor: string, locale: Locale): string[] {
  const asked = askedBefore(history, locale)
  if (!asked) return afterOpening(openingQuestion(history), searchFor, locale)
  const question = meantAfter(asked, searchFor, locale)
  const isMeant = question !== searchFor && question !== asked
  if (!isShort(searchFor)) return isMeant ? [question, searchFor] : [searchFor]
  return [...(isMeant ? [question] : []), searchFor, `${asked} ${searchFor}`]
}

/** What the customer asked last, with what it took from the turns before it: `and on Mondays?` asks nothing by itself. */
function askedBefore(history: Question['history'], locale: Locale): string | undefined {
  return history
    .filter(({ from }) => from === 'customer')
    .slice(-MOST_BEFORE)
    .reduce<string | undefined>((before, { text }) => {
      if (text.length > LONGEST_BEFORE) return undefined
      return before === undefined ? text : meantAfter(before, text, locale)
    }, undefined)
}

/**
 * What the business asked before the customer wrote anything, as a message by rule does (`Are you moving?`); what it only
 * told is no question. Undefined where nothing was.
 */
export function openingQuestion(history: Question['history']): string | undefined {
  if (history.some(({ from }) => from === 'customer')) return undefined
  const asked = history
    .at(-1)
    ?.text.slice(0, LONGEST_BEFORE)
    .match(/[^.!?\n]+\?/g)
  return asked?.map((one) => one.trim()).join(' ')
}

/** `Yes, three rooms in Oslo` is about what it answers; a question of the customer's own is asked as it stands. */
function afterOpening(opening: string | undefined, text: string, locale: Locale): string[] {
  if (opening === undefined) return [text]
  const { kind, question } = followUp({ question: opening }, text, { locale })
  if (kind === 'new_topic' || kind === 'no') return [text]
  return [kind === 'yes' ? question : `${text}: ${opening}`, text]
}

/** A message as it is meant after the question before it; a yes or no leaves that question as it was. */
function meantAfter(asked: string, text: string, locale: Locale): string {
  const { kind, question, changed } = followUp({ question: asked }, text, { locale })
  if (kind === 'yes' || kind === 'no' || kind === 'maybe') return asked
  // Of a longer message only what takes the place of its like is sure to go on from the one before.
  const isMeant = kind !== 'new_topic' && (changed !== undefined || isShort(text))
  return isMeant ? question : text
}

const isShort = (text: string) =>
  tokenize(text).filter((token) => token.kind === 'word').length <= SHORT_QUESTION
