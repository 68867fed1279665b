import { type Locale, localeNames, locales } from '../../../texts/locales.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Select } from '../../../ui/select.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { visitorsTexts } from '../texts/index.ts'
import type { MessageDraft, NumberField } from './message-draft.ts'

export interface FieldsProps {
  draft: MessageDraft
  set: (part: Partial<MessageDraft>) => void
  problems: ReadonlySet<NumberField | 'name' | 'texts'>
}

type WordFieldsProps = FieldsProps & { locale: Locale; setLocale: (locale: Locale) => void }

/** What it is called and what it says, one language at a time. */
export function WordFields({ draft, set, problems, locale, setLocale }: WordFieldsProps) {
  const texts = useTexts(visitorsTexts)
  const options = locales.map((value) => ({
    value,
    label: draft.texts[value]?.trim() ? `${localeNames[value]} ✓` : localeNames[value],
  }))
  return (
    <>
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        maxLength={80}
        value={draft.name}
        onValueChange={(name) => set({ name })}
        error={problems.has('name') ? texts.nameMissing : null}
      />
      <div className="grid gap-4 sm:grid-cols-[12rem_1fr]">
        <Select label={texts.language} value={locale} onValueChange={setLocale} options={options} />
        <TextArea
          label={texts.textIn(localeNames[locale])}
          hint={texts.textsHint}
          maxLength={300}
          value={draft.texts[locale] ?? ''}
          onValueChange={(text) => set({ texts: { ...draft.texts, [locale]: text } })}
          error={problems.has('texts') ? texts.textMissing : null}
        />
      </div>
      <Switch label={texts.enabled} checked={draft.enabled} onCheckedChange={(enabled) => set({ enabled })} />
    </>
  )
}
