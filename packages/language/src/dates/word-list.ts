import { plainLetters } from '../words/letters.ts'

/** One meaning of a word: `weekday` with 2, `part` with `evening`; marks without a value carry 0. */
export type Sense = { name: string; value: number | string }

/** What stands in a text for this form; more than one when one word says several things (`perjantaihin`: until, Friday). */
export type Meaning = readonly Sense[]

/** The words of a language, found by their first word. `words` are the further words of a form of several words. */
export type WordList = {
  exact: ReadonlyMap<string, readonly Form[]>
  folded: ReadonlyMap<string, readonly Form[]>
  /** Names of weekdays, months, relative days and parts of the day, in which a slip of the pen is forgiven. */
  forgiving: ReadonlyMap<string, readonly string[]>
}
/** `keys` are the further words with plain letters. */
export type Form = { words: readonly string[]; keys: readonly string[]; meanings: Meaning[] }

const forgivingNames = new Set(['weekday', 'month', 'relday', 'part'])

/**
 * Reads a word list. Each line is `sense:value = form | form of words`; `sense+sense` for a word that says both;
 * `num#0 = …` and `ord#1 = …` count on from that number, one word after the other, `/` between spellings.
 */
export function wordList(...texts: string[]): WordList {
  const exact = new Map<string, Form[]>()
  for (const line of texts.join('\n').split('\n')) {
    const at = line.indexOf(' = ')
    if (at > 0) addLine(exact, line.slice(0, at).trim(), line.slice(at + 3))
  }
  const folded = new Map<string, Form[]>()
  for (const [word, forms] of exact) {
    const key = plainKey(word)
    folded.set(key, [...(folded.get(key) ?? []), ...forms])
  }
  return { exact, folded, forgiving: forgivingWords(exact) }
}

function addLine(list: Map<string, Form[]>, head: string, body: string): void {
  const counted = /^(num|ord)#(\d+)$/.exec(head)
  if (!counted) {
    const meaning = head.split('+').map(senseOf)
    for (const form of body.split('|')) addForm(list, form.trim(), meaning)
    return
  }
  for (const [index, spellings] of body.trim().split(/\s+/).entries()) {
    const sense = { name: counted[1] ?? 'num', value: Number(counted[2]) + index }
    for (const spelling of spellings.split('/')) {
      addForm(list, spelling.replaceAll('_', ' '), [sense])
      if (sense.name === 'num') addForm(list, spelling.replaceAll('_', ' '), [{ ...sense, name: 'spelt' }])
    }
  }
}

function senseOf(text: string): Sense {
  const [name = '', value = '0'] = text.split(':')
  return { name, value: /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value }
}

function addForm(list: Map<string, Form[]>, form: string, meaning: Meaning): void {
  const [first = '', ...words] = form.toLowerCase().split(/[\s-]+/)
  const forms = list.get(first) ?? []
  const same = forms.find((one) => one.words.join(' ') === words.join(' '))
  if (same) same.meanings.push(meaning)
  else forms.push({ words, keys: words.map(plainKey), meanings: [meaning] })
  forms.sort((one, other) => other.words.length - one.words.length)
  list.set(first, forms)
}

/** `loerdag`, `lordag` and `lørdag` meet here; `ae`, `oe`, `aa` and `ue` count as one letter. */
export function plainKey(word: string): string {
  return plainLetters(word).replace(/ae|oe|ue|aa/g, (pair) => (pair === 'ae' ? 'a' : (pair[0] ?? '')))
}

/** Words by each spelling that lacks one letter: two words one slip apart share one of these. */
function forgivingWords(exact: ReadonlyMap<string, readonly Form[]>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [word, forms] of exact) {
    const names = forms.filter((form) => form.words.length === 0).flatMap((form) => form.meanings)
    const wanted = names.some((meaning) =>
      meaning.some((sense) => forgivingNames.has(sense.name) && word.length >= shortest(sense.name)),
    )
    if (!wanted) continue
    for (const key of [word, ...lacking(word)]) found.set(key, [...(found.get(key) ?? []), word])
  }
  return found
}

/** Swedish `sönda` is spoken for `söndag`; one letter from it lie other words (`sända`). */
function shortest(name: string): number {
  if (name === 'part') return 7
  return name === 'weekday' ? 6 : 5
}

/** All spellings of a word with one letter left out. */
export function lacking(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))
}
