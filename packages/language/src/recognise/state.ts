import { identifyLanguage } from '../identify/identify-language.ts'
import { type Language, type Locale, languageOf } from '../locale.ts'
import { type MoodFeatures, moodFeaturesOf } from './mood-features.ts'
import { type MoodState, moodPlaces, weighMoods } from './mood-model.ts'
import { needsNobody, wantsPerson } from './person.ts'
import { type Sign, type SignKind, signsOf } from './state-signs.ts'

/** How a message is meant. */
export type Sentiment = 'positive' | 'neutral' | 'negative'

/** The state in which a message was written; `leaving` says that a customer means to stop being one. */
export type State =
  | 'satisfied'
  | 'dissatisfied'
  | 'confused'
  | 'hurried'
  | 'wants_person'
  | 'leaving'
  | 'neutral'

/**
 * A state understood: `scores` tell by how much each state is likelier than none (0 where it is not, or where another is
 * far likelier), `signs` are the words that decided.
 */
export type StateRead = {
  state: State
  sentiment: Sentiment
  scores: Record<Exclude<State, 'neutral'>, number>
  signs: string[]
}

const ENOUGH = 4000
const LEAST = 0.6
const PERSON_FROM = 0.7
/** What a point of the phrases weighs beside the model, and how many of them count. */
const POINT = 0.8
const MOST_POINTS = 3
/** Who asks for a person in plain words gets one, whatever else the message shows. */
const PLAIN_WISH = 1.5
/** Who says that nobody is needed gets nobody, though the words are the same. */
const UNWANTED = 5
/** A state that is less likely than the likeliest by more than this is not shown. */
const FAR = 2
/** Less than this beside none is not enough: a calm message taken for an upset one does more harm than the reverse. */
const CLEAR = 0.25
const judgements: ReadonlySet<string> = new Set(['satisfied', 'dissatisfied', 'leaving'])
const weights: Partial<Record<SignKind, number>> = {
  good: 1,
  verbs: 0.8,
  great: 1.8,
  bad: -1,
  awful: -1.8,
  ironic: -2.2,
}
const whenTurned: Partial<Record<SignKind, number>> = {
  good: -1.3,
  verbs: -1.6,
  great: -1,
  bad: 0.8,
  awful: 0.8,
}
const whenAsked: Partial<Record<SignKind, number>> = {
  good: 0.2,
  verbs: 0.2,
  great: 0.4,
  bad: 0.4,
  awful: 0.75,
  leaving: 0.35,
}
const happy =
  /[\u{1F600}-\u{1F60D}\u{1F60A}\u{1F929}\u{1F970}\u{1F44D}\u{1F44C}\u{1F4AA}\u{2764}\u{1F64F}\u{1F389}\u{1F642}\u{1F60B}\u{1F60E}\u{1F917}\u{1F973}\u{1F525}\u{1F31F}\u{2B50}\u{1F495}\u{1F496}\u{263A}]|(?<!\w)[:;=]-?[)D](?!\w)|<3/u
