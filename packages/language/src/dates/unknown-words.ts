import { forgiven } from './slips.ts'
import { type Form, type Meaning, plainKey, type Sense, type WordList } from './word-list.ts'

/** What a word says that no list holds: one list of senses for each mark that it is worth. */
export function sensesOfUnknown(text: string, list: WordList): (readonly Sense[])[] {
  const compound = compoundOf(text, list)
  if (compound) return compound
  const called = withoutClitic(text, list)
  if (called) return sensesOf(called.meanings)
  const senses = forgiven(text, list)
  return [senses.length === 0 && isOfFeast(text, list) ? [feast] : senses]
}

/** Several meanings of one sense each are senses of one mark; a meaning of several senses gives several marks. */
export function sensesOf(meanings: readonly Meaning[]): (readonly Sense[])[] {
  const several = meanings.find((meaning) => meaning.length > 1)
  return several ? several.map((sense) => [sense]) : [meanings.flat()]
}

/** Finnish `sunnuntaikin`, `huomennako`: the name of a day with a small word that hangs on it. */
function withoutClitic(text: string, list: WordList): Form | undefined {
  const bare = /^(.{5,})(?:kin?|kaan|kään|ko|kö|han|hän)$/u.exec(text)?.[1]
  const form = bare === undefined ? undefined : list.exact.get(bare)?.find(({ words }) => words.length === 0)
  const names = form?.meanings.flat().map(({ name }) => name) ?? []
  return names.includes('weekday') || names.includes('relday') || names.includes('part') ? form : undefined
}

const feast: Sense = { name: 'feast', value: 0 }

/** The holidays as other words begin with them, where that is not their name: `Osterbrunch`, `julmiddag`. */
const feasts =
  /^(?:oster|weihnachts|neujahrs|jule|påske?|nyttårs|nytårs|nyårs|(?:mor|far)sdags|(?:pikku)?joulu|pääsiäis|uudenvuoden|jul(?=bord|middag|mat|lunch|fest))\p{L}{3,}$/u

/** `Muttertagsbrunch`, `vappubrunssi`, `søndagsmiddag`: a word that begins with the name of a holiday or of a weekday. */
function isOfFeast(text: string, list: WordList): boolean {
  if (text.length < 7 || text.length > 30) return false
  if (feasts.test(text)) return true
  for (let at = 5; at <= text.length - 3; at += 1) {
    const day = text.slice(0, at)
    if (senseNamed(list, day, 'holiday') ?? senseNamed(list, day, 'weekday')) return true
  }
  return false
}

/** What a part of the day can be joined to: `fredagskveld`, `huomisaamuna`, `myöhäisillasta`. */
const leading = ['weekday', 'relday', 'early', 'late']

export function compoundOf(text: string, list: WordList): Sense[][] | undefined {
  if (text.length < 6 || text.length > 24) return undefined
  const hour = hourOf(text, list) ?? partHour(text, list)
  if (hour) return hour
  for (let at = 4; at < text.length - 2; at += 1) {
    const day = leading.map((name) => senseNamed(list, text.slice(0, at), name)).find(Boolean)
    const part = day && senseNamed(list, text.slice(at), 'part')
    if (day && part) return [[day], [part]]
  }
  return undefined
}

/** Swedish `niotiden`, Norwegian `tretida`: around that hour. */
function hourOf(text: string, list: WordList): Sense[][] | undefined {
  const around = /^(.+?)(tiden|tida|tia)$/.exec(text)
  const number = around && senseNamed(list, around[1] ?? '', 'num')
  const tide = number && senseNamed(list, around[2] ?? '', 'tide')
  return number && tide ? [[number], [tide]] : undefined
}

/** Finnish `aamuseitsemältä`: the part of the day and the hour. */
function partHour(text: string, list: WordList): Sense[][] | undefined {
  const parted = /^(aamu|ilta|puoli?)(.{5,})$/u.exec(text)
  const name = parted?.[1]?.startsWith('puol') ? 'half' : 'part'
  const part = parted && senseNamed(list, parted[1] ?? '', name)
  const form = list.exact.get(parted?.[2] ?? '')?.find(({ words }) => words.length === 0)
  const meaning = form?.meanings.find(
    (senses) => senses.at(-2)?.name === 'kl' && senses.at(-1)?.name === 'num',
  )
  if (!part || !meaning) return undefined
  const bound = meaning.slice(0, -2).map((sense) => [sense])
  return [...bound, [part], ...meaning.slice(-2).map((sense) => [sense])]
}

function senseNamed(list: WordList, text: string, name: string): Sense | undefined {
  const forms = list.exact.get(text) ?? list.folded.get(plainKey(text))
  const plain = forms?.find((form) => form.words.length === 0)
  return plain?.meanings.find((meaning) => meaning.length === 1 && meaning[0]?.name === name)?.[0]
}
