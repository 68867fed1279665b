import type { Citation, Receipt } from '@svar/contract'
import { asksMeans, claims, extractAnswer, type Locale, languageOf } from '@svar/language'
import type { SearchHit, SearchResult } from '../../knowledge/index.ts'
import { phrasesIn } from '../phrases/index.ts'
import { offeredFor } from './did-you-mean.ts'
import { readable } from './readable.ts'
import { type Answer, noAnswerYet, type Offered, type Question, type Understood } from './turn.ts'
import { holdsWord, widenQuote } from './widen-quote.ts'

const MAX_QUOTE = 400
export const MAX_FAQ_ANSWER = 900
const MAX_PARAGRAPH = 320

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
  const extract = quoteFrom(understood.searchFor, best, question.text)
  if (readable(extract, best.passage.text) === '')
    return notHeld(question, understood, search, offerAfterMisses)
  return { ...answerQuoted(best, extract, understood, search), confidence: search.judgement.confidence }
}

/** An answer in the words of a passage, with it as the source. */
export function answerQuoted(
  hit: Pick<SearchHit, 'passage'>,
  extract: string,
  { locale }: Pick<Understood, 'locale'>,
  search: SearchResult | null,
): Answer {
  const words = readable(extract, hit.passage.text)
  const citation = cite(hit.passage, extract)
  return {
    ...noAnswerYet,
    engine: 'builtin',
    text: `${inOtherLanguage(hit, locale)}${words}`,
    sources: [citation],
    receipts: receiptsOf(words, citation, locale),
    search,
  }
}

/**
 * A question of the FAQ has its whole answer written for it, and a paragraph that is short stays whole, with its
 * exceptions; of a longer text only what answers is quoted.
 * @param own the message itself, of which the question was made by what was asked before it
 */
export function quoteFrom(
  question: string,
  { passage, matched }: Pick<SearchHit, 'passage' | 'matched'>,
  own: string,
): string {
  const longest = passage.faqId ? MAX_FAQ_ANSWER : MAX_PARAGRAPH
  if (passage.text.length <= longest && (passage.faqId || isParagraph(passage.text))) return passage.text
  const title = [passage.title, ...passage.heading].join(' – ')
  const locale = passage.locale ? (passage.locale as Locale) : undefined
  const options = locale ? { locale } : {}
  const extracted = (asked: string) => extractAnswer(asked, { text: passage.text, title }, options).text
  const extract = extracted(question)
  const isOwn = (word: string) => own.toLowerCase().includes(word.toLowerCase())
  // "With fitting?" is answered by the sentence on fitting, not by the price that was told already.
  const told = readable(extract, passage.text)
  const isLeftOut = own !== question && !matched.some((word) => isOwn(word) && holdsWord(told, word))
  const isHeld = matched.some((word) => isOwn(word) && holdsWord(passage.text, word))
  // Of two rows that hold as many words the one with the words of this message is meant; of ways to pay, all are.
  const isAll = locale !== undefined && asksMeans(question, languageOf(locale))
  const words = own === question ? matched : [...matched, ...matched.filter(isOwn)]
  return widenQuote(isLeftOut && isHeld ? extracted(own) : extract, passage.text, isAll ? [] : words, locale)
}

const isParagraph = (text: string) => !/^\s*([-*•|]|\d+[.)]\s)/m.test(text)

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

function inOtherLanguage({ passage }: Pick<SearchHit, 'passage'>, locale: Locale): string {
  const written = passage.locale as Locale | null
  if (!written || languageOf(written) === languageOf(locale)) return ''
  return `${phrasesIn(locale).inOtherLanguage}\n\n`
}

/**
 * Says so, offers a person, and after several misses asks whether to fetch one. Where something near was found it is asked
 * whether that was meant; somebody who is cross is asked nothing.
 */
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
  // Who only tells what went wrong has asked nothing that could be looked up.
  const upset = isAsked(question.text, understood) ? phrases.notHeldToUpset : phrases.complaint
  const offered = isUpset ? [] : offeredFor(search)
  const quiet = offered.length > 0 ? phrases.didYouMean : calm
  const variants = isUpset ? upset : quiet
  return {
    ...noAnswerYet,
    engine: 'builtin',
    text: variants[question.history.length % variants.length] ?? '',
    held: false,
    confidence: search?.judgement.confidence ?? 0,
    buttons: offerButtons(offered, understood.locale),
    offered,
    search,
  }
}

/** What may be meant, each said with a press, and a person. */
export function offerButtons(offered: Offered[], locale: Locale): Answer['buttons'] {
  const person = { label: phrasesIn(locale).talkToPerson, action: 'request_person' as const, value: null }
  return [...offered.map(({ label }) => ({ label, action: 'say' as const, value: null })), person]
}

/** A question by its form, and not merely for want of anything else that it could be. */
const ASKED_FROM = 0.8
const isAsked = (text: string, { intent, confidence }: Understood) =>
  text.includes('?') || (intent === 'question' && confidence >= ASKED_FROM)
