import { useTexts } from '../../../texts/use-texts.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { settingsTexts } from '../texts/index.ts'
import type { WorkspaceFieldsProps } from './business-fields.tsx'

/** Who is told when a customer waits for a person. */
export function NotifyFields({ draft, onChange, problems, refused }: WorkspaceFieldsProps) {
  const { workspace: texts } = useTexts(settingsTexts)
  return (
    <TextField
      label={texts.notifyEmail}
      hint={texts.notifyEmailHint}
      optional
      type="email"
      maxLength={254}
      value={draft.notifyEmail}
      onValueChange={(notifyEmail) => onChange({ notifyEmail })}
      error={problems.notifyEmail || refused.notifyEmail ? texts.notifyEmailInvalid : null}
    />
  )
}
