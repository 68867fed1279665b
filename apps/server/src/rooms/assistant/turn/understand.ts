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
  const asked = history.findLast((said) => said.from === 'customer')?.text
  const words = tokenize(searchFor).filter((token) => token.kind === 'word').length
  if (!asked || asked.length > LONGEST_BEFORE || words > SHORT_QUESTION) return [searchFor]
  const { kind, question } = followUp({ question: asked }, searchFor, { locale })
  const isMeant = kind === 'follow_up' || kind === 'correction'
  return [...(isMeant ? [question] : []), searchFor, `${asked} ${searchFor}`]
}
