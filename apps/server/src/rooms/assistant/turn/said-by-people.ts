import type { Receipt } from '@svar/contract'
import { claims, createIndex, extractAnswer, judge } from '@svar/language'
import type { MessageRow } from '../../conversations/index.ts'
import type { SearchResult } from '../../knowledge/index.ts'
import { phrasesIn } from '../phrases/index.ts'
import { type Answer, noAnswerYet, type Question, type SaidByPerson, type Understood } from './turn.ts'

/** What people of the business wrote, the latest first, each with what the customer had said before it. */
export function saidByPeople(messages: MessageRow[]): SaidByPerson[] {
  return messages
    .flatMap(({ authorKind, authorName, text }, at) => {
      if (authorKind !== 'member' || text.trim() === '') return []
      const before = messages.slice(0, at).findLast((message) => message.authorKind === 'visitor')
      return [{ name: authorName, text, before: before?.text ?? '' }]
    })
    .reverse()
}

/**
 * What a person promised this customer is known when the conversation was handed back: it is quoted, with their name,
 * where it answers better than the knowledge does. Null where it does not.
 */
export function answerFromPeople(
  { people = [] }: Question,
  { searchFor, locale, state }: Understood,
  search: SearchResult,
): Answer | null {
  if (people.length === 0 || state === 'wants_person') return null
  // A question that the business has an answer written for is answered by that.
  if (search.judgement.reason === 'question_known') return null
  const found = bestOf(people, searchFor, locale, search)
  if (!found) return null
  const quote = extractAnswer(searchFor, { text: found.said.text }, { locale }).text
  const begin = phrasesIn(locale).personWrote.replace('{name}', () => found.said.name)
  return {
    ...noAnswerYet,
    engine: 'builtin',
    text: `${begin}\n\n${quote}`,
    confidence: found.confidence,
    receipts: claims(quote, locale).map(
      (claim): Receipt => ({
        claim: claim.raw,
        kind: claim.kind,
        evidence: 'person',
        passageId: null,
        quote,
      }),
    ),
    search,
  }
}

/** With so many words of the question, and none left out, it is about what was asked. */
const ENOUGH_WORDS = 2

/** Judged beside the passages that the search found: words that many hold tell little. */
function bestOf(
  people: SaidByPerson[],
  question: string,
  locale: Understood['locale'],
  search: SearchResult,
) {
  const said = people.map(({ text, before }, at) => ({ id: `person-${at}`, text, title: before }))
  const passages = search.hits.map(({ passage }) => ({
    id: passage.id,
    text: passage.text,
    title: [passage.title, ...passage.heading].join(' – '),
  }))
  const all = [...said, ...passages]
  const index = createIndex()
  for (const one of all) index.add(one)
  const hits = index.search(question, { locale })
  const { answerable, confidence, best } = judge(question, hits, all, { locale })
  const first = hits[0]
  const holdsAll = first?.missing.length === 0 && first.matched.length >= ENOUGH_WORDS
  const id = answerable ? best : holdsAll && !search.judgement.answerable ? first.id : undefined
  const chosen = people[said.findIndex((one) => one.id === id)]
  return chosen ? { said: chosen, confidence } : null
}
