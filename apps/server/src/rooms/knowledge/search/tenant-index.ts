import { createIndex, type JudgedPassage, type Locale, type PassageHit } from '@svar/language'
import type { PassageRow } from '../passage.ts'
import { rememberLast } from './remember-last.ts'
import { createTypeahead } from './typeahead.ts'

/** A hit in the index: which passage, and by which of its questions. */
export interface IndexHit extends PassageHit {
  passageId: string
  /** 0: its title; n: the n-th of its other phrasings. */
  phrasing: number
}

/** What can be found in one workspace, in memory. */
export interface TenantIndex {
  /** Of the knowledge, as far as it has come here; -1 before it was built. */
  version: number
  /** Letters held, as a measure of memory. */
  letters: number
  /** Whether its passages have vectors, as last seen; null: nobody has looked. */
  isEmbedded: boolean | null
  readonly size: number
  /** How many were taken out since it was built. */
  removed: number
  add(row: PassageRow): void
  remove(id: string): void
  /** Best first, each passage once. */
  search(question: string, locale: Locale, limit: number): readonly IndexHit[]
  suggest(prefix: string, locale: Locale, limit: number): string[]
}

/** The same is asked again: by a button, by the draft of what was answered, for hours and addresses by fixed words. */
const REMEMBERED = 8

export function createTenantIndex(): TenantIndex {
  const index = createIndex()
  const typeahead = createTypeahead()
  const held = new Map<string, { phrasings: number; letters: number }>()
  const lately = rememberLast<IndexHit[]>(REMEMBERED)
  return {
    version: -1,
    letters: 0,
    isEmbedded: null,
    removed: 0,
    get size() {
      return held.size
    },
    add(row) {
      this.remove(row.id)
      lately.forget()
      for (const entry of entriesOf(row)) index.add(entry)
      typeahead.add(row)
      const letters = row.text.length * (1 + row.phrasings.length)
      held.set(row.id, { phrasings: row.phrasings.length, letters })
      this.letters += letters
    },
    remove(id) {
      const known = held.get(id)
      if (!known) return
      lately.forget()
      for (let phrasing = 0; phrasing <= known.phrasings; phrasing += 1) index.remove(entryId(id, phrasing))
      typeahead.remove(id)
      held.delete(id)
      this.letters -= known.letters
      this.removed += 1
    },
    search(question, locale, limit) {
      // A passage stands there once for each of its phrasings.
      const standsFor = (id: string) => passageOf(id).passageId
      return lately.get(`${locale} ${limit} ${question}`, () =>
        index.search(question, { locale, limit, standsFor }).map((hit) => ({ ...hit, ...passageOf(hit.id) })),
      )
    },
    suggest: (prefix, locale, limit) => typeahead.suggest(prefix, locale, limit),
  }
}

/** A passage as the index reads it, once for each question that it answers. */
export function entriesOf(row: PassageRow) {
  return [headed(row), ...row.phrasings].map((title, phrasing) => ({
    id: entryId(row.id, phrasing),
    title,
    text: row.text,
    ...localeOf(row),
  }))
}

/** The same for the judge, who reads the passage behind a hit. */
export const judgedAs = (row: PassageRow, hit: IndexHit): JudgedPassage => ({
  id: hit.id,
  text: row.text,
  title: row.phrasings[hit.phrasing - 1] ?? headed(row),
  document: row.documentId ?? row.id,
  ...localeOf(row),
})

const localeOf = (row: PassageRow) => (row.locale ? { locale: row.locale as Locale } : {})
const headed = (row: PassageRow) => [row.title, ...row.heading].join(' · ')
export const entryId = (id: string, phrasing: number) => (phrasing === 0 ? id : `${id}/${phrasing}`)
function passageOf(entry: string): { passageId: string; phrasing: number } {
  const slash = entry.indexOf('/')
  return slash < 0
    ? { passageId: entry, phrasing: 0 }
    : { passageId: entry.slice(0, slash), phrasing: Number(entry.slice(slash + 1)) }
}
