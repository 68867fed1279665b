import { useTexts } from '../../../texts/use-texts.ts'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import { SettingsSection } from '../../../ui/settings-page.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { modelTexts } from '../texts/index.ts'
import type { SettingsDraft } from './settings-draft.ts'

const tones = ['warm', 'neutral', 'formal', 'playful'] as const
const localeModes = ['customer', 'workspace'] as const

type PersonaFieldsProps = {
  draft: SettingsDraft
  onChange: (change: Partial<SettingsDraft>) => void
  disabled: boolean
}

/** Name, role, tone, house rules and languages. */
export function PersonaFields({ draft, onChange, disabled }: PersonaFieldsProps) {
  const { persona } = useTexts(modelTexts)
  return (
    <>
      <Who draft={draft} onChange={onChange} disabled={disabled} />
      <SettingsSection title={persona.rules} text={persona.rulesText}>
        <TextArea
          label={persona.instructions}
          hint={persona.instructionsHint}
          optional
          rows={5}
          value={draft.instructions}
          onValueChange={(instructions) => onChange({ instructions })}
          maxLength={8000}
          disabled={disabled}
        />
      </SettingsSection>
      <SettingsSection title={persona.languages} text={persona.languagesText}>
        <RadioCards
          label={persona.localeMode}
          value={draft.localeMode}
          onValueChange={(localeMode) => onChange({ localeMode })}
          columns={2}
          options={localeModes.map((value) => ({
            value,
            title: persona.localeModes[value],
            text: persona.localeModeTexts[value],
            disabled,
          }))}
        />
      </SettingsSection>
    </>
  )
}

function Who({ draft, onChange, disabled }: PersonaFieldsProps) {
  const { persona } = useTexts(modelTexts)
  return (
    <SettingsSection title={persona.who} text={persona.whoText}>
      <TextField
        label={persona.name}
        error={draft.name.trim() ? null : persona.nameError}
        value={draft.name}
        onValueChange={(name) => onChange({ name })}
        maxLength={60}
        disabled={disabled}
      />
      <TextField
        label={persona.role}
        hint={persona.roleHint}
        optional
        value={draft.role}
        onValueChange={(role) => onChange({ role })}
        maxLength={300}
        disabled={disabled}
      />
      <RadioCards
        label={persona.tone}
        value={draft.tone}
        onValueChange={(tone) => onChange({ tone })}
        columns={2}
        options={tones.map((value) => ({
          value,
          title: persona.tones[value],
          text: persona.toneTexts[value],
          disabled,
        }))}
      />
    </SettingsSection>
  )
}
