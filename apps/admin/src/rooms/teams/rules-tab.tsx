import { assignmentRules, type DeskSettings } from '@svar/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { useMay } from '../../shell/session.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { notify } from '../../ui/notify.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { SaveBar } from '../../ui/save-bar.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { Switch } from '../../ui/switch.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { HolidayFields } from './holiday-fields.tsx'
import { tidyHolidays } from './team-draft.ts'
import { teamsTexts } from './texts/index.ts'
import { useDeskSettings } from './use-desk.ts'
import { wholeNumber } from './whole-number.ts'

/** How the whole workspace gives out what waits. */
export function RulesTab() {
  const settings = useDeskSettings()
  if (settings.error && !settings.data)
    return <ErrorState error={settings.error} onRetry={settings.refetch} />
  if (!settings.data) return <SkeletonRows count={4} />
  return <Rules saved={settings.data} />
}

function Rules({ saved }: { saved: DeskSettings }) {
  const texts = useTexts(teamsTexts)
  const mayChange = useMay('admin')
  const { draft, set, isDirty, discard, save, isSaving } = useRulesDraft(saved)
  return (
    <fieldset disabled={!mayChange} className="flex max-w-2xl flex-col gap-7">
      <RadioCards
        label={texts.rule}
        value={draft.rule}
        onValueChange={(rule) => set({ rule })}
        options={assignmentRules.map((value) => ({
          value,
          title: texts.rules[value],
          text: texts.ruleTexts[value],
          disabled: !mayChange,
        }))}
      />
      <p className="text-sm text-muted">{texts.ruleNote}</p>
      <Switch
        label={texts.sticky}
        hint={texts.stickyText}
        checked={draft.sticky}
        disabled={!mayChange}
        onCheckedChange={(sticky) => set({ sticky })}
      />
      <Switch
        label={texts.matchLanguages}
        hint={texts.matchLanguagesText}
        checked={draft.matchLanguages}
        disabled={!mayChange}
        onCheckedChange={(matchLanguages) => set({ matchLanguages })}
      />
      <Minutes label={texts.awayAfter} most={480} value={draft.away} onChange={(away) => set({ away })} />
      <Switch
        label={texts.passOn}
        hint={texts.passOnText}
        checked={draft.passesOn}
        disabled={!mayChange}
        onCheckedChange={(passesOn) => set({ passesOn })}
      />
      {draft.passesOn && (
        <Minutes
          label={texts.passOnAfter}
          most={1440}
          value={draft.passOn}
          onChange={(passOn) => set({ passOn })}
        />
      )}
      <HolidayFields holidays={draft.holidays} onChange={(holidays) => set({ holidays })} />
      <SaveBar isDirty={isDirty} isSaving={isSaving} onSave={save} onDiscard={discard} />
    </fieldset>
  )
}

type MinutesProps = { label: string; most: number; value: string; onChange: (value: string) => void }

function Minutes({ label, most, value, onChange }: MinutesProps) {
  const texts = useTexts(teamsTexts)
  return (
    <TextField
      label={label}
      inputMode="numeric"
      className="max-w-96"
      value={value}
      onValueChange={onChange}
      error={wholeNumber(value, 1, most) === null ? texts.minutesWrong : null}
    />
  )
}

const draftOf = ({ awayAfterMinutes, passOnAfterMinutes, ...rest }: DeskSettings) => ({
  ...rest,
  away: String(awayAfterMinutes),
  passesOn: passOnAfterMinutes !== null,
  passOn: String(passOnAfterMinutes ?? 15),
})
type Draft = ReturnType<typeof draftOf>

/** As it is saved; null where a number is none. */
function settingsOf({ away, passesOn, passOn, holidays, ...rest }: Draft): DeskSettings | null {
  const awayAfterMinutes = wholeNumber(away, 1, 480)
  const passOnAfterMinutes = passesOn ? wholeNumber(passOn, 1, 1440) : null
  if (awayAfterMinutes === null || (passesOn && passOnAfterMinutes === null)) return null
  return { ...rest, awayAfterMinutes, passOnAfterMinutes, holidays: tidyHolidays(holidays) }
}

function useRulesDraft(saved: DeskSettings) {
  const texts = useTexts(teamsTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const [changed, setChanged] = useState<Partial<Draft>>({})
  const draft = { ...draftOf(saved), ...changed }
  const saving = useMutation({
    mutationFn: (body: DeskSettings) => call(api.PATCH('/api/teams/settings', { body })),
    onSuccess: (settings) => {
      client.setQueryData(['teams', 'settings'], settings)
      setChanged({})
      notify({ title: texts.saved, tone: 'success' })
    },
    onError: (error) => notify({ title: sentence(error), tone: 'danger' }),
  })
  return {
    draft,
    set: (part: Partial<Draft>) => setChanged((before) => ({ ...before, ...part })),
    isDirty: JSON.stringify(draft) !== JSON.stringify(draftOf(saved)),
    discard: () => setChanged({}),
    isSaving: saving.isPending,
    save() {
      const settings = settingsOf(draft)
      if (settings) saving.mutate(settings)
    },
  }
}
