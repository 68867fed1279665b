import type { Locale } from './locales.ts'

type Forms = { one: string; other: string }

/**
 * The plural rule of one language, for use inside its dictionary. `#` stands for the number, written the
 * language's way. All seven languages tell only one from many.
 *
 *     const plural = pluralIn('nb')
 *     openConversations: (count: number) => plural(count, { one: '# åpen', other: '# åpne' })
 */
export function pluralIn(locale: Locale) {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return (count: number, forms: Forms): string => {
    const form = rules.select(count) === 'one' ? forms.one : forms.other
    return form.replaceAll('#', numbers.format(count))
  }
}