const unhappy =
  /[\u{1F620}-\u{1F625}\u{1F62D}\u{1F624}\u{1F92C}\u{1F44E}\u{1F612}\u{1F61E}\u{1F61F}\u{1F641}\u{2639}\u{1F926}\u{1F92E}\u{1F922}\u{1F631}\u{1F629}\u{1F62B}\u{1F494}\u{1F97A}\u{1F61F}\u{1F976}\u{1F4A9}\u{1F616}]|(?<!\w)[:=]-?[(/](?![\w/])/u
const rolling = /[\u{1F644}\u{1F643}\u{1F928}\u{1F611}]|(?<![\p{L}/])\/s(?![\p{L}/])/u
const puzzled =
  /[\u{1F615}\u{1F914}\u{1F937}\u{1F635}]|\?{3,}|^\s*(?:hva|va|vad|hvad|h[æä]h?|t[äa]h|mitä|was|what|huh)\s*\?+\s*$/iu
const pressed = /[\u{23F0}\u{23F1}\u{1F6A8}\u{1F3C3}\u{231B}\u{23F3}]/u
const applause = /\u{1F44F}/u

/**
 * Reads in which state of mind a message was written, from words, negations, irony, emoji, capitals and exclamation
 * marks. Without a locale the language is identified first. Never throws; without a sign the state is `neutral`.
 */
export function stateOf(text: string, options: { locale?: Locale } = {}): StateRead {
  const read = text.slice(0, ENOUGH)
  const language = languageOf(options.locale ?? identifyLanguage(read).locale)
  const signs = signsOf(read, language)
  const { praise, blame } = balanceOf(read, signs)
  const count = (kind: SignKind) =>
    signs
      .filter((sign) => sign.kind === kind && !sign.isTurned)
      .reduce((sum, sign) => sum + (sign.isAsked ? (whenAsked[kind] ?? 1) : 1), 0)
  const person = wantsPerson(read, language)
  const points = {
    satisfied: Math.max(0, praise - blame),
    dissatisfied: Math.max(0, blame - praise),
    confused: count('confused') * 1.9 + (puzzled.test(read) ? 1.2 : 0),
    hurried: count('hurried') * 1.7 + (pressed.test(read) ? 1 : 0),
    wants_person: Math.max(person >= PERSON_FROM ? person * 4 : 0, count('person') * 2.5),
    leaving: count('leaving') * 2.6,
    neutral: 0,
  }
  const features = moodFeaturesOf(read, language)
  const isIronic =
    praise < blame &&
    (rolling.test(read) || (count('ironic') > 0 && grievances.some((one) => features.features.has(one))))
  const model = asMeant(weighMoods(features), isIronic)
  if (person >= PERSON_FROM) model.wants_person += PLAIN_WISH
  else if (needsNobody(read, language)) model.wants_person -= UNWANTED
  const scores = scoresOf(points, model)
  if (points.confused === 0 && strongest(scores) === 'confused' && isPlainQuestion(read, language))
    keepSaid(scores, points)
  const state = strongest(scores)
  return {
    state,
    sentiment: sentimentOf(state, praise - blame),
    scores,
    signs: decisive(read, { signs, features }, state, language),
  }
}

/** What the model sees beside a confusion that is none is no more than that either: only what was said counts. */
function keepSaid(scores: StateRead['scores'], points: StateRead['scores']): void {
  for (const state of Object.keys(scores) as (keyof typeof scores)[])
    if (points[state] === 0) scores[state] = 0
}

const oneself: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(?:jeg|meg|vi|oss|æ|eg)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:jag|mig|mej|vi|oss)(?!\p{L})/iu,
  da: /(?<!\p{L})(?:jeg|mig|vi|os)(?!\p{L})/iu,
  fi: /(?<!\p{L})(?:minä|mä|minun|mun|minulle|mulle|me|meidän|meille|en|emme)(?!\p{L})|\p{L}(?:nko|nkö|mmeko|mmekö)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:ich|mich|mir|wir|uns)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:i|me|we|us|i['’]m|im)(?!\p{L})/iu,
}

/**
 * One question on a matter, in which the asker does not stand: what it means, or why it is so, is asked by who is not
 * confused too. Without words of confusion only the model sees any there.
 */
function isPlainQuestion(text: string, language: Language): boolean {
  const plain = text.trim()
  return /^[^?!.…]+\?$/u.test(plain) && !oneself[language].test(plain)
}

/** What mock praise is said about. */
const grievances = ['waiting', 'answering', 'fault', 'again', 'blame', 'money']

/** What irony praises, it blames. */
function asMeant(model: Record<MoodState, number>, isIronic: boolean): Record<MoodState, number> {
  if (!isIronic) return model
  return { ...model, satisfied: 0, dissatisfied: Math.max(model.dissatisfied, model.satisfied) }
}

