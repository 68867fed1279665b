import type { ErrorProject } from '@svar/contract'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, call } from '../../../../shell/api.ts'
import { useTexts } from '../../../../texts/use-texts.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { DialogActions } from '../../../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../../../ui/error-sentence.ts'
import { focusFirstError } from '../../../../ui/focus-first-error.ts'
import { SecretOnce } from '../../../../ui/secret-once.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { errorsTexts } from '../../texts/index.ts'
import { useReadAnew } from '../../use-errors.ts'
import { uploadLines } from './upload-lines.ts'

type NewTokenDialogProps = { project: ErrorProject; onClose: () => void }

/** First a name to know the token by, then the token, this once, with the lines for a build. */
export function NewTokenDialog({ project, onClose }: NewTokenDialogProps) {
  const texts = useTexts(errorsTexts).projects.tokens
  const [token, setToken] = useState<string | null>(null)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={token ? texts.madeTitle : texts.create}
      description={token ? texts.madeText : texts.createText}
    >
      {token ? (
        <NewToken token={token} project={project} onClose={onClose} />
      ) : (
        <NameForm projectId={project.id} onMade={setToken} />
      )}
    </Dialog>
  )
}

function NameForm({ projectId, onMade }: { projectId: string; onMade: (token: string) => void }) {
  const { nameHint, nameMissing, create } = useTexts(errorsTexts).projects.tokens
  const { name: nameLabel } = useTexts(errorsTexts).projects
  const sentence = useErrorSentence()
  const readAnew = useReadAnew()
  const [name, setName] = useState('')
  const [isTried, setIsTried] = useState(false)
  const params = { path: { id: projectId } }
  const making = useMutation({
    mutationFn: () =>
      call(api.POST('/api/monitoring/projects/{id}/upload-tokens', { params, body: { name: name.trim() } })),
    onSuccess: ({ token }) => {
      void readAnew()
      onMade(token)
    },
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    if (name.trim()) making.mutate()
    else focusFirstError(event.currentTarget)
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <TextField
        label={nameLabel}
        hint={nameHint}
        maxLength={100}
        value={name}
        onValueChange={setName}
        error={isTried && !name.trim() ? nameMissing : null}
      />
      {making.error && (
        <p role="alert" className="text-sm text-danger-ink">
          {sentence(making.error)}
        </p>
      )}
      <DialogActions>
        <Button type="submit" variant="primary" busy={making.isPending}>
          {create}
        </Button>
      </DialogActions>
    </form>
  )
}

function NewToken({ token, project, onClose }: NewTokenDialogProps & { token: string }) {
  const texts = useTexts(errorsTexts).projects.tokens
  const value = uploadLines(location.origin, token, project.id)
  const example = { label: texts.lines, value, hint: texts.linesHint }
  return (
    <SecretOnce label={texts.token} secret={token} example={example} done={texts.kept} onClose={onClose} />
  )
}
