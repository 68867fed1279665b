import { type Language, type Locale, languageOf } from '../locale.ts'
import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'
import { clauseAround } from './sentence.ts'

/** Questions for an appointment that is still to be found, as a clause begins with them. */
const questions: Record<Language, RegExp> = {
  en: /^(?:so )?(?:when (?:can|could|would) (?:you|i|we|someone|somebody|anyone)\b|how soon\b|what(?:'s| is| do you have| have you got) (?:still )?(?:open|free|available)\b)/u,
  nb: /^(?:når (?:kan|har|får|passer det for) (?:dere|jeg|vi|du|noen)\b|når passer det\b|hvor (?:snart|fort) kan\b|hva har dere (?:av )?ledig)/u,
  sv: /^(?:när (?:kan|har|får|hinner) (?:ni|jag|vi|du|någon|nån)\b|när passar det\b|hur snart kan\b|vad har ni (?:för )?ledig)/u,
  da: /^(?:hvornår (?:kan|har|må|får) (?:i|jeg|vi|du|nogen)\b|hvornår passer det\b|hvor (?:hurtigt|snart) kan\b|hvad har i (?:af )?ledig)/u,
  fi: /^(?:milloin (?:pääs|voi|ehdi|ehtis|teillä|olisi|kävisi|saisi)|mitä aikoja teillä|koska (?:pääs|voisi|ehdi))/u,
  de: /^(?:wann (?:k[oö]nn|kann|hätte|habe?n? (?:sie|ihr)|habt|ginge|geht|passt)|wie (?:schnell|bald) (?:k[oö]nn|kann)|was (?:habt|haben|hättet|hätten) (?:ihr|sie) (?:denn |da )?(?:noch )?frei)/u,
}

/** Where somebody is at home or free on the day that is told, it is the answer: `I'm in on Friday. When can you come?` */
const free =
  /(?:^|\P{L})(?:home|free|available|around|in all day|hjemme|hjemma|heime|hemma|ledig|fri|zuhause|zu hause|daheim|frei|da|kotona|vapaa\p{L}*|paikalla)(?!\p{L})/iu

/**
 * `The MOT runs out on 31 December, when can you fit me in?`: the day is told to explain, and another one is asked for.
 */
export function isAskedWhen(
  moments: readonly Moment[],
  marks: readonly Mark[],
  text: string,
  { locale, today }: { locale: Locale; today: number },
): boolean {
  const [moment, more] = moments
  const days = moment?.date?.options ?? []
  if (!moment || more || days.length === 0 || days.some(({ from }) => from < today)) return false
  const told = clauseAround(marks, moment.first)
  if (free.test(text.slice(marks[told.from]?.start ?? 0, marks[told.to - 1]?.end ?? 0))) return false
  const question = questions[languageOf(locale)]
  return marks.some(({ start }, at) => {
    if (at < told.to) return false
    const before = marks[at - 1]
    const isFirst = before?.kind !== 'word' || senseOf(before, 'and') !== undefined
    return isFirst && question.test(text.slice(start, start + 40).toLowerCase())
  })
}
