import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogActions } from '../../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { outboxTexts } from '../texts/index.ts'

/** An address that nothing more is sent to, and why. */
export function AddDialog({ onClose }: { onClose: () => void }) {
  const { suppressed: texts } = useTexts(outboxTexts)
  const sentence = useErrorSentence()
  const client = useQueryClient()
  const [address, setAddress] = useState('')
  const [note, setNote] = useState('')
  const adding = useMutation({
    mutationFn: () =>
      call(api.POST('/api/delivery/suppressions', { body: { address: address.trim(), note: note.trim() } })),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: ['suppressions'] })
      onClose()
    },
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    adding.mutate()
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={texts.add} description={texts.addText}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <TextField
          label={texts.address}
          type="email"
          autoComplete="off"
          maxLength={254}
          value={address}
          onValueChange={setAddress}
          error={adding.error ? sentence(adding.error) : null}
        />
        <TextField
          label={texts.note}
          hint={texts.noteHint}
          optional
          maxLength={300}
          value={note}
          onValueChange={setNote}
        />
        <DialogActions>
          <Button variant="primary" type="submit" busy={adding.isPending} disabled={address.trim() === ''}>
            {texts.add}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
