import type { Locale } from '@svar/contract'
import { invitation } from './invitation.ts'
import { toHtml, toText } from './layout.ts'
import type { Brand, Template } from './letter.ts'
import { magicLink } from './magic-link.ts'
import { personRequested } from './person-requested.ts'
import { replyWhileAway } from './reply-while-away.ts'
import { transcript } from './transcript.ts'

const templates = {
  magic_link: magicLink,
  invitation,
  person_requested: personRequested,
  transcript,
  reply_while_away: replyWhileAway,
}

type Templates = typeof templates
export type TemplateName = keyof Templates
export type TemplateParams = { [T in TemplateName]: Parameters<Templates[T]>[0] }

/** Parameters that let whoever reads them in; they are sealed until the mail goes out. */
export const secretParams: Record<TemplateName, readonly string[]> = {
  magic_link: ['link'],
  invitation: ['link'],
  person_requested: [],
  transcript: [],
  reply_while_away: [],
}

/** A mail's subject, HTML and plain text. */
export function render<T extends TemplateName>(
  name: T,
  params: TemplateParams[T],
  locale: Locale,
  brand: Brand,
): { subject: string; html: string; body: string } {
  const letter = (templates[name] as Template<TemplateParams[T]>)(params, locale, brand)
  return {
    subject: oneLine(letter.subject),
    html: toHtml(letter, brand, locale),
    body: toText(letter, brand),
  }
}

/** Names may hold line breaks; a subject may not. */
const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
