import type { Locale } from '@svar/contract'
import { useState } from 'react'
import { useMe } from '../../../shell/session.ts'
import { chooseLocale } from '../../../texts/current-locale.ts'
import { localeNames, locales } from '../../../texts/locales.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { SaveBar } from '../../../ui/save-bar.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { settingsTexts } from '../texts/index.ts'
import { useUpdateMe } from './use-update-me.ts'

/** Name and language. */
export function PersonForm() {
  const { account: texts } = useTexts(settingsTexts)
  const { user } = useMe()
  const [name, setName] = useState(user.name)
  const [locale, setLocale] = useState<Locale>(user.locale)
  const update = useUpdateMe()
  const isDirty = name.trim() !== user.name || locale !== user.locale

  function save() {
    if (!name.trim()) return
    update.mutate({ name: name.trim(), locale }, { onSuccess: () => void chooseLocale(locale) })
  }
  function discard() {
    setName(user.name)
    setLocale(user.locale)
  }

  return (
    <>
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        autoComplete="name"
        maxLength={100}
        value={name}
        onValueChange={setName}
        error={name.trim() ? null : texts.nameMissing}
      />
      <TextField
        label={texts.email}
        hint={texts.emailHint}
        value={user.email}
        onValueChange={() => {}}
        readOnly
      />
      <Select
        label={texts.language}
        value={locale}
        onValueChange={setLocale}
        options={locales.map((value) => ({ value, label: localeNames[value] }))}
      />
      <SaveBar isDirty={isDirty} isSaving={update.isPending} onSave={save} onDiscard={discard} />
    </>
  )
}
