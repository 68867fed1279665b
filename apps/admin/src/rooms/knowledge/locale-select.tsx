import type { Locale } from '@svar/contract'
import { localeNames, locales } from '../../texts/locales.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Select } from '../../ui/select.tsx'
import { knowledgeTexts } from './texts/index.ts'

type LocaleSelectProps = {
  value: Locale | null
  onValueChange: (locale: Locale | null) => void
  /** What "none of them" means; without it, one must be chosen. */
  none?: string
  labelHidden?: boolean
  optional?: boolean
}

/** One of the seven languages. */
export function LocaleSelect({ value, onValueChange, none, labelHidden, optional }: LocaleSelectProps) {
  const texts = useTexts(knowledgeTexts)
  const options = locales.map((locale) => ({ value: locale as Locale | 'none', label: localeNames[locale] }))
  return (
    <Select
      label={texts.language}
      labelHidden={labelHidden}
      optional={optional}
      value={value ?? 'none'}
      onValueChange={(chosen) => onValueChange(chosen === 'none' ? null : chosen)}
      options={none ? [{ value: 'none', label: none }, ...options] : options}
    />
  )
}
