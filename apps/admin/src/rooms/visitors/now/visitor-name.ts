import type { SiteVisitor } from '@svar/contract'
import { useLocale } from '../../../texts/current-locale.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { visitorsTexts } from '../texts/index.ts'

/** A language's name in the reader's own; a tag that no language has is shown as unknown. */
export function useLanguageName(): (tag: string) => string {
  const locale = useLocale()
  const { unknownLanguage } = useTexts(visitorsTexts)
  return (tag) => {
    if (tag === 'und') return unknownLanguage
    try {
      return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? unknownLanguage
    } catch {
      return unknownLanguage
    }
  }
}

/** What a visitor is called: their name where it is known, else what they read and on which kind of screen. */
export function useVisitorName(): (visitor: SiteVisitor) => { name: string; details: string } {
  const texts = useTexts(visitorsTexts)
  const nameOf = useLanguageName()
  return ({ name, language, screen }) => ({
    name: name ?? texts.visitor,
    details: `${nameOf(language)}, ${texts.screens[screen]}`,
  })
}
