import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { SettingsSection } from '../../../ui/settings-page.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { modelTexts } from '../texts/index.ts'
import { isLimitRight, type Limit, limits, type SettingsDraft } from './settings-draft.ts'

type LimitFieldsProps = {
  draft: SettingsDraft
  onChange: (change: Partial<SettingsDraft>) => void
  disabled: boolean
}

/** When a person is offered, and how much a model may be used. */
export function LimitFields({ draft, onChange, disabled }: LimitFieldsProps) {
  const { persona } = useTexts(modelTexts)
  const format = useFormat()
  const rows: { name: Limit; label: string; unit: string }[] = [
    { name: 'offerPersonAfterMisses', label: persona.misses, unit: persona.missesUnit },
    {
      name: 'maxModelAnswersPerConversation',
      label: persona.perConversation,
      unit: persona.perConversationUnit,
    },
    { name: 'maxModelTokensPerDay', label: persona.perDay, unit: persona.perDayUnit },
  ]
  return (
    <SettingsSection title={persona.limits} text={persona.limitsText}>
      {rows.map(({ name, label, unit }) => {
        const [least, most] = limits[name]
        const error = persona.between(format.number(least), format.number(most))
        return (
          <TextField
            key={name}
            label={label}
            suffix={unit}
            error={isLimitRight(name, draft[name]) ? null : error}
            inputMode="numeric"
            value={draft[name]}
            onValueChange={(value) => onChange({ [name]: value })}
            disabled={disabled}
          />
        )
      })}
    </SettingsSection>
  )
}
