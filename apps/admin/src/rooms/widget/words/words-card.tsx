import type { Locale } from '@svar/contract'
import { localeNames, locales } from '../../../texts/locales.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Card } from '../../../ui/card.tsx'
import { Select } from '../../../ui/select.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { WidgetPartProps } from '../settings-draft.ts'
import { widgetTexts } from '../texts/index.ts'
import { StartersField } from './starters-field.tsx'

type WordsCardProps = WidgetPartProps & { locale: Locale; onLocaleChange: (locale: Locale) => void }

const languages = locales.map((value) => ({ value, label: localeNames[value] }))

/** Which language the chat speaks, and how it begins in each. */
export function WordsCard({ draft, onChange, locale, onLocaleChange }: WordsCardProps) {
  const { words: texts } = useTexts(widgetTexts)
  return (
    <Card title={texts.title}>
      <div className="flex max-w-xl flex-col gap-6">
        <Select
          label={texts.language}
          hint={draft.locale ? texts.fixedHint : texts.automaticHint}
          value={draft.locale ?? 'automatic'}
          onValueChange={(value) => onChange({ locale: value === 'automatic' ? null : value })}
          options={[{ value: 'automatic', label: texts.automatic }, ...languages]}
        />
        <WordsIn draft={draft} onChange={onChange} locale={locale} onLocaleChange={onLocaleChange} />
        <Switch
          label={texts.askFor}
          hint={texts.askForHint}
          checked={draft.askFor === 'when_useful'}
          onCheckedChange={(asks) => onChange({ askFor: asks ? 'when_useful' : 'nothing' })}
        />
      </div>
    </Card>
  )
}

/** The words in one language; which one is chosen here, unless it is fixed. */
function WordsIn({ draft, onChange, locale, onLocaleChange }: WordsCardProps) {
  const { words: texts } = useTexts(widgetTexts)
  const { greeting, starters } = draft
  const isWritten = (one: Locale) => Boolean(greeting[one] || starters[one]?.length)
  return (
    <div className="flex flex-col gap-5 rounded-xl border border-line p-4">
      {draft.locale === null && (
        <Select
          label={texts.wordsIn}
          value={locale}
          onValueChange={onLocaleChange}
          options={languages.map((option) => ({
            ...option,
            hint: isWritten(option.value) ? texts.written : undefined,
          }))}
        />
      )}
      <TextArea
        label={texts.greeting}
        hint={texts.greetingHint}
        optional
        rows={2}
        maxLength={500}
        lang={locale}
        value={greeting[locale] ?? ''}
        onValueChange={(text) => onChange({ greeting: { ...greeting, [locale]: text } })}
      />
      <StartersField
        key={locale}
        locale={locale}
        value={starters[locale] ?? []}
        onValueChange={(changed) => onChange({ starters: { ...starters, [locale]: changed } })}
      />
    </div>
  )
}
