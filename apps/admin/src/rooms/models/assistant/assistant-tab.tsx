import type { AssistantSettings } from '@svar/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useMay } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { notify } from '../../../ui/notify.ts'
import { SaveBar } from '../../../ui/save-bar.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { modelTexts } from '../texts/index.ts'
import { LimitFields } from './limit-fields.tsx'
import { PersonaFields } from './persona-fields.tsx'
import { changesOf, isRight, type SettingsDraft, settingsDraftOf } from './settings-draft.ts'

const queryKey = ['assistant', 'settings']

/** Who the assistant is, how it speaks, and how much a model may be used. */
export function AssistantTab() {
  const settings = useQuery({
    queryKey,
    queryFn: ({ signal }) => call(api.GET('/api/assistant/settings', { signal })),
  })
  if (settings.error) return <ErrorState error={settings.error} onRetry={settings.refetch} />
  if (!settings.data) return <SkeletonRows count={3} />
  return <SettingsForm settings={settings.data} />
}

function SettingsForm({ settings }: { settings: AssistantSettings }) {
  const texts = useTexts(modelTexts)
  const sentence = useErrorSentence()
  const mayChange = useMay('admin')
  const client = useQueryClient()
  // What was changed here stands above what the server says, also when that changes meanwhile.
  const [changed, setChanged] = useState<Partial<SettingsDraft>>({})
  const draft = { ...settingsDraftOf(settings), ...changed }
  const changes = changesOf(draft, settings)
  const set = (more: Partial<SettingsDraft>) => setChanged({ ...changed, ...more })

  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: typeof changes) => call(api.PATCH('/api/assistant/settings', { body })),
    onSuccess: (saved) => {
      client.setQueryData(queryKey, saved)
      setChanged({})
      notify({ title: texts.persona.saved, tone: 'success' })
    },
  })
  const save = () => isRight(draft) && mutate(changes)

  return (
    <>
      <div className="-mt-5 divide-y divide-line">
        <PersonaFields draft={draft} onChange={set} disabled={!mayChange} />
        <LimitFields draft={draft} onChange={set} disabled={!mayChange} />
      </div>
      {error && (
        <p role="alert" className="mb-3 text-sm text-danger-ink">
          {sentence(error)}
        </p>
      )}
      <SaveBar
        isDirty={Object.keys(changes).length > 0 || !isRight(draft)}
        isSaving={isPending}
        onSave={save}
        onDiscard={() => setChanged({})}
      />
    </>
  )
}
