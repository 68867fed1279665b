import type { CannedResponse } from '@svar/contract'
import { useState } from 'react'
import { useLocale } from '../../texts/current-locale.ts'
import { type Locale, localeNames, locales } from '../../texts/locales.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Select } from '../../ui/select.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { LanguagePanel } from './language-panel.tsx'
import { cannedTexts } from './texts/index.ts'
import { type Fields, useTeamNames } from './use-responses.ts'

type ResponseFieldsProps = {
  fields: Fields
  onChange: (fields: Fields) => void
  disabled: boolean
  /** Whether others may be given it too. */
  mayShare: boolean
}

/** What a canned response is made of: its name, its shortcut, who has it, and its words in each language. */
export function ResponseFields({ fields, onChange, disabled, mayShare }: ResponseFieldsProps) {
  const texts = useTexts(cannedTexts).editor
  const set = (part: Partial<Fields>) => onChange({ ...fields, ...part })
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={texts.title}
          hint={texts.titleHint}
          value={fields.title}
          maxLength={120}
          disabled={disabled}
          onValueChange={(title) => set({ title })}
        />
        <TextField
          label={texts.shortcut}
          hint={texts.shortcutHint}
          prefix="/"
          value={fields.shortcut}
          maxLength={40}
          disabled={disabled}
          autoCapitalize="none"
          onValueChange={(shortcut) => set({ shortcut: shortcut.toLowerCase() })}
        />
        <Reach fields={fields} set={set} disabled={disabled || !mayShare} />
      </div>
      <Languages fields={fields} set={set} disabled={disabled} />
    </>
  )
}

type PartProps = { fields: Fields; set: (part: Partial<Fields>) => void; disabled: boolean }

function Reach({ fields: { scope, teamId }, set, disabled }: PartProps) {
  const texts = useTexts(cannedTexts)
  const teams = useTeamNames()
  const reaches: CannedResponse['scope'][] = [
    'everyone',
    ...(teams.length > 0 ? ['team' as const] : []),
    'mine',
  ]
  return (
    <>
      <Select
        label={texts.editor.scope}
        value={scope}
        disabled={disabled}
        onValueChange={(next) => set({ scope: next, teamId: next === 'team' ? teamId : null })}
        options={reaches.map((value) => ({ value, label: texts.scopes[value] }))}
      />
      {scope === 'team' && (
        <Select
          label={texts.editor.team}
          value={teamId}
          disabled={disabled}
          onValueChange={(id) => set({ teamId: id })}
          options={teams.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  )
}

function Languages({ fields, set, disabled }: PartProps) {
  const texts = useTexts(cannedTexts).editor
  const own = useLocale()
  const first = fields.texts[own] ? own : locales.find((locale) => fields.texts[locale])
  const [shown, setShown] = useState<Locale>(first ?? own)
  // One's own language first; a dot tells which are written.
  const inOrder = [own, ...locales.filter((locale) => locale !== own)]
  return (
    <Tabs
      label={texts.language}
      value={shown}
      onValueChange={setShown}
      tabs={inOrder.map((locale) => ({
        value: locale,
        label: fields.texts[locale]?.trim() ? `${localeNames[locale]} •` : localeNames[locale],
        content: (
          <LanguagePanel
            locale={locale}
            text={fields.texts[locale] ?? ''}
            disabled={disabled}
            onChange={(text) => set({ texts: { ...fields.texts, [locale]: text } })}
          />
        ),
      }))}
    />
  )
}
