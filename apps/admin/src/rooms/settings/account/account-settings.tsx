import { useTexts } from '../../../texts/use-texts.ts'
import { SettingsSection } from '../../../ui/settings-page.tsx'
import { settingsTexts } from '../texts/index.ts'
import { AlertChoicesForm } from './alerts/alert-choices.tsx'
import { alertTexts } from './alerts/texts/index.ts'
import { PasswordForm } from './password-form.tsx'
import { PersonForm } from './person-form.tsx'
import { ThemeChoice } from './theme-choice.tsx'

/** What somebody sets for themselves. */
export function AccountSettings() {
  const { account: texts } = useTexts(settingsTexts)
  const alerts = useTexts(alertTexts)
  return (
    <div className="-mt-5 divide-y divide-line">
      <SettingsSection title={texts.you} text={texts.youText}>
        <PersonForm />
      </SettingsSection>
      <SettingsSection title={alerts.title} text={alerts.text}>
        <AlertChoicesForm />
      </SettingsSection>
      <SettingsSection title={texts.theme} text={texts.themeText}>
        <ThemeChoice />
      </SettingsSection>
      <SettingsSection title={texts.password} text={texts.passwordText}>
        <PasswordForm />
      </SettingsSection>
    </div>
  )
}
