import type { Locale, Receipt } from '@svar/contract'
import { claims, sentences, supports } from '@svar/language'
import type { SearchHit } from '../../knowledge/index.ts'

/** What an answer may rest on. */
export interface Evidence {
  passages: SearchHit['passage'][]
  toolResults: string[]
  /** What people of the business wrote to this customer. */
  people: string[]
  /** The customer's own words: repeating them claims nothing. */
  customer: string
}

/**
 * Why each price, number, date, address and the like in a text may be said: the passage, tool result, colleague's or
 * customer's word that holds it. `none` may not be said.
 */
export function receiptsFor(text: string, evidence: Evidence, locale: Locale): Receipt[] {
  return claims(text, locale).map((claim): Receipt => {
    const base = { claim: claim.raw, kind: claim.kind, passageId: null, quote: null }
    const passage = evidence.passages.find(({ title, heading, text: held, locale: written }) =>
      supports(claim, [title, ...heading, held].join('\n'), (written ?? locale) as Locale),
    )
    if (passage)
      return {
        ...base,
        evidence: 'passage',
        passageId: passage.id,
        quote: sentenceWith(passage.text, claim.raw),
      }
    if (evidence.toolResults.some((result) => supports(claim, result, locale)))
      return { ...base, evidence: 'tool' }
    const person = evidence.people.find((said) => supports(claim, said, locale))
    if (person) return { ...base, evidence: 'person', quote: sentenceWith(person, claim.raw) }
    return { ...base, evidence: supports(claim, evidence.customer, locale) ? 'customer' : 'none' }
  })
}

function sentenceWith(text: string, claim: string): string {
  const found = sentences(text).find((span) => text.slice(span.start, span.end).includes(claim))
  return (found ? text.slice(found.start, found.end) : text).slice(0, 300)
}

/**
 * Lets words through sentence by sentence, once each is known to hold nothing that no source holds.
 * What fails is remembered and not shown.
 */
export function sentenceGate(evidence: () => Evidence, locale: Locale, show: (text: string) => void) {
  let waiting = ''
  let shown = ''
  const refused: string[] = []
  const pass = (sentence: string) => {
    const bad = receiptsFor(sentence, evidence(), locale).filter((receipt) => receipt.evidence === 'none')
    refused.push(...bad.map((receipt) => receipt.claim))
    // After the first refusal the answer is not going to be given, so nothing more of it is shown.
    if (refused.length > 0) return
    shown += sentence
    show(sentence)
  }
  return {
    refused,
    text: () => shown,
    write(text: string) {
      waiting += text
      for (let end = lastEnd(waiting); end > 0; end = 0) {
        pass(waiting.slice(0, end))
        waiting = waiting.slice(end)
      }
    },
    end() {
      if (waiting !== '') pass(waiting)
      waiting = ''
    },
  }
}

/** Where the last whole sentence ends: at a line break, or at a stop with a space and something after it. */
function lastEnd(text: string): number {
  const line = text.lastIndexOf('\n') + 1
  const spans = sentences(text)
  const last = spans.length > 1 ? (spans.at(-1)?.start ?? 0) : 0
  return Math.max(line, last)
}
