import { useTexts } from '../../../texts/use-texts.ts'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { visitorsTexts } from '../texts/index.ts'
import { useLanguageName } from './visitor-name.ts'

interface VisitorFilterProps {
  page: string
  onPage: (page: string) => void
  language: string
  onLanguage: (language: string) => void
  languages: string[]
}

/** Finds visitors by the page that they are on and the language of their browser. */
export function VisitorFilter({ page, onPage, language, onLanguage, languages }: VisitorFilterProps) {
  const texts = useTexts(visitorsTexts)
  const nameOf = useLanguageName()
  const known = language && !languages.includes(language) ? [language, ...languages] : languages
  return (
    <div className="grid gap-3 sm:grid-cols-[1fr_14rem]">
      <TextField
        label={texts.findPage}
        labelHidden
        type="search"
        maxLength={200}
        placeholder={texts.findPageHint}
        value={page}
        onValueChange={onPage}
      />
      <Select
        label={texts.language}
        labelHidden
        value={language || 'all'}
        onValueChange={(chosen) => onLanguage(chosen === 'all' ? '' : chosen)}
        options={[
          { value: 'all', label: texts.everyLanguage },
          ...known.map((value) => ({ value, label: nameOf(value) })),
        ]}
      />
    </div>
  )
}
