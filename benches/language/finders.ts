import { createIndex, type Language, type PassageInput } from '@svar/language'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import bm25 from 'wink-bm25-text-search'
import { localeFor } from './sets.ts'
import { stemsIn } from './words.ts'

/** Gives the ids of the best ten passages, the best first. */
export type Find = (question: string) => string[]

/** Puts passages into an index of its own. */
export type BuildIndex = (passages: readonly PassageInput[], language: Language) => Find

const HITS = 10
/** How a peer looks beyond the exact stem. */
type Reach = 'exact' | 'prefix' | 'fuzzy' | 'both'
const reaches: readonly Reach[] = ['exact', 'prefix', 'fuzzy', 'both']
const titleWeights = [1, 2, 4]

/** Each engine with the settings to choose from; the choice is made per language on the sets' development halves. */
export const finders: Record<string, readonly BuildIndex[]> = {
  svar: [svar],
  'wink-bm25': titleWeights.map(winkWith),
  lunr: titleWeights.flatMap((weight) => reaches.map((reach) => lunrWith(weight, reach))),
  minisearch: titleWeights.flatMap((weight) => reaches.map((reach) => miniWith(weight, reach))),
}

function svar(passages: readonly PassageInput[], language: Language): Find {
  const locale = localeFor(language)
  const index = createIndex({ locale })
  for (const passage of passages) index.add(passage)
  return (question) => index.search(question, { locale, limit: HITS }).map(({ id }) => id)
}

function winkWith(titleWeight: number): BuildIndex {
  return (passages, language) => {
    const engine = bm25()
    engine.defineConfig({ fldWeights: { title: titleWeight, text: 1 } })
    engine.definePrepTasks([stemsIn(language)])
    for (const { id, title, text } of passages) engine.addDoc({ title: title ?? '', text }, id)
    engine.consolidate()
    return (question) => engine.search(question, HITS).map(([id]) => String(id))
  }
}

function lunrWith(titleWeight: number, reach: Reach): BuildIndex {
  return (passages, language) => {
    const stems = stemsIn(language)
    const builder = new lunr.Builder()
    builder.ref('id')
    builder.field('title', { boost: titleWeight })
    builder.field('text')
    builder.tokenizer = (text, metadata) =>
      stems(String(text ?? '')).map((stem) => new lunr.Token(stem, { ...metadata }))
    for (const passage of passages) builder.add(passage)
    const index = builder.build()
    const prefix = reach === 'prefix' || reach === 'both'
    const fuzzy = reach === 'fuzzy' || reach === 'both'
    return (question) => {
      const hits = index.query((query) => {
        for (const stem of stems(question)) {
          query.term(stem, { usePipeline: false, boost: 4 })
          if (prefix) query.term(stem, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING })
          if (fuzzy && stem.length > 3) query.term(stem, { usePipeline: false, editDistance: 1 })
        }
      })
      return hits.slice(0, HITS).map(({ ref }) => ref)
    }
  }
}

function miniWith(titleWeight: number, reach: Reach): BuildIndex {
  return (passages, language) => {
    const index = new MiniSearch<PassageInput>({
      fields: ['title', 'text'],
      tokenize: stemsIn(language),
      processTerm: (stem) => stem,
      searchOptions: {
        combineWith: 'OR',
        boost: { title: titleWeight },
        prefix: reach === 'prefix' || reach === 'both',
        fuzzy: reach === 'fuzzy' || reach === 'both' ? 0.2 : false,
      },
    })
    index.addAll(passages)
    return (question) =>
      index
        .search(question)
        .slice(0, HITS)
        .map(({ id }) => String(id))
  }
}
