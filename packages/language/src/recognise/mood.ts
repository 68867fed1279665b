import type { Language } from '../locale.ts'
import { phrases } from './phrases.ts'

/** How a message is meant. */
export type Sentiment = 'positive' | 'neutral' | 'negative'

/** The state of mind that a message shows. */
export type Mood = 'satisfied' | 'dissatisfied' | 'confused' | 'hurried'

type Signs = { positive: string; negation: string; confused: string; hurried: string; negative: string }

const signs: Record<Language, Signs> = {
  nb: {
    positive:
      'kjempebra|supert|flott|fantastisk|perfekt|veldig bra|fornøyd|strålende|utmerket|elsker|herlig|topp|så bra|hjelpsom|hyggelig|imponert|kjempefornøyd|glad|bra',
    negative: 'dårlig|feil|ødelagt|sent|forsinket|trist|frustrert|lei|dyrt|problem|problemer|kjedelig|tull',
    negation: 'ikke|aldri|ingen|neppe|lite',
    confused:
      'skjønner ikke|forstår ikke|skjønte ikke|forstod ikke|hva mener du|forvirret|forvirrende|usikker på hva|gir ingen mening|hæ',
    hurried:
      'haster|fort|så fort som mulig|snarest|med en gang|omgående|raskt|akutt|umiddelbart|nå med en gang|straks|det haster',
  },
  sv: {
    positive:
      'jättebra|toppen|fantastiskt|perfekt|väldigt bra|nöjd|strålande|utmärkt|älskar|härligt|så bra|hjälpsam|trevlig|imponerad|super|glad|bra',
    negative:
      'dåligt|dålig|fel|trasig|trasigt|sent|försenad|ledsen|frustrerad|trött på|dyrt|problem|tråkigt|trams',
    negation: 'inte|aldrig|ingen|inget|knappast|ej',
    confused:
      'fattar inte|förstår inte|fattade inte|förstod inte|vad menar du|förvirrad|förvirrande|osäker på vad|va',
    hurried:
      'bråttom|brådskar|brådskande|så fort som möjligt|snarast|genast|omgående|snabbt|akut|omedelbart|direkt nu',
  },
  da: {
    positive:
      'super|fantastisk|perfekt|rigtig godt|tilfreds|strålende|fremragende|elsker|dejligt|skønt|så godt|hjælpsom|flink|venlig|imponeret|glad|godt|mega fedt',
    negative:
      'dårlig|dårligt|forkert|ødelagt|i stykker|sent|forsinket|ked af|frustreret|træt af|dyrt|problem|problemer|pjat',
    negation: 'ikke|aldrig|ingen|næppe|hverken',
    confused:
      'forstår ikke|fatter ikke|forstod ikke|hvad mener du|forvirret|forvirrende|usikker på hvad|giver ingen mening|hva',
    hurried:
      'haster|hurtigst muligt|så hurtigt som muligt|straks|omgående|hurtigt|akut|med det samme|øjeblikkeligt',
  },
  fi: {
    positive:
      'hienoa|mahtavaa|loistavaa|täydellinen|täydellistä|erinomainen|erinomaista|tyytyväinen|upea|upeaa|ihana|ihanaa|hyvää palvelua|hyvä palvelu|super|rakastan|avulias|ystävällinen|mukava|todella hyvä|iloinen|kiva',
    negative:
      'huono|huonosti|väärin|rikki|myöhässä|surullinen|turhautunut|kyllästynyt|kallis|ongelma|ongelmia|harmi|pettymys',
    negation: 'ei|en|eivät|älä|emme|tuskin',
    confused:
      'en ymmärrä|en tajua|en ymmärtänyt|mitä tarkoitat|hämmentynyt|hämmentävää|sekava|en ole varma mitä|häh',
    hurried: 'kiire|kiireesti|kiireellinen|mahdollisimman pian|heti|välittömästi|nopeasti|pikaisesti|akuutti',
  },
  de: {
    positive:
      'super|toll|fantastisch|perfekt|sehr gut|zufrieden|großartig|hervorragend|ausgezeichnet|liebe|wunderbar|klasse|hilfreich|nett|freundlich|beeindruckt|prima|spitze|froh',
    negative:
      'schlecht|falsch|kaputt|zu spät|verspätet|traurig|frustriert|satt|teuer|problem|probleme|ärgerlich|quatsch|schade',
    negation: 'nicht|nie|niemals|kein|keine|keinen|kaum',
    confused:
      'verstehe nicht|verstehe ich nicht|kapiere|verstehe das nicht|was meinen sie|was meinst du|verwirrt|verwirrend|ergibt keinen sinn|hä',
    hurried:
      'eilt|eilig|dringend|so schnell wie möglich|schnellstmöglich|sofort|umgehend|schnell|akut|unverzüglich',
  },
  en: {
    positive:
      'great|awesome|fantastic|perfect|very good|happy|satisfied|brilliant|excellent|love|lovely|wonderful|amazing|helpful|friendly|impressed|superb|nice|pleased',
    negative:
      'bad|wrong|broken|late|delayed|sad|frustrated|tired of|overpriced|problem|problems|annoying|nonsense|shame',
    negation: "not|never|no|hardly|isn't|wasn't|don't|didn't|aren't|doesn't",
    confused:
      "don't understand|do not understand|dont understand|don't get it|what do you mean|confused|confusing|not sure what|makes no sense|huh",
    hurried:
      'urgent|urgently|asap|as soon as possible|right away|immediately|quickly|emergency|in a hurry|right now|straight away',
  },
}

