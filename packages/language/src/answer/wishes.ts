import type { Language } from '../locale.ts'
import { type Ask, asks, type Kind } from './asks.ts'
import { general, openWords } from './open-asks.ts'
import { shown } from './shows.ts'

/** What a question wants to hear: kinds with how plainly each is asked for (0 to 1), and whether something is so. */
export type Wish = { kinds: ReadonlyMap<Kind, number>; whether: boolean }

/** How much of a question and of a sentence is read. */
const ENOUGH = 2000
/** What is asked for openly beside something plain, and what a question merely speaks of, count less. */
const OPENLY = 0.6
const MENTIONED = 0.4
/** A second kind that is wanted and shown adds a little. */
const MORE = 0.2
/** What a question speaks of itself its answer often speaks of too: `Are you open on Fridays?` */
const mentioned: readonly Kind[] = ['day', 'clock', 'age']
/** Kinds that sentences show without meaning to: names, places and numbers stand everywhere. */
const loose: ReadonlySet<Kind> = new Set(['place', 'name', 'person', 'contact', 'reason', 'count'])
const LOOSE = 0.6

/** What one pays by, in all languages, with the word before it. */
const meansOfPayment =
  /(?<!\p{L})(?:kontant\p{L}*|käteis\p{L}*|bar(?= (?:be)?zahl)|cash|cheques?|swish|vipps|mobilepay|mobile pay|klarna|paypal|apple pay|google pay|(?:med|mit|by|with|per) (?:kort\p{L}*|\p{L}*karte\p{L}*|card|bankkort\p{L}*)|(?:\p{L}*kort|lasku)(?:illa|lla)|kortilla|(?:på|mot|auf|by|with) (?:faktura|regning|rechnung|invoice)|avbetalning|delbetal\p{L}*|rate(?:n|r)?zahlung\p{L}*|i rater)(?!\p{L})/u

const howPaid: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(?:hvordan|åssen|på hvilke[nt]? måter?).{0,24}betal|betalingsm(?:åte|ulighet|etode)/u,
  sv: /(?<!\p{L})(?:hur(?! mycket| mkt| länge)|på vil\p{L}+ sätt).{0,24}betal|betal(?:nings)?sätt|betalningsalternativ/u,
  da: /(?<!\p{L})(?:hvordan|på hvil\p{L}+ måder?).{0,24}betal|betalingsm(?:åde|ulighed|etode)/u,
  fi: /(?<!\p{L})(?:miten|millä|kuinka(?! paljon)).{0,24}maks(?:an|aa|etaan|amme|oi)|maksut(?:apa|avat|avoi)/u,
  de: /(?<!\p{L})(?:wie(?! ?viel| teuer| lange)|womit|auf welche).{0,30}zahl|zahlungs(?:art|mittel|möglich|weise)/u,
  en: /(?<!\p{L})how(?! much| many| long| soon).{0,24}(?<!\p{L})pay(?!\p{L})|(?:ways?|methods?|means) (?:to pay|of payment)|payment (?:method|option)/u,
}

/** `How do I pay?` wants to hear of cards and invoices, and not how much. */
export function asksMeans(question: string, language: Language): boolean {
  return howPaid[language].test(question.slice(0, ENOUGH).toLowerCase())
}

/** `Can I pay by card?` asks whether one may, and names what by. */
export function namesMeans(question: string, language: Language): boolean {
  const lower = question.slice(0, ENOUGH).toLowerCase()
  return !openWords[language].test(lower) && meansOfPayment.test(lower)
}

/** The same means under its names in all languages. */
const sameMeans: readonly RegExp[] = [
  /(?<!\p{L})(?:kontant\p{L}*|käteis\p{L}*|bargeld|bar|cash)(?!\p{L})/u,
  /(?:kort(?:et|en|illa|ti|tia|eilla)?|karten?|\bcards?|visa|mastercard)(?!\p{L})/u,
  /faktura|regning|rechnung|invoice|lasku/u,
  /avbetal|delbetal|ratenzahl|rate(?:n|r)(?!\p{L})/u,
  ...['swish', 'vipps', 'mobile ?pay', 'klarna', 'paypal', 'apple pay', 'google pay', 'cheque'].map(
    (name) => new RegExp(name, 'u'),
  ),
]

/** Whether a text names one of the means that a question names, or lists what one may pay by. */
export function tellsOfMeans(text: string, question: string): boolean {
  const asked = question.slice(0, ENOUGH).toLowerCase()
  const read = text.slice(0, ENOUGH).toLowerCase()
  const told = sameMeans.filter((means) => means.test(read))
  return told.length > 1 || told.some((means) => means.test(asked))
}

const bought =
  /(?<!\p{L})(?:selger|säljer|sælger|kjøpes?|köpas?|købes?|my(?:yttekö|ydäänkö)|ostaa|verkauf\p{L}{1,2}|kaufen|sell|buy|purchase)(?!\p{L})/u

/** `Do you sell boxes?` asks neither how many nor how much, and is answered best by what one costs. */
export function asksToBuy(question: string, language: Language): boolean {
  const lower = question.slice(0, ENOUGH).toLowerCase()
  return bought.test(lower) && !openWords[language].test(lower)
}

/** What a question wants to hear, by its words. */
export function wishOf(question: string, language: Language): Wish {
  const lower = question.slice(0, ENOUGH).trim().toLowerCase()
  const kinds = new Map<Kind, number>()
  const want = (kind: Kind, weight: number) => kinds.set(kind, Math.max(weight, kinds.get(kind) ?? 0))
  const whether = !openWords[language].test(lower)
  // "Can I pay cash?" asks how, not how much.
  const wantsMeans = asksMeans(lower, language)
  const isHow = wantsMeans || namesMeans(lower, language)
  if (wantsMeans) want('means', 1)
  for (const kind of saidIn(lower, asks[language])) if (kind !== 'price' || !isHow) want(kind, 1)
  const openly = kinds.size > 0 ? OPENLY : 1
  for (const kind of saidIn(lower, general[language]))
    if (!wantsMeans && !(isHow && kind === 'share')) want(kind, openly)
  for (const kind of mentioned) if (shown[language][kind](lower)) want(kind, MENTIONED)
  return { kinds, whether }
}

function saidIn(lower: string, ways: Ask[]): Kind[] {
  return ways.flatMap(([kinds, said]) => (said.test(lower) ? kinds : []))
}

/** How well a sentence shows what is wanted: 0 for not at all, 1 for well, a little more where it shows several kinds. */
export function grants(sentence: string, wish: Wish, language: Language): number {
  return granted(wish, (kind) => showsKind(sentence, kind, language))
}

/** The same of what shows these kinds. */
export function granted(wish: Wish, shows: (kind: Kind) => boolean): number {
  let best = 0
  let more = 0
  for (const [kind, asked] of wish.kinds) {
    if (!shows(kind)) continue
    const weight = asked * (loose.has(kind) ? LOOSE : 1)
    more += Math.min(best, weight)
    best = Math.max(best, weight)
  }
  return best + MORE * more
}

/** Whether a sentence shows something of a kind, by its beginning. */
export function showsKind(sentence: string, kind: Kind, language: Language): boolean {
  return shown[language][kind](sentence.slice(0, ENOUGH))
}

/** Whether a sentence tells whether something is so: what may, must or cannot be, what is included. */
export function tellsWhether(sentence: string, language: Language): boolean {
  return shown[language].whether(sentence.slice(0, ENOUGH))
}
