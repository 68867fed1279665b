import { nearness, stemsOf } from '../answer/score.ts'
import { unitsOf } from '../answer/units.ts'
import { grants, wishOf } from '../answer/wishes.ts'
import type { Language } from '../locale.ts'
import { isPriceWord, nearThing, sameThing } from '../words/concepts.ts'
import { functionWords } from '../words/function-words.ts'
import { isLightWord } from '../words/light-words.ts'
import { termsOf } from './features.ts'

/** So near a word of the text must stand to one of the question: itself, its kin or a word of the same meaning. */
const NEAR_ENOUGH = 0.5
const ENOUGH = 8000

const amount = /^\d/
/** How much of it there is, and for how long, does not name a thing. */
const measured =
  /^(?:\d.*|dag(?:en|ar)?|dage|d[øy]gn(?:et)?|uk[ea]n?|veckan?|ugen?|timmen?|tunti|tunn\p{L}*|päiv\p{L}{1,4}|vuorokau\p{L}*|viiko\p{L}*|tage?|stunde|woche|days?|hours?|weeks?|per|pr|pro|kvm|kvadrat\p{L}*|qm|m2|m²|quadrat\p{L}*|neliö\p{L}*|sqm|sq|kg|kilo\p{L}*|meter|stk|stück|kpl|pers\p{L}*)$/u

/** Whether a question asks for a price plainly. */
export function asksPrice(question: string, language: Language): boolean {
  return wishOf(question, language).kinds.get('price') === 1
}

/** What a question asks the price of: the stems of its words beside those of the price; none where it asks for no price. */
export function pricedIn(question: string, language: Language): string[] {
  if (!asksPrice(question, language)) return []
  const stop = functionWords(language)
  const named = termsOf(question.slice(0, 1000), language).filter(
    ({ word, stem }) =>
      !stop.has(word) && !isLightWord(word, language) && !isPriceWord(stem, language) && !amount.test(word),
  )
  const things = named.filter(({ word }) => !measured.test(word))
  return stemsOf(things.length > 0 ? things : named)
}

/**
 * Whether one row, item or sentence of a passage tells the price of what is asked about: an amount stands beside its
 * words, one of them as it was said; its heading or the names of the columns may hold the others. A price list names each
 * thing once and briefly, so that texts which speak of it at length rank before it.
 * @param priced stems, from `pricedIn`
 * @returns `loosely` where only what it is a kind of is named: a dog's price `per room` when a double room is asked about
 */
export function howPriceIsTold(
  priced: readonly string[],
  { text, title = '' }: { text: string; title?: string },
  language: Language,
): 'named' | 'loosely' | 'not' {
  if (priced.length === 0) return 'not'
  const words = priced.map((stem) => ({
    stem,
    same: new Set(sameThing(stem, language)),
    near: new Set(nearThing(stem, language)),
    weight: 1,
  }))
  const columns = text.split('\n').find((line) => line.trimStart().startsWith('|')) ?? ''
  const heading = stemsOf(termsOf(`${title.slice(0, 300)} ${columns.slice(0, 300)}`, language))
  const wish = { kinds: new Map([['price' as const, 1]]), whether: false }
  const none = new Set<string>()
  const isNamed = (stems: string[]) => (word: (typeof words)[number]) =>
    nearness({ ...word, same: none, near: none }, stems, language) >= NEAR_ENOUGH ||
    stems.some((other) => isPriceOf(other, word.stem))
  const isIn = (stems: string[]) => (word: (typeof words)[number]) =>
    isNamed(stems)(word) || nearness(word, stems, language) >= NEAR_ENOUGH
  const isHeaded = headsOnly(priced, title, language)
  const told = unitsOf(text.slice(0, ENOUGH)).flatMap((unit) => {
    if (grants(unit.text, wish, language) === 0) return []
    if (isHeaded) return ['named' as const]
    const own = stemsOf(termsOf(unit.text, language))
    // One word in a sentence may be said of anything; a row or an item is named by its words.
    const isNamedHere = unit.kind !== 'sentence' || words.length > 1 || words.every(isNamed(heading))
    if (!isNamedHere || !words.some(isNamed(own)) || !words.every(isIn([...own, ...heading]))) return []
    const all = [...own, ...heading]
    const isLoose = words.some(
      (word) => isIn(all)(word) && !isIn(all.filter((stem) => !isKind(stem, word.stem)))(word),
    )
    return [isLoose ? ('loosely' as const) : ('named' as const)]
  })
  return told.includes('named') ? 'named' : (told[0] ?? 'not')
}

/** Whether the last heading names what is asked about and nothing else: then what stands below it tells its price. */
function headsOnly(priced: readonly string[], title: string, language: Language): boolean {
  const stop = functionWords(language)
  const last = title.slice(-300).split(' · ').at(-1) ?? ''
  const named = stemsOf(
    termsOf(last, language).filter(({ word, stem }) => !stop.has(word) && !isPriceWord(stem, language)),
  )
  const isNamed = (stem: string) => [stem, ...sameThing(stem, language)].some((one) => named.includes(one))
  return named.length > 0 && named.length === priced.length && priced.every(isNamed)
}

const pricing = /^(?:e|en|s|n|i)?(?:pri|prei|hin|kost|takst|tax|sats|satz|lohn|lønn|løn|veloit)/u

/** `timepris` is the price of an hour, however short that word is. */
const isPriceOf = (other: string, stem: string) =>
  other.startsWith(stem) && pricing.test(other.slice(stem.length))

/** `zimmer` is what a `doppelzimmer` is a kind of. */
const isKind = (stem: string, asked: string) => asked !== stem && asked.endsWith(stem)