const happy =
  /[\u{1F600}-\u{1F60D}\u{1F970}\u{1F44D}\u{2764}\u{1F44F}\u{1F64F}\u{1F389}\u{1F642}\u{263A}]|[:;]-?[)D]/u
const unhappy = /[\u{1F620}-\u{1F622}\u{1F62D}\u{1F624}\u{1F92C}\u{1F44E}\u{1F612}\u{1F61E}\u{1F641}]|:-?[(]/u

/** Weighs the words, emoji, capitals and exclamation marks of a message. A negation turns the word after it. */
export function moodOf(text: string, language: Language): { sentiment: Sentiment; mood: Mood[] } {
  const lower = text.toLowerCase().replace(/’/g, "'").slice(0, 4000)
  const own = signs[language]
  const positive = weigh(lower, own.positive, own.negation) + (happy.test(text) ? 1 : 0)
  const negative =
    weigh(lower, `${own.negative}|${phrases[language].complaint}`, own.negation) +
    (unhappy.test(text) ? 1.5 : 0)
  const shouting = /!{3,}/.test(text) || /(?:\p{Lu}{4,}[\s!?.]*){2}/u.test(text) ? 0.5 : 0
  const balance = positive - negative - (negative > 0 ? shouting : 0)
  const sentiment = balance > 0.5 ? 'positive' : balance < -0.5 ? 'negative' : 'neutral'
  const mood: Mood[] = []
  if (sentiment === 'positive') mood.push('satisfied')
  if (sentiment === 'negative') mood.push('dissatisfied')
  if (edged(own.confused).test(lower) || /\?{3,}/.test(text)) mood.push('confused')
  if (edged(own.hurried).test(lower)) mood.push('hurried')
  return { sentiment, mood }
}

/** Counts signs; one that is negated within the three words before counts against. */
function weigh(text: string, alternatives: string, negation: string): number {
  const turned = new RegExp(`(?<!\\p{L})(?:${negation})(?:\\s[\\p{L}']+){0,2}\\s*$`, 'u')
  let sum = 0
  for (const match of text.matchAll(new RegExp(edged(alternatives).source, 'gu'))) {
    sum += turned.test(text.slice(Math.max(0, match.index - 40), match.index)) ? -1 : 1
  }
  return sum
}

const cache = new Map<string, RegExp>()

function edged(alternatives: string): RegExp {
  let pattern = cache.get(alternatives)
  if (!pattern) {
    pattern = new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'u')
    cache.set(alternatives, pattern)
  }
  return pattern
}
