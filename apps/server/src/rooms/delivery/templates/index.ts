import type { Locale, MailMeasure } from '@svar/contract'
import { oneLine } from '../one-line.ts'
import { type TemplateName, type TemplateParams, templates, variablesOf } from './all.ts'
import { unsubscribeFooter } from './footer.ts'
import { toHtml, toText } from './layout.ts'
import type { Brand, Letter, OwnTexts, Template } from './letter.ts'
import { measuredNotice } from './measured.ts'
import { inOwnWords } from './own-texts.ts'

interface Rendered {
  subject: string
  html: string
  body: string
  /** What of its reading is measured, and is said so in it. */
  measures: MailMeasure[]
}
interface Options {
  /** The workspace's words for some parts. */
  own?: OwnTexts
  /** Where its reader says that they want no more of these. */
  unsubscribe?: string
  /** What the workspace wants to know of its reading. */
  measures?: MailMeasure[]
}

/** A mail's subject, HTML and plain text. */
export function render<T extends TemplateName>(
  name: T,
  params: TemplateParams[T],
  locale: Locale,
  brand: Brand,
  { own = {}, unsubscribe, measures: wanted = [] }: Options = {},
): Rendered {
  const values = variablesOf(name, params, locale, brand)
  const letter = inOwnWords(letterOf(name, params, locale, brand), own, values)
  const measures = wanted.filter((one) => one !== 'clicks' || letter.button)
  const measured = measuredNotice(locale, brand.name, measures)
  const shown = {
    ...letter,
    ...(measured ? { measured } : {}),
    subject: oneLine(letter.subject),
    ...(unsubscribe ? { footer: [...(letter.footer ?? []), unsubscribeFooter(locale, unsubscribe)] } : {}),
  }
  return { subject: shown.subject, html: toHtml(shown, brand, locale), body: toText(shown, brand), measures }
}

/** What a template says in our words. */
export const letterOf = <T extends TemplateName>(
  name: T,
  params: TemplateParams[T],
  locale: Locale,
  brand: Brand,
): Letter => (templates[name] as Template<TemplateParams[T]>)(params, locale, brand)