/** What phrases and model say together, each state against none. */
function scoresOf(points: Record<MoodState, number>, model: Record<MoodState, number>): StateRead['scores'] {
  const sums = Object.entries(points).map(([state, value]): [string, number] => [
    state,
    model[state as MoodState] + POINT * Math.min(MOST_POINTS, value) - (judgements.has(state) ? CLEAR : 0),
  ])
  const least = Math.max(model.neutral, Math.max(...sums.map(([, sum]) => sum)) - FAR)
  return Object.fromEntries(
    sums
      .filter(([state]) => state !== 'neutral')
      .map(([state, sum]) => [state, round(Math.max(0, sum - least))]),
  ) as StateRead['scores']
}

function sentimentOf(state: State, balance: number): Sentiment {
  if (state === 'satisfied') return 'positive'
  if (state === 'dissatisfied') return 'negative'
  if (state === 'neutral') return 'neutral'
  if (balance > LEAST - 0.1) return 'positive'
  return balance < -LEAST + 0.1 ? 'negative' : 'neutral'
}

/** What is praised and what is blamed, after irony, questions, `but` and loudness. */
function balanceOf(text: string, signs: Sign[]): { praise: number; blame: number } {
  const lastBut = signs.findLast(({ kind }) => kind === 'but')?.start ?? -1
  const values = signs.map((sign) => weightOf(sign) * (lastBut < 0 || sign.start > lastBut ? 1 : 0.55))
  const blamed = values.reduce((sum, value) => sum + Math.max(0, -value), 0)
  const praised = values.reduce((sum, value) => sum + Math.max(0, value), 0)
  const isIronic =
    rolling.test(text) ||
    (applause.test(text) && blamed > 0) ||
    (blamed >= 1.8 && lastBut < 0 && praised < 2.9)
  const loud = /!{2,}/.test(text) || /(?:(?<!\p{L})\p{Lu}{4,}[\s!?.,]*){2}/u.test(text) ? 1.3 : 1
  const faces = (happy.test(text) ? 1 : 0) + (applause.test(text) && blamed === 0 ? 1 : 0)
  const frowns = unhappy.test(text) ? 1.4 : 0
  if (isIronic && praised + blamed > 0) return { praise: 0, blame: (blamed + praised * 0.6 + frowns) * loud }
  return { praise: praised * loud + faces, blame: blamed * loud + frowns }
}

function weightOf(sign: Sign): number {
  const plain = (sign.isTurned ? whenTurned[sign.kind] : weights[sign.kind]) ?? 0
  const asked = sign.isAsked ? (whenAsked[sign.kind] ?? 1) : 1
  return sign.isQuoted && plain > 0 ? -1.5 : plain * asked
}

function strongest(scores: StateRead['scores']): State {
  let best: State = 'neutral'
  let most = 0
  for (const [state, score] of Object.entries(scores) as [Exclude<State, 'neutral'>, number][])
    if (score > most) {
      best = state
      most = score
    }
  return best
}

const kindsOf: Record<State, readonly SignKind[]> = {
  satisfied: ['good', 'great', 'verbs', 'bad', 'awful'],
  dissatisfied: ['bad', 'awful', 'ironic', 'good', 'great', 'verbs'],
  confused: ['confused'],
  hurried: ['hurried'],
  leaving: ['leaving'],
  wants_person: ['person'],
  neutral: [],
}

function decisive(
  text: string,
  { signs, features }: { signs: Sign[]; features: MoodFeatures },
  state: State,
  language: Language,
): string[] {
  const named = signs.filter(({ kind }) => kindsOf[state].includes(kind))
  if (named.length > 0) return named.map(({ start, end }) => text.slice(start, end))
  if (state === 'neutral') return []
  const asking =
    state === 'wants_person' ? text.split(/[.!?\n]+/).filter((part) => wantsPerson(part, language) > 0) : []
  if (asking.length > 0) return asking.map((part) => part.trim())
  return moodPlaces(features, state).map(([start, end]) => text.slice(start, end))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
