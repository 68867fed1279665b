import { askedPlace, type Locale, languageOf, servedWords, tellsPlace, wholeFirst } from '@svar/language'
import { searchKnowledge } from '../../knowledge/index.ts'
import { phrasesIn } from '../phrases/index.ts'
import type { Asked } from './basic-answer.ts'
import { answerQuoted, quoteFrom } from './builtin.ts'
import type { Answer } from './turn.ts'

/** So many passages may speak of places before the one that tells which are served. */
const LOOKED_AT = 12

const ways = ['named', 'elsewhere', 'around'] as const

/**
 * "Do you come to Drammen?": answered where the business tells the places that it serves or does not. Where it tells how
 * far it goes, or only others, it says so and offers a person: a place that is left out may be too far, or merely not
 * thought of. Null where something else is asked, and where nothing is told.
 */
export async function placeAnswer({
  platform,
  tenantId,
  question,
  understood,
  search,
}: Asked): Promise<Answer | null> {
  const place = askedPlace(question.text, understood.locale)
  if (!place || search.judgement.answerable) return null
  const { hits } = await searchKnowledge(platform, tenantId, {
    question: `${place} ${servedWords}`,
    locale: understood.locale,
    limit: LOOKED_AT,
  })
  const told = [...search.hits, ...hits].flatMap((hit) => {
    const locale = (hit.passage.locale as Locale | null) ?? understood.locale
    const found = tellsPlace(hit.passage.text, place, locale)
    // Where a site has a page for each country, "anywhere else" is said of that page's country.
    const isOwn = found?.how === 'named' || languageOf(locale) === languageOf(understood.locale)
    return found && isOwn ? [{ hit, ...found }] : []
  })
  const best = ways.flatMap((wanted) => wholeFirst(told.filter(({ how }) => how === wanted)))[0]
  if (!best) return null
  const answer = answerQuoted(best.hit, quoteFrom(best.said, best.hit, best.said), understood, search)
  if (best.how !== 'around') return answer
  const phrases = phrasesIn(understood.locale)
  const offer = { label: phrases.talkToPerson, action: 'request_person' as const, value: null }
  // Whether one comes there is still not told: it counts as unanswered, and waits among the suggestions.
  return { ...answer, held: false, text: `${phrases.placeNotNamed}\n\n${answer.text}`, buttons: [offer] }
}
