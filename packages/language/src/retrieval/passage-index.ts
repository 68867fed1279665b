import { wantedBy } from '../answer/wanted.ts'
import { wishOf } from '../answer/wishes.ts'
import { identifyLanguage } from '../identify/identify-language.ts'
import { type Language, type Locale, languageOf } from '../locale.ts'
import { answerKind } from './asked.ts'
import { type Asking, askingOf, assess } from './coverage.ts'
import { LanguageIndex } from './language-index.ts'
import { readQuestion } from './query.ts'
import { type Placed, rank } from './rank.ts'
import type { PassageHit, PassageIndex, PassageInput, SearchOptions } from './types.ts'

/** A passage in another language than the asker's must be so much better to come first. */
const FOREIGN = 0.6
const SCANDINAVIAN = 0.8
/** One in the other English: what holds in the one country often does not in the other. */
const OTHER_ENGLISH = 0.9
/** After so many removals, and as many as are held, the numbers are given out anew: an index that lives long stays small. */
const HOLES = 2000
/** Of a thing that stands there more than once, so many entries are looked at for each one that is wanted. */
const LOOKED_AT = 3
const MOST_HITS = 200
/** Where the asker's language holds about as much as another one, of the other only the best are looked at. */
const ABOUT_AS_MUCH = 1.5
const SECONDARY = 10

type Place = { language: Language; number: number; passage: PassageInput }
type Found = Placed & { asking: Asking }

/**
 * Makes an empty index. `locale` is the locale of passages and questions that name none; without it they are
 * identified by their text.
 */
export function createIndex(options: { locale?: Locale } = {}): PassageIndex {
  return new LocaleIndex(options.locale)
}

class LocaleIndex implements PassageIndex {
  readonly #locale: Locale | undefined
  readonly #indexes = new Map<Language, LanguageIndex>()
  readonly #places = new Map<string, Place>()
  #removed = 0

  constructor(locale: Locale | undefined) {
    this.#locale = locale
  }

  get size(): number {
    return this.#places.size
  }

  add(passage: PassageInput): void {
    this.remove(passage.id)
    const language = this.#languageFor(`${passage.title ?? ''} ${passage.text}`, passage.locale)
    const number = this.#indexOf(language).add(passage)
    this.#places.set(passage.id, { language, number, passage })
  }

  remove(id: string): boolean {
    const place = this.#places.get(id)
    if (!place) return false
    this.#places.delete(id)
    this.#indexOf(place.language).remove(place.number, place.passage)
    this.#removed += 1
    if (this.#removed >= Math.max(HOLES, this.size * 2)) this.#rebuild()
    return true
  }

  search(question: string, options: SearchOptions = {}): PassageHit[] {
    const limit = Math.max(1, Math.min(options.limit ?? 10, MOST_HITS))
    const reach = options.standsFor ? Math.min(limit * LOOKED_AT, MOST_HITS) : limit
    const asked = this.#languageFor(question, options.locale)
    const manner = {
      yesNo: wantedBy(question, asked) === 'yesno',
      kind: answerKind(question, asked),
      wish: wishOf(question, asked),
    }
    const own = this.#indexes.get(asked)?.size ?? 0
    const found: Found[] = []
    for (const index of this.#indexes.values()) {
      if (index.size === 0) continue
      const terms = readQuestion(question, index, asked)
      const asking = askingOf(terms, index, manner.kind)
      const factor = nearness(asked, index.language)
      const isSecondary = index.language !== asked && index.size <= own * ABOUT_AS_MUCH
      const ranked = isSecondary
        ? rank(terms, index, Math.min(reach, SECONDARY), manner, SECONDARY)
        : rank(terms, index, reach, manner)
      for (const entry of ranked) {
        const share = factor * this.#shareOfCountry(index, entry, options.locale)
        found.push({ ...entry, score: entry.score * share, plain: entry.plain * share, asking })
      }
    }
    found.sort((one, other) => other.score - one.score)
    // What a hit holds of the question is costly to tell: only of those that are given.
    return bestOfEach(found.slice(0, reach), options.standsFor)
      .slice(0, limit)
      .flatMap((hit) => {
        const passage = passageOf(hit)
        return passage ? [assess(passage, hit, hit.asking)] : []
      })
  }

  #shareOfCountry(index: LanguageIndex, { number }: Placed, asked: Locale | undefined): number {
    if (index.language !== 'en' || !asked) return 1
    const held = this.#places.get(index.passages[number]?.id ?? '')?.passage.locale
    return held && held !== asked && languageOf(asked) === 'en' ? OTHER_ENGLISH : 1
  }

  #languageFor(text: string, locale: Locale | undefined): Language {
    const known = locale ?? this.#locale
    return languageOf(known ?? identifyLanguage(text).locale)
  }

  #indexOf(language: Language): LanguageIndex {
    let index = this.#indexes.get(language)
    if (!index) {
      index = new LanguageIndex(language)
      this.#indexes.set(language, index)
    }
    return index
  }

  #rebuild(): void {
    this.#removed = 0
    this.#indexes.clear()
    for (const place of this.#places.values()) place.number = this.#indexOf(place.language).add(place.passage)
  }
}

const passageOf = ({ asking, number }: Found) => asking.index.passages[number]

/** The first of those that stand for the same thing; all of them where nothing says which do. */
function bestOfEach(found: Found[], standsFor: SearchOptions['standsFor']): Found[] {
  if (!standsFor) return found
  const met = new Set<string>()
  return found.filter((hit) => {
    const thing = standsFor(passageOf(hit)?.id ?? '')
    return met.size < met.add(thing).size
  })
}

function nearness(asked: Language, held: Language): number {
  if (asked === held) return 1
  const scandinavian = ['nb', 'sv', 'da']
  return scandinavian.includes(asked) && scandinavian.includes(held) ? SCANDINAVIAN : FOREIGN
}
