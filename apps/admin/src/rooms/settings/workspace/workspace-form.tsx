import type { Workspace } from '@svar/contract'
import { useRef, useState } from 'react'
import { fieldErrors } from '../../../shell/api-error.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { focusFirstError } from '../../../ui/focus-first-error.ts'
import { SaveBar } from '../../../ui/save-bar.tsx'
import { SettingsSection } from '../../../ui/settings-page.tsx'
import { settingsTexts } from '../texts/index.ts'
import { BusinessFields } from './business-fields.tsx'
import { NotifyFields } from './notify-fields.tsx'
import { OpeningHoursEditor } from './opening-hours-editor.tsx'
import { useSaveWorkspace } from './use-save-workspace.ts'
import { changesOf, draftOf, problemsOf, type WorkspaceDraft } from './workspace-draft.ts'

/** The workspace as it is being changed; nothing counts until it is saved. */
export function WorkspaceForm({ saved }: { saved: Workspace }) {
  const { workspace: texts } = useTexts(settingsTexts)
  // Only what was touched is kept, so that what somebody else saves meanwhile shows up in the rest.
  const [touched, setTouched] = useState<Partial<WorkspaceDraft>>({})
  const [isTried, setIsTried] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const draft = { ...draftOf(saved), ...touched }
  const changes = changesOf(saved, draft)
  const problems = problemsOf(draft)
  const saving = useSaveWorkspace(() => discard())
  const refused = fieldErrors(saving.error)
  const shown = isTried ? problems : {}

  const change = (part: Partial<WorkspaceDraft>) => setTouched({ ...touched, ...part })
  function discard() {
    setTouched({})
    setIsTried(false)
    saving.reset()
  }
  function save() {
    setIsTried(true)
    if (Object.keys(problems).length === 0) saving.mutate(changes)
    else if (form.current) focusFirstError(form.current)
  }

  const props = { draft, onChange: change, problems: shown, refused }
  return (
    <div ref={form} className="-mt-5 divide-y divide-line">
      <SettingsSection title={texts.business} text={texts.businessText}>
        <BusinessFields {...props} />
      </SettingsSection>
      <SettingsSection title={texts.hours} text={texts.hoursText}>
        <OpeningHoursEditor days={draft.days} onChange={(days) => change({ days })} isChecked={isTried} />
      </SettingsSection>
      <SettingsSection title={texts.notify} text={texts.notifyText}>
        <NotifyFields {...props} />
      </SettingsSection>
      <SaveBar
        isDirty={Object.keys(changes).length > 0}
        isSaving={saving.isPending}
        onSave={save}
        onDiscard={discard}
      />
    </div>
  )
}
