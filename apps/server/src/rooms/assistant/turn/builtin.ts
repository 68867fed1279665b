import type { Citation, Receipt } from '@svar/contract'
import { claims, extractAnswer, type Locale, languageOf } from '@svar/language'
import type { SearchHit, SearchResult } from '../../knowledge/index.ts'
import { phrasesIn } from '../phrases/index.ts'
import { readable } from './readable.ts'
import { type Answer, noAnswerYet, type Question, type Understood } from './turn.ts'
import { widenQuote } from './widen-quote.ts'

const MAX_QUOTE = 400
const MAX_FAQ_ANSWER = 900

/**
 * Answers from the passage that was judged to hold it, in its own words; otherwise says that it is not held, or fetches a
 * person where the message asks for one ("ring me back").
 */
export function answerFromPassages(
  question: Question,
  understood: Understood,
  search: SearchResult,
  offerAfterMisses: number,
): Answer {
  const best = search.hits.find(({ passage }) => passage.id === search.judgement.best)
  if (!search.judgement.answerable || !best)
    return understood.state === 'wants_person'
      ? { ...noAnswerYet, engine: 'builtin', text: '', person: 'customer_asked', search }
      : notHeld(question, understood, search, offerAfterMisses)
  const extract = quoteFrom(understood.searchFor, best)
  const words = readable(extract, best.passage.text)
  if (words === '') return notHeld(question, understood, search, offerAfterMisses)
  const citation = cite(best.passage, extract)
  return {
    ...noAnswerYet,
    engine: 'builtin',
    text: `${inOtherLanguage(best, understood.locale)}${words}`,
    confidence: search.judgement.confidence,
    sources: [citation],
    receipts: receiptsOf(words, citation, understood.locale),
    search,
  }
}

/** A question of the FAQ has its whole answer written for it; of a longer text only what answers is quoted. */
function quoteFrom(question: string, { passage, matched }: SearchHit): string {
  if (passage.faqId && passage.text.length <= MAX_FAQ_ANSWER) return passage.text
  const title = [passage.title, ...passage.heading].join(' – ')
  const locale = passage.locale ? (passage.locale as Locale) : undefined
  const options = locale ? { locale } : {}
  const extract = extractAnswer(question, { text: passage.text, title }, options).text
  return widenQuote(extract, passage.text, matched, locale)
}

export function cite(passage: SearchHit['passage'], quote: string): Citation {
  const heading = passage.heading.at(-1)
  return {
    passageId: passage.id,
    sourceId: passage.sourceId ?? passage.faqId ?? '',
    title: heading && heading !== passage.title ? `${passage.title} – ${heading}` : passage.title,
    url: passage.url,
    quote: quote.length > MAX_QUOTE ? `${quote.slice(0, MAX_QUOTE).trimEnd()} …` : quote,
    page: passage.page,
  }
}

/** Words that are quoted are held by what they are quoted from. */
function receiptsOf(words: string, citation: Citation, locale: Locale): Receipt[] {
  return claims(words, locale).map((claim) => ({
    claim: claim.raw,
    kind: claim.kind,
    evidence: 'passage',
    passageId: citation.passageId,
    quote: citation.quote,
  }))
}

function inOtherLanguage({ passage }: SearchHit, locale: Locale): string {
  const written = passage.locale as Locale | null
  if (!written || languageOf(written) === languageOf(locale)) return ''
  return `${phrasesIn(locale).inOtherLanguage}\n\n`
}

/** Says so, offers a person, and after several misses asks whether to fetch one. */
export function notHeld(
  question: Question,
  understood: Understood,
  search: SearchResult | null,
  offerAfterMisses: number,
): Answer {
  const phrases = phrasesIn(understood.locale)
  const misses = question.misses + 1
  const isUpset = understood.state === 'dissatisfied' || understood.state === 'leaving'
  const calm = misses >= offerAfterMisses ? phrases.notHeldAgain : phrases.notHeld
  const variants = isUpset ? phrases.notHeldToUpset : calm
  return {
    ...noAnswerYet,
    engine: 'builtin',
    text: variants[question.history.length % variants.length] ?? '',
    held: false,
    confidence: search?.judgement.confidence ?? 0,
    buttons: [{ label: phrases.talkToPerson, action: 'request_person', value: null }],
    search,
  }
}
