import { type DeskMember, visibilityKinds } from '@svar/contract'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { reaches } from '../../shell/session.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogActions } from '../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { focusFirstError } from '../../ui/focus-first-error.ts'
import { notify } from '../../ui/notify.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { LanguageBoxes } from './boxes.tsx'
import { teamsTexts } from './texts/index.ts'
import { usePeople, useReadAnew } from './use-desk.ts'
import { wholeNumber } from './whole-number.ts'

type PersonDialogProps = { member: DeskMember; name: string; onClose: () => void }

/** What one person sees, can, and may have at once. */
export function PersonDialog({ member, name, onClose }: PersonDialogProps) {
  const texts = useTexts(teamsTexts)
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} size="medium" title={texts.editNamed(name)}>
      <PersonForm member={member} onClose={onClose} />
    </Dialog>
  )
}

function PersonForm({ member, onClose }: Omit<PersonDialogProps, 'name'>) {
  const texts = useTexts(teamsTexts)
  const sentence = useErrorSentence()
  const readAnew = useReadAnew()
  const [visibility, setVisibility] = useState(member.visibility)
  const [capacity, setCapacity] = useState(String(member.capacity))
  const [skills, setSkills] = useState(member.skills.join(', '))
  const [languages, setLanguages] = useState(member.languages)
  const most = wholeNumber(capacity, 0, 100)
  const saving = useMutation({
    mutationFn: async () => {
      const params = { path: { id: member.memberId } }
      const body = { visibility, capacity: most ?? 0, skills: wordsOf(skills), languages }
      await call(api.PATCH('/api/teams/members/{id}', { params, body }))
      await readAnew()
      notify({ title: texts.saved, tone: 'success' })
      onClose()
    },
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (most === null) return focusFirstError(event.currentTarget)
    saving.mutate()
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <Sees memberId={member.memberId} value={visibility} onChange={setVisibility} />
      <TextField
        label={texts.capacity}
        hint={texts.capacityHint}
        inputMode="numeric"
        value={capacity}
        onValueChange={setCapacity}
        error={most === null ? texts.capacityWrong : null}
      />
      <TextField
        label={texts.skills}
        hint={texts.skillsHint}
        optional
        value={skills}
        onValueChange={setSkills}
      />
      <LanguageBoxes chosen={languages} onChange={setLanguages} />
      {saving.error && (
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

const wordsOf = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
]

type SeesProps = {
  memberId: string
  value: DeskMember['visibility']
  onChange: (value: DeskMember['visibility']) => void
}

/** Who may run the workspace sees all of it. */
function Sees({ memberId, value, onChange }: SeesProps) {
  const texts = useTexts(teamsTexts)
  const role = usePeople().data?.items.find(({ id }) => id === memberId)?.role
  if (role && reaches(role, 'admin')) return <p className="text-sm text-muted">{texts.seesAllByRole}</p>
  return (
    <RadioCards
      label={texts.visibility}
      value={value}
      onValueChange={onChange}
      options={visibilityKinds
        .toReversed()
        .map((kind) => ({ value: kind, title: texts.visibilities[kind], text: texts.visibilityTexts[kind] }))}
    />
  )
}
