import type { Locale } from '@svar/contract'
import { oneLine } from '../one-line.ts'
import { type TemplateName, type TemplateParams, templates, variablesOf } from './all.ts'
import { unsubscribeFooter } from './footer.ts'
import { toHtml, toText } from './layout.ts'
import type { Brand, Letter, OwnTexts, Template } from './letter.ts'
import { inOwnWords } from './own-texts.ts'

interface Rendered {
  subject: string
  html: string
  body: string
}
interface Options {
  /** The workspace's words for some parts. */
  own?: OwnTexts
  /** Where its reader says that they want no more of these. */
  unsubscribe?: string
}

/** A mail's subject, HTML and plain text. */
export function render<T extends TemplateName>(
  name: T,
  params: TemplateParams[T],
  locale: Locale,
  brand: Brand,
  { own = {}, unsubscribe }: Options = {},
): Rendered {
  const values = variablesOf(name, params, locale, brand)
  const letter = inOwnWords(letterOf(name, params, locale, brand), own, values)
  const shown = {
    ...letter,
    subject: oneLine(letter.subject),
    ...(unsubscribe ? { footer: unsubscribeFooter(locale, unsubscribe) } : {}),
  }
  return { subject: shown.subject, html: toHtml(shown, brand, locale), body: toText(shown, brand) }
}

/** What a template says in our words. */
export const letterOf = <T extends TemplateName>(
  name: T,
  params: TemplateParams[T],
  locale: Locale,
  brand: Brand,
): Letter => (templates[name] as Template<TemplateParams[T]>)(params, locale, brand)
