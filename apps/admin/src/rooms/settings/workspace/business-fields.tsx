import { useMemo } from 'react'
import { localeNames, locales } from '../../../texts/locales.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Combobox } from '../../../ui/combobox.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { timeZoneOptions } from '../../../ui/time-zones.ts'
import { settingsTexts } from '../texts/index.ts'
import type { Problems, WorkspaceDraft } from './workspace-draft.ts'

export type WorkspaceFieldsProps = {
  draft: WorkspaceDraft
  onChange: (part: Partial<WorkspaceDraft>) => void
  problems: Problems
  /** What the server said of each field. */
  refused: Record<string, string>
}

/** Name, language, time zone and website. */
export function BusinessFields({ draft, onChange, problems, refused }: WorkspaceFieldsProps) {
  const { workspace: texts } = useTexts(settingsTexts)
  const zones = useMemo(() => timeZoneOptions(draft.timeZone), [draft.timeZone])
  return (
    <>
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        maxLength={100}
        value={draft.name}
        onValueChange={(name) => onChange({ name })}
        error={problems.name || refused.name ? texts.nameMissing : null}
      />
      <TextField
        label={texts.website}
        optional
        type="url"
        maxLength={500}
        value={draft.website}
        onValueChange={(website) => onChange({ website })}
        placeholder="https://example.com"
        error={problems.website || refused.website ? texts.websiteInvalid : null}
      />
      <Select
        label={texts.language}
        hint={texts.languageHint}
        value={draft.locale}
        onValueChange={(locale) => onChange({ locale })}
        options={locales.map((value) => ({ value, label: localeNames[value] }))}
      />
      <Combobox
        label={texts.timeZone}
        hint={texts.timeZoneHint}
        value={draft.timeZone}
        onValueChange={(timeZone) => timeZone && onChange({ timeZone })}
        options={zones}
        error={refused.timeZone ? texts.timeZoneInvalid : null}
      />
    </>
  )
}
