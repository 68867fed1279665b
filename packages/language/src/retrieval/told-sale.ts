import { nearness, stemsOf } from '../answer/score.ts'
import { unitsOf } from '../answer/units.ts'
import { asksToBuy, grants, type Wish } from '../answer/wishes.ts'
import type { Language } from '../locale.ts'
import { sameThing } from '../words/concepts.ts'
import { functionWords } from '../words/function-words.ts'
import { isLightWord } from '../words/light-words.ts'
import { termsOf } from './features.ts'

const NEAR_ENOUGH = 0.5
const ENOUGH = 8000

const price: Wish = { kinds: new Map([['price', 1]]), whether: false }

/** What a list of goods is called, and what says in a row that a thing is bought, in all languages. */
const goods =
  /(?<!\p{L})(?:\p{L}*(?:materi(?:ell|al|aler|alen)|materials?)|tilbehør|tillbehör|zubehör|accessories|supplies|\p{L}*tarvikkeet|tuotteet|varer|varor|produkter|produkte|products|artikel|merchandise|kjøp|köp|køb|osto|ostettavissa|kauf|verkauf|til salgs|til salg|till salu|zu kaufen|to buy|for sale|selger|säljer|sælger|myymme|verkaufen|we sell|shop|butikk|butik|webshop)(?!\p{L})/iu

/** The stems of what a question asks to buy; none where it asks for nothing else than that, or for something else. */
export function boughtIn(question: string, language: Language): string[] {
  if (!asksToBuy(question, language)) return []
  const stop = functionWords(language)
  const named = termsOf(question.slice(0, 1000), language).filter(
    ({ word }) => !stop.has(word) && !isLightWord(word, language) && !asksToBuy(word, language),
  )
  return stemsOf(named)
}

/**
 * Whether a row or an item of a passage names a thing with its price among goods: what a piano costs to move says nothing
 * of buying one.
 * @param things stems, from `boughtIn`
 */
export function tellsSale(
  things: readonly string[],
  { text, title = '' }: { text: string; title?: string },
  language: Language,
): boolean {
  const words = things.map((stem) => ({
    stem,
    same: new Set(sameThing(stem, language)),
    near: new Set<string>(),
    weight: 1,
  }))
  const isGoods = goods.test(title.split(' · ').at(-1) ?? '')
  return unitsOf(text.slice(0, ENOUGH)).some((unit) => {
    if (unit.kind === 'heading' || grants(unit.text, price, language) === 0) return false
    if (!goods.test(`${unit.text} ${unit.columns ?? ''}`) && !(isGoods && unit.kind !== 'sentence'))
      return false
    const own = stemsOf(termsOf(unit.text, language))
    const isNamed = (word: (typeof words)[number]) =>
      nearness(word, own, language) >= NEAR_ENOUGH ||
      own.some((other) => isKindOf(other, word.stem, language))
    return words.every(isNamed)
  })
}

/** `Flytteeske` is a kind of `eske`, however short that word is. */
const isKindOf = (other: string, stem: string, language: Language) =>
  language !== 'en' && stem.length > 2 && other.length > stem.length + 2 && other.endsWith(stem)
