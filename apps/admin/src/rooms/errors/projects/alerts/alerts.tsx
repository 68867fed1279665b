import type { ErrorProject } from '@svar/contract'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { Button } from '../../../../ui/button.tsx'
import { focusFirstError } from '../../../../ui/focus-first-error.ts'
import { errorsTexts } from '../../texts/index.ts'
import { useProjectActions } from '../use-project-actions.ts'
import { type AlertDraft, alertsFrom, draftOf, wrongPlaces } from './alert-draft.ts'
import { Kinds } from './kinds.tsx'
import { QuietHours } from './quiet-hours.tsx'
import { Told } from './told.tsx'

/** Of which errors of a project people are told, from which number on, when, and who. */
export function Alerts({ project }: { project: ErrorProject }) {
  const texts = useTexts(errorsTexts).projects.alerts
  const { change } = useProjectActions(project.id)
  const [draft, setDraft] = useState(() => draftOf(project.alerts))
  const [isTried, setIsTried] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const wrong = isTried ? wrongPlaces(draft) : []
  const set = (part: Partial<AlertDraft>) => setDraft({ ...draft, ...part })

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    if (wrongPlaces(draft).length > 0) return focusFirstError(event.currentTarget)
    setIsBusy(true)
    await change({ alerts: alertsFrom(draft, project.alerts) })
    setIsBusy(false)
  }

  const same = JSON.stringify(draft) === JSON.stringify(draftOf(project.alerts))
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <Kinds draft={draft} wrong={wrong} set={set} />
      <QuietHours draft={draft} wrong={wrong} set={set} />
      <Told draft={draft} wrong={wrong} set={set} />
      <Button type="submit" variant="primary" busy={isBusy} disabled={same} className="self-start">
        {texts.save}
      </Button>
    </form>
  )
}
