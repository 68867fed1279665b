import type { Language, PassageInput } from '@svar/language'
import { readLines } from '../../evals/eval.ts'
import type { Figures } from '../bench.ts'
import { type BuildIndex, finders } from './finders.ts'
import { type Half, percent, setFile, spoken } from './sets.ts'

type Question = { text: string; passage: string }
type Places = { first: number; five: number; n: number }

/** The share of questions whose passage comes first, and among the first five. */
export async function recall(): Promise<Figures> {
  const figures: Figures = {}
  for (const language of spoken) {
    const first: Record<string, number> = {}
    const five: Record<string, number> = {}
    for (const name of Object.keys(finders)) {
      const places = await placesOf(await bestFinder(name, language), language, 'kept')
      if (places.n === 0) continue
      first[name] = percent(places.first, places.n)
      five[name] = percent(places.five, places.n)
    }
    figures[`recall@1 ${language} %`] = first
    figures[`recall@5 ${language} %`] = five
  }
  return figures
}

/** The settings of an engine that find most on the development half; the earlier ones of equals. */
export async function bestFinder(name: string, language: Language): Promise<BuildIndex> {
  const choices = finders[name] ?? []
  let best: { build: BuildIndex; found: number } | undefined
  for (const build of choices) {
    const { first, five } =
      choices.length > 1 ? await placesOf(build, language, 'dev') : { first: 0, five: 0 }
    if (!best || first + five > best.found) best = { build, found: first + five }
  }
  if (!best) throw new Error(`There is no engine "${name}".`)
  return best.build
}

async function placesOf(build: BuildIndex, language: Language, half: Half): Promise<Places> {
  const passages = setFile(language, 'passages', half)
  const questions = setFile(language, 'questions', half)
  if (!passages || !questions) return { first: 0, five: 0, n: 0 }
  const find = build(await readLines<PassageInput>(passages), language)
  const asked = await readLines<Question>(questions)
  const places = asked.map(({ text, passage }) => find(text).indexOf(passage))
  const upTo = (last: number) => places.filter((place) => place >= 0 && place < last).length
  return { first: upTo(1), five: upTo(5), n: asked.length }
}
