import type { DeliverySettings } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { fieldErrors } from '../../../shell/api-error.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { notify } from '../../../ui/notify.ts'
import { SaveBar } from '../../../ui/save-bar.tsx'
import { SettingsSection } from '../../../ui/settings-page.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { MeasureFields } from './measure-fields.tsx'
import { QuietFields } from './quiet-fields.tsx'
import { draftOf, type SettingsDraft, settingsOf } from './settings-draft.ts'
import { sendingTexts } from './texts/index.ts'
import { settingsKey } from './use-settings.ts'

/** In whose name, when, and how much. Nothing counts until it is saved. */
export function SettingsForm({ saved }: { saved: DeliverySettings }) {
  const texts = useTexts(sendingTexts)
  const [touched, setTouched] = useState<Partial<SettingsDraft>>({})
  const draft = { ...draftOf(saved), ...touched }
  const isDirty = JSON.stringify(settingsOf(draft)) !== JSON.stringify(settingsOf(draftOf(saved)))
  const saving = useSave(() => setTouched({}))
  const refused = fieldErrors(saving.error)
  const change = (part: Partial<SettingsDraft>) => setTouched({ ...touched, ...part })
  const address = (name: 'senderAddress' | 'replyTo') => ({
    type: 'email' as const,
    optional: true,
    maxLength: 254,
    value: draft[name] ?? '',
    onValueChange: (value: string) => change({ [name]: value }),
    error: refused[name] ? texts.addressWrong : null,
  })
  return (
    <>
      <SettingsSection title={texts.sender} text={texts.senderText}>
        <TextField
          label={texts.senderName}
          hint={texts.senderNameHint}
          optional
          maxLength={60}
          value={draft.senderName ?? ''}
          onValueChange={(senderName) => change({ senderName })}
        />
        <TextField label={texts.senderAddress} hint={texts.senderAddressHint} {...address('senderAddress')} />
        <TextField label={texts.replyTo} hint={texts.replyToHint} {...address('replyTo')} />
      </SettingsSection>
      <SettingsSection title={texts.quiet} text={texts.quietText}>
        <QuietFields draft={draft} onChange={change} />
      </SettingsSection>
      <SettingsSection title={texts.amount} text={texts.amountText}>
        <TextField
          label={texts.mailsPerMinute}
          hint={texts.mailsPerMinuteHint}
          optional
          inputMode="numeric"
          maxLength={6}
          value={draft.mailsPerMinute}
          onValueChange={(value) => change({ mailsPerMinute: value.replace(/\D/g, '') })}
        />
      </SettingsSection>
      <SettingsSection title={texts.measures.title} text={texts.measures.text}>
        <MeasureFields measures={draft.measures} onMeasuresChange={(measures) => change({ measures })} />
      </SettingsSection>
      <SaveBar
        isDirty={isDirty}
        isSaving={saving.isPending}
        onSave={() => saving.mutate(settingsOf(draft))}
        onDiscard={() => {
          setTouched({})
          saving.reset()
        }}
      />
    </>
  )
}

function useSave(onSaved: () => void) {
  const texts = useTexts(sendingTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: DeliverySettings) => call(api.PUT('/api/delivery/settings', { body })),
    onSuccess(saved) {
      client.setQueryData(settingsKey, saved)
      notify({ title: texts.saved, tone: 'success' })
      onSaved()
    },
    onError: (error) => notify({ title: sentence(error), tone: 'danger' }),
  })
}
