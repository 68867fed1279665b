import {
  asksBasic,
  asksPrice,
  type Basic,
  basicWords,
  insuranceTold,
  type Locale,
  languageOf,
  openedThing,
  tellsBasic,
  tokenize,
} from '@svar/language'
import type { Platform } from '../../../platform/platform.ts'
import { type SearchHit, type SearchResult, searchKnowledge } from '../../knowledge/index.ts'
import { phrasesIn } from '../phrases/index.ts'
import { answerQuoted } from './builtin.ts'
import { hoursLines } from './hours-lines.ts'
import type { Answer, Question, Understood } from './turn.ts'
import { waysToAsk } from './understand.ts'
import { holdsWord } from './widen-quote.ts'

/** What was asked, with what was understood of it and found for it. */
export interface Asked {
  platform: Platform
  tenantId: string
  question: Question
  understood: Understood
  search: SearchResult
}

/** So many passages may speak of hours or addresses before the one that tells them. */
const LOOKED_AT = 12

/**
 * Where the business is, when it is open, how to reach it, whether it is insured: asked in words that no text of the business holds ("where are
 * you?"), so the passage is found by what it shows. Null where something else is asked, where an answer was written for
 * just this question, and where nothing tells it.
 */
export async function basicAnswer(asked: Asked): Promise<Answer | null> {
  const { question, understood, search } = asked
  const isVisit = asksToCome(question.text, understood)
  const basic = isVisit ? 'hours' : basicIn(question, understood.locale)
  if (!basic) return null
  const best = search.hits.find(({ passage }) => passage.id === search.judgement.best)
  if (search.judgement.answerable && best?.passage.faqId) return null
  const things = basic === 'hours' && !isVisit ? openedThing(question.text, understood.locale) : []
  const tellsIt = (hit: SearchHit) => tells(basic, hit) && holdsAny(hit, things)
  const hit = search.judgement.answerable && best && tellsIt(best) ? best : await find(asked, basic, tellsIt)
  if (!hit) return null
  const locale = (hit.passage.locale as Locale | null) ?? understood.locale
  const answer = answerQuoted(hit, quoteOf(basic, hit, understood, locale), understood, search)
  if (!isVisit) return answer
  const phrases = phrasesIn(understood.locale)
  const offer = { label: phrases.talkToPerson, action: 'request_person' as const, value: null }
  return { ...answer, text: `${phrases.comeBy}\n\n${answer.text}`, buttons: [offer] }
}

/** Also of a follow-up that means it: `and on Saturdays?` after the opening hours. */
function basicIn(question: Question, locale: Locale): Basic | null {
  const [meant = question.text] = waysToAsk(question, question.text, locale)
  const basic = asksBasic(question.text, locale) ?? asksBasic(meant, locale)
  // "What does it cost to have it opened?"
  return basic === 'hours' && asksPrice(question.text, languageOf(locale)) ? null : basic
}

/** Hours of the sauna are told where the sauna is named. */
const holdsAny = ({ passage }: SearchHit, things: string[]) =>
  things.length === 0 ||
  things.some((thing) => holdsWord([passage.title, ...passage.heading, passage.text].join(' '), thing))

async function find(
  { platform, tenantId, understood }: Asked,
  basic: Basic,
  tellsIt: (hit: SearchHit) => boolean,
): Promise<SearchHit | null> {
  const { hits } = await searchKnowledge(platform, tenantId, {
    question: basicWords[basic],
    locale: understood.locale,
    limit: LOOKED_AT,
  })
  const telling = hits.filter(tellsIt)
  const own = telling.find(({ passage }) => isIn(passage.locale, understood.locale))
  return own ?? telling[0] ?? null
}

const isIn = (written: string | null, locale: Locale) =>
  !written || languageOf(written as Locale) === languageOf(locale)

function tells(basic: Basic, { passage }: SearchHit): boolean {
  const title = [passage.title, ...passage.heading].join(' – ')
  return tellsBasic(basic, { text: passage.text, title }, (passage.locale as Locale | null) ?? 'en-GB')
}

function quoteOf(basic: Basic, { passage }: SearchHit, { times }: Understood, locale: Locale): string {
  if (basic === 'insurance') return insuranceTold(passage.text).join(' ')
  if (basic !== 'hours') return linesTelling(basic, passage.text, locale)
  const [time] = times
  const isOneDay = times.length === 1 && (time?.kind === 'date' || time?.kind === 'datetime')
  return hoursLines(passage.text, isOneDay ? (time?.value?.slice(0, 10) ?? null) : null, locale)
}

/** The lines of a passage that tell it; the whole where no line does so by itself. */
function linesTelling(basic: Basic, text: string, locale: Locale): string {
  const lines = text.split('\n').filter((line) => tellsBasic(basic, { text: line }, locale))
  return lines.length > 0 ? lines.join('\n') : text
}

const coming: Record<string, RegExp> = {
  nb: /^(kan|får|kunne) (jeg|vi) (komme|stikke|svinge|møte)( inn| innom| forbi| bort| opp| til dere)*$/u,
  sv: /^(kan|får|kunde) (jag|vi) (komma|titta|svänga|dyka)( in| förbi| upp| till er)*$/u,
  da: /^(kan|må|kunne) (jeg|vi) (komme|kigge|smutte|møde)( ind| forbi| op| til jer)*$/u,
  fi: /^(voinko|voimmeko|saanko|voiko) (minä |me )?(tulla|käydä|piipahtaa|poiketa)( käymään| teille| sisään| sinne)*$/u,
  de: /^(kann|können|könnte) (ich|wir|man) (zu euch |zu ihnen |einfach )?(kommen|vorbeikommen|vorbeischauen|reinkommen)$/u,
  en: /^(can|could|may) (i|we) (just )?(come|pop|drop|swing|stop)( in| by| round| over| along| to you)*$/u,
}

/** What stands before a day or an hour is left behind when these are taken out. */
const beforeTimes = /(?: (?:på|om|am|um|on|at|the|i|den|til|till|klo|kl|kello))+$/u

/** `Can I come tomorrow at 10?`: without its time nothing is left but the wish to come. */
function asksToCome(text: string, { locale, times }: Understood): boolean {
  const said = times.flatMap((time) => time.said ?? [])
  if (said.length === 0) return false
  const rest = said.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  const words = tokenize(rest).filter(({ kind }) => kind === 'word')
  const plain = words
    .map((token) => token.text.toLowerCase())
    .join(' ')
    .replace(beforeTimes, '')
  return coming[languageOf(locale)]?.test(plain) ?? false
}
