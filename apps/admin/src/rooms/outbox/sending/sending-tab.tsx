import { useTexts } from '../../../texts/use-texts.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SettingsSection } from '../../../ui/settings-page.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { AccountList } from './account-list.tsx'
import { LookSection } from './look/look-section.tsx'
import { MailboxSection } from './mailbox/mailbox-section.tsx'
import { SettingsForm } from './settings-form.tsx'
import { sendingTexts } from './texts/index.ts'
import { useSettings } from './use-settings.ts'

/** Through whom it goes out, in whose name, and when. */
export function SendingTab() {
  const texts = useTexts(sendingTexts)
  const { data, error, refetch } = useSettings()
  return (
    <div className="-mt-5 divide-y divide-line">
      <SettingsSection title={texts.accounts} text={texts.accountsText}>
        <AccountList />
      </SettingsSection>
      <MailboxSection />
      <LookSection />
      {error && !data && <ErrorState error={error} onRetry={refetch} />}
      {!data && !error && <SkeletonRows count={3} />}
      {data && <SettingsForm saved={data} />}
    </div>
  )
}
