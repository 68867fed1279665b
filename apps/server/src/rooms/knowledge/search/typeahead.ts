import { foldLetters, type Locale, languageOf } from '@svar/language'
import type { PassageRow } from '../passage.ts'

interface Entry {
  text: string
  language: string
  isQuestion: boolean
  words: string[]
  /** Passages that it stands in. */
  held: number
}

/** More headings than this help nobody to finish a sentence, and each costs time per letter typed. */
const MAX_ENTRIES = 10_000
const MAX_LENGTH = 160

export interface Typeahead {
  add(row: PassageRow): void
  remove(passageId: string): void
  suggest(prefix: string, locale: Locale, limit: number): string[]
}

/** Finds questions and headings that begin like what is being typed, in memory. */
export function createTypeahead(): Typeahead {
  const entries = new Map<string, Entry>()
  const byPassage = new Map<string, string[]>()
  return {
    add(row) {
      const keys = textsOf(row).flatMap((text) => {
        const key = `${row.locale ?? ''} ${text}`
        const known = entries.get(key)
        if (known) known.held += 1
        else if (entries.size >= MAX_ENTRIES) return []
        else entries.set(key, entryOf(text, row))
        return [key]
      })
      if (keys.length > 0) byPassage.set(row.id, keys)
    },
    remove(passageId) {
      for (const key of byPassage.get(passageId) ?? []) {
        const entry = entries.get(key)
        if (entry && --entry.held === 0) entries.delete(key)
      }
      byPassage.delete(passageId)
    },
    suggest(prefix, locale, limit) {
      const typed = wordsOf(prefix)
      if (typed.length === 0) return []
      const language = languageOf(locale)
      const fitting: { text: string; rank: number }[] = []
      for (const entry of entries.values()) {
        if (entry.language !== language) continue
        const rank = rankOf(entry, typed)
        if (rank !== null) fitting.push({ text: entry.text, rank })
      }
      fitting.sort((one, other) => one.rank - other.rank || one.text.length - other.text.length)
      return [...new Set(fitting.map(({ text }) => text))].slice(0, limit)
    },
  }
}

/** Of a question and answer its question; of a document its innermost heading. */
function textsOf(row: PassageRow): string[] {
  const text = row.faqId ? row.title : row.heading.at(-1)
  return text && text.length <= MAX_LENGTH ? [text] : []
}

const entryOf = (text: string, row: PassageRow): Entry => ({
  text,
  language: row.locale ? languageOf(row.locale as Locale) : '',
  isQuestion: row.faqId !== null,
  words: wordsOf(text),
  held: 1,
})

const wordsOf = (text: string) => foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Low is good: it begins so, then it holds all words; questions before headings. Null: it does not fit. */
function rankOf({ words, isQuestion }: Entry, typed: string[]): number | null {
  const last = typed.length - 1
  const fits = (word: string | undefined, at: number) =>
    at === last ? word?.startsWith(typed[at] ?? '') : word === typed[at]
  const begins = typed.every((_, at) => fits(words[at], at))
  if (!begins && !typed.every((_, at) => words.some((word) => fits(word, at)))) return null
  return (begins ? 0 : 2) + (isQuestion ? 0 : 1)
}
