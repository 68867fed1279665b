import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogActions } from '../../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { focusFirstError } from '../../../ui/focus-first-error.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useReadAnew } from '../use-errors.ts'

/** Opens the form for a new project. */
export function NewProjectButton() {
  const texts = useTexts(errorsTexts).projects
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button variant="primary" icon={Plus} onClick={() => setIsOpen(true)}>
        {texts.create}
      </Button>
      {isOpen && <NewProjectDialog onClose={() => setIsOpen(false)} />}
    </>
  )
}

function NewProjectDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(errorsTexts).projects
  const sentence = useErrorSentence()
  const readAnew = useReadAnew()
  const navigate = useNavigate()
  const path = usePath()
  const [name, setName] = useState('')
  const [isTried, setIsTried] = useState(false)
  const creation = useMutation({
    mutationFn: () => call(api.POST('/api/monitoring/projects', { body: { name: name.trim() } })),
    onSuccess: async ({ id }) => {
      await readAnew()
      await navigate({ to: path('errors', 'projects', id) })
    },
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    if (name.trim() === '') return focusFirstError(event.currentTarget)
    creation.mutate()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.create}
      description={texts.createText}
    >
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          maxLength={100}
          value={name}
          onValueChange={setName}
          error={
            creation.error
              ? sentence(creation.error)
              : isTried && name.trim() === ''
                ? texts.nameMissing
                : null
          }
        />
        <DialogActions>
          <Button type="submit" variant="primary" busy={creation.isPending}>
            {texts.create}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
