import { assignmentRules, type Team, teamColors } from '@svar/contract'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useMemo, useState } from 'react'
import { isApiError } from '../../shell/api-error.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Combobox } from '../../ui/combobox.tsx'
import { DialogActions } from '../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { focusFirstError } from '../../ui/focus-first-error.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { timeZoneOptions } from '../../ui/time-zones.ts'
import { LanguageBoxes, MemberBoxes } from './boxes.tsx'
import { HolidayFields } from './holiday-fields.tsx'
import { HoursFields } from './hours-fields.tsx'
import { areHoursRight, draftOf, type TeamDraft, tidyHolidays } from './team-draft.ts'
import { teamsTexts } from './texts/index.ts'

type TeamFormProps = { team: Team | undefined; onSubmit: (draft: TeamDraft) => Promise<void> }
export type PartProps = { draft: TeamDraft; set: (part: Partial<TeamDraft>) => void }

/** Who is in it, when it is open, and how it gives out what waits. */
export function TeamForm({ team, onSubmit }: TeamFormProps) {
  const texts = useTexts(teamsTexts)
  const sentence = useErrorSentence()
  const [draft, setDraft] = useState(() => draftOf(team))
  const [isTried, setIsTried] = useState(false)
  const set = (part: Partial<TeamDraft>) => setDraft((before) => ({ ...before, ...part }))
  const body = { ...draft, name: draft.name.trim(), holidays: tidyHolidays(draft.holidays) }
  const saving = useMutation({ mutationFn: () => onSubmit(body) })
  const isTaken = isApiError(saving.error, 'state_conflict')
  const isZoneWrong = isApiError(saving.error, 'validation_failed')

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    const form = event.currentTarget
    if (body.name === '' || !areHoursRight(draft.openingHours)) return focusFirstError(form)
    saving.mutate(undefined, { onError: () => focusFirstError(form) })
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <TextField
        label={texts.name}
        maxLength={60}
        value={draft.name}
        onValueChange={(name) => set({ name })}
        error={isTried && body.name === '' ? texts.nameMissing : isTaken ? texts.nameTaken : null}
      />
      <Look draft={draft} set={set} />
      <MemberBoxes draft={draft} set={set} />
      <Rule draft={draft} set={set} />
      <HoursFields draft={draft} set={set} isTried={isTried} />
      <TimeZone draft={draft} set={set} isWrong={isZoneWrong} />
      <HolidayFields holidays={draft.holidays} onChange={(holidays) => set({ holidays })} />
      <LanguageBoxes
        hint={texts.languagesHint}
        chosen={draft.languages}
        onChange={(languages) => set({ languages })}
      />
      {saving.error && !isTaken && !isZoneWrong && (
        <p role="alert" className="text-sm text-danger-ink">
          {sentence(saving.error)}
        </p>
      )}
      <DialogActions>
        <Button type="submit" variant="primary" busy={saving.isPending}>
          {texts.save}
        </Button>
      </DialogActions>
    </form>
  )
}

const AS_WORKSPACE = 'workspace'

function TimeZone({ draft: { timeZone }, set, isWrong }: PartProps & { isWrong: boolean }) {
  const texts = useTexts(teamsTexts)
  const zones = useMemo(() => timeZoneOptions(timeZone), [timeZone])
  return (
    <Combobox
      label={texts.timeZone}
      value={timeZone ?? AS_WORKSPACE}
      onValueChange={(zone) => set({ timeZone: zone === AS_WORKSPACE ? null : zone })}
      options={[{ value: AS_WORKSPACE, label: texts.hoursAsWorkspace }, ...zones]}
      error={isWrong ? texts.timeZoneWrong : null}
    />
  )
}

function Look({ draft, set }: PartProps) {
  const texts = useTexts(teamsTexts)
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        label={texts.color}
        value={draft.color}
        onValueChange={(color) => set({ color })}
        options={teamColors.map((value) => ({ value, label: texts.colors[value] }))}
      />
      <TextField
        label={texts.emoji}
        hint={texts.emojiHint}
        optional
        maxLength={16}
        value={draft.emoji}
        onValueChange={(emoji) => set({ emoji: emoji.trim() })}
      />
    </div>
  )
}

function Rule({ draft, set }: PartProps) {
  const texts = useTexts(teamsTexts)
  const rules = assignmentRules.map((value) => ({
    value,
    label: texts.rules[value],
    hint: texts.ruleTexts[value],
  }))
  return (
    <Select
      label={texts.rule}
      value={draft.rule ?? 'workspace'}
      onValueChange={(rule) => set({ rule: rule === 'workspace' ? null : rule })}
      options={[{ value: 'workspace' as const, label: texts.ruleAsWorkspace }, ...rules]}
    />
  )
}
