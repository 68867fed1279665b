import type { ErrorProject } from '@svar/contract'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { focusFirstError } from '../../../ui/focus-first-error.ts'
import { TextArea } from '../../../ui/text-area.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useProjectActions } from './use-project-actions.ts'

/** From which sites browsers may send. */
export function Origins({ project }: { project: ErrorProject }) {
  const texts = useTexts(errorsTexts).projects
  const { change } = useProjectActions(project.id)
  const [written, setWritten] = useState(project.allowedOrigins.join('\n'))
  const [isTried, setIsTried] = useState(false)
  const [isSaving, setIsSaving] = useState(false)
  const allowedOrigins = written.split(/\s+/).filter(Boolean)
  const isSame = allowedOrigins.join() === project.allowedOrigins.join()

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    if (allowedOrigins.length === 0) return focusFirstError(event.currentTarget)
    setIsSaving(true)
    await change({ allowedOrigins })
    setIsSaving(false)
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3">
      <TextArea
        label={texts.originsLabel}
        hint={texts.originsHint}
        rows={3}
        value={written}
        onValueChange={setWritten}
        error={isTried && allowedOrigins.length === 0 ? texts.originsMissing : null}
      />
      <Button type="submit" busy={isSaving} disabled={isSame} className="self-end">
        {texts.save}
      </Button>
    </form>
  )
}
