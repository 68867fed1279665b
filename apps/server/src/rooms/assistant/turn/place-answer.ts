import { askedPlace, type Locale, languageOf, servedWords, tellsPlace } from '@svar/language'
import { searchKnowledge } from '../../knowledge/index.ts'
import type { Asked } from './basic-answer.ts'
import { answerQuoted, quoteFrom } from './builtin.ts'
import type { Answer } from './turn.ts'

/** So many passages may speak of places before the one that tells which are served. */
const LOOKED_AT = 12

/**
 * "Do you come to Drammen?": answered where the business lists the places that it serves, and this one is among them or
 * all others are. Null where something else is asked, and where the lists do not tell: a place that is left out may be
 * too far, or merely not thought of.
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
  const best = told.find(({ how }) => how === 'named') ?? told[0]
  return best ? answerQuoted(best.hit, quoteFrom(best.said, best.hit, best.said), understood, search) : null
}
