import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { DialogActions } from '../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { focusFirstError } from '../../ui/focus-first-error.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { apiKeysTexts } from './texts/index.ts'

const roles = ['viewer', 'agent', 'admin'] as const
type KeyRole = (typeof roles)[number]

/** A name to know the key by, and what it may do. */
export function NewKeyForm({ onCreated }: { onCreated: (secret: string) => void }) {
  const texts = useTexts(apiKeysTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [role, setRole] = useState<KeyRole>('agent')
  const [isTried, setIsTried] = useState(false)

  const creation = useMutation({
    mutationFn: () => call(api.POST('/api/identity/api-keys', { body: { name: name.trim(), role } })),
    onSuccess: ({ secret }) => {
      void client.invalidateQueries({ queryKey: ['api-keys'] })
      onCreated(secret)
    },
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    if (name.trim()) creation.mutate()
    else focusFirstError(event.currentTarget)
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        maxLength={80}
        value={name}
        onValueChange={setName}
        error={isTried && !name.trim() ? texts.nameMissing : null}
      />
      <RadioCards
        label={texts.mayDo}
        value={role}
        onValueChange={setRole}
        options={roles.map((value) => ({ value, title: texts.roles[value], text: texts.roleTexts[value] }))}
      />
      {creation.error && (
        <p role="alert" className="text-sm text-danger-ink">
          {sentence(creation.error)}
        </p>
      )}
      <DialogActions>
        <Button type="submit" variant="primary" busy={creation.isPending}>
          {texts.make}
        </Button>
      </DialogActions>
    </form>
  )
}
