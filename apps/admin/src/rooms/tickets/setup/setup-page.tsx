import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Page } from '../../../ui/page.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { SaveBar } from '../../../ui/save-bar.tsx'
import { SettingsSection } from '../../../ui/settings-page.tsx'
import { SkeletonPage } from '../../../ui/skeleton.tsx'
import { useTicketSetup } from '../queries.ts'
import { ticketTexts } from '../texts/index.ts'
import { CategoriesEditor } from './categories-editor.tsx'
import type { Draft } from './draft.ts'
import { FieldsEditor } from './fields-editor.tsx'
import { PoliciesEditor } from './policies-editor.tsx'
import { ClockEditor, MailEditor, RulesEditor } from './settings-editors.tsx'
import { useDraft } from './use-draft.ts'

/** What is promised, what opens a ticket by itself, and what is noted about each. */
export function SetupPage() {
  const { data, error, refetch } = useTicketSetup()
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />
  return data ? <Form setup={data} /> : <SkeletonPage />
}

export type EditorProps = { draft: Draft; change: (given: Partial<Draft>) => void }

function Form({ setup }: { setup: Parameters<typeof useDraft>[0] }) {
  const texts = useTexts(ticketTexts)
  const path = usePath()
  const { draft, change, isDirty, save, isSaving, discard } = useDraft(setup)
  const editor = { draft, change }
  return (
    <Page>
      <PageHeader
        title={texts.setup}
        text={texts.setupText}
        back={<BackLink to={path('tickets')} label={texts.back} />}
      />
      <div className="divide-y divide-line border-t border-line">
        <SettingsSection title={texts.policies} text={texts.policiesText}>
          <PoliciesEditor {...editor} />
          <ClockEditor {...editor} />
        </SettingsSection>
        <SettingsSection title={texts.rules} text={texts.rulesText}>
          <RulesEditor {...editor} />
        </SettingsSection>
        <SettingsSection title={texts.categories} text={texts.categoriesText}>
          <CategoriesEditor {...editor} />
        </SettingsSection>
        <SettingsSection title={texts.fields} text={texts.fieldsText}>
          <FieldsEditor {...editor} />
        </SettingsSection>
        <SettingsSection title={texts.mail}>
          <MailEditor {...editor} />
        </SettingsSection>
      </div>
      <SaveBar isDirty={isDirty} isSaving={isSaving} onSave={() => void save()} onDiscard={discard} />
    </Page>
  )
}
