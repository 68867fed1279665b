import { presenceModes } from '@svar/contract'
import { useMutation } from '@tanstack/react-query'
import { api, call } from '../../shell/api.ts'
import { useMay } from '../../shell/session.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Card } from '../../ui/card.tsx'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { notify } from '../../ui/notify.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { visitorsTexts } from './texts/index.ts'
import { useReadAnew, useVisitorSettings } from './use-visitors.ts'

type Mode = (typeof presenceModes)[number]

/** Whether visitors are shown; saved as soon as it is chosen. */
export function SettingsTab() {
  const texts = useTexts(visitorsTexts)
  const mayChange = useMay('admin')
  const settings = useVisitorSettings()
  const readAnew = useReadAnew()
  const sentence = useErrorSentence()
  const saving = useMutation({
    mutationFn: (mode: Mode) => call(api.PUT('/api/visitors/settings', { body: { mode } })),
    onSuccess: async () => {
      await readAnew()
      notify({ title: texts.saved, tone: 'success' })
    },
  })
  if (settings.error && !settings.data)
    return <ErrorState error={settings.error} onRetry={settings.refetch} />
  if (!settings.data) return <SkeletonRows count={3} />
  const options = presenceModes.map((value) => ({
    value,
    title: texts.modes[value],
    text: texts.modeTexts[value],
    disabled: !mayChange,
  }))
  return (
    <Card>
      <RadioCards
        label={texts.mode}
        value={saving.isPending ? saving.variables : settings.data.mode}
        onValueChange={(mode) => saving.mutate(mode)}
        options={options}
      />
      <p className="mt-4 max-w-2xl text-sm text-muted">{mayChange ? texts.modeNote : texts.askAdmin}</p>
      {saving.error && (
        <p role="alert" className="mt-2 text-sm text-danger-ink">
          {sentence(saving.error)}
        </p>
      )}
    </Card>
  )
}
