import type { Passage } from '@svar/contract'
import { chunk, type Locale } from '@svar/language'
import type { Section } from '../../platform/parsing/index.ts'

/** A passage as stored: what is shown of it, and the other questions that it answers. */
export type PassageRow = Passage & { phrasings: string[] }
/** A passage before it has an id. */
export type PassageDraft = Omit<PassageRow, 'id'>

export interface ReadDocument {
  title: string
  url: string | null
  sections: Section[]
  locale: Locale
}

/** Cuts a document into passages; each knows its headings, its page and the address that leads right to it. */
export function passagesOf(document: ReadDocument): Omit<PassageDraft, 'sourceId' | 'documentId'>[] {
  const { text, places } = joined(document.sections)
  const pieces = chunk(text)
  // A text of headings alone has no passage below them; it is still worth finding.
  if (pieces.length === 0 && text.trim())
    pieces.push({ text: text.trim(), heading: [], start: 0, end: text.length })
  let at = 0
  return pieces.map((piece) => {
    while ((places[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= piece.start) at += 1
    const section = places[at]?.section
    return {
      faqId: null,
      title: document.title.toWellFormed(),
      heading: withoutTitle(piece.heading, document.title).map((heading) => heading.toWellFormed()),
      phrasings: [],
      text: piece.text.toWellFormed(),
      page: section?.page ?? piece.page ?? null,
      url: addressOf(document.url, section?.anchor),
      locale: document.locale,
    }
  })
}

/** One text out of all sections, with where each begins. A form feed keeps passages from running over a page. */
function joined(sections: Section[]): { text: string; places: { start: number; section: Section }[] } {
  const places: { start: number; section: Section }[] = []
  let text = ''
  let before: Section | undefined
  for (const section of sections) {
    if (before) text += before.page === section.page ? '\n\n' : '\n\f'
    places.push({ start: text.length, section })
    text += section.text
    before = section
  }
  return { text, places }
}

const withoutTitle = (heading: string[], title: string) =>
  heading[0]?.trim() === title.trim() ? heading.slice(1) : heading

function addressOf(url: string | null, anchor: string | undefined): string | null {
  if (!url || !anchor) return url
  return URL.canParse(url) ? new URL(`#${encodeURIComponent(anchor)}`, url).href : url
}

/** A question and its answer as a passage. */
export function passageOfFaq(faq: {
  id: string
  question: string
  alternatives: string[]
  answer: string
  locale: string
}): PassageDraft {
  return {
    documentId: null,
    sourceId: null,
    faqId: faq.id,
    title: faq.question.toWellFormed(),
    heading: [],
    phrasings: faq.alternatives.map((phrasing) => phrasing.toWellFormed()),
    text: faq.answer.toWellFormed(),
    page: null,
    url: null,
    locale: faq.locale,
  }
}
