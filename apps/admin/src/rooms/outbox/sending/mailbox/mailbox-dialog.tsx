import type { Mailbox } from '@svar/contract'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../../texts/use-texts.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { DialogActions } from '../../../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../../../ui/error-sentence.ts'
import { focusFirstError } from '../../../../ui/focus-first-error.ts'
import { TextField } from '../../../../ui/text-field.tsx'
import { draftOf, type MailboxDraft, mailboxInput, missingIn } from './mailbox-draft.ts'
import { mailboxTexts } from './texts/index.ts'
import { useSaveMailbox } from './use-mailbox.ts'

type MailboxDialogProps = { mailbox: Mailbox | null; onClose: () => void }

/** Names the mailbox, or tells its password anew: what is stored never comes back. */
export function MailboxDialog({ mailbox, onClose }: MailboxDialogProps) {
  const texts = useTexts(mailboxTexts)
  const sentence = useErrorSentence()
  const [draft, setDraft] = useState(() => draftOf(mailbox))
  const [isChecked, setIsChecked] = useState(false)
  const save = useSaveMailbox(onClose)
  const missing = missingIn(draft)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsChecked(true)
    if (missing.length > 0) focusFirstError(event.currentTarget)
    else save.mutate(mailboxInput(draft))
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={mailbox ? texts.change : texts.add}
      description={texts.passwordText}
    >
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <Fields draft={draft} onDraft={setDraft} missing={isChecked ? missing : []} />
        {save.error && (
          <p role="alert" className="text-sm text-danger-ink">
            {sentence(save.error)}
          </p>
        )}
        <DialogActions>
          <Button variant="primary" type="submit" busy={save.isPending}>
            {texts.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

type FieldsProps = {
  draft: MailboxDraft
  onDraft: (draft: MailboxDraft) => void
  missing: (keyof MailboxDraft)[]
}

function Fields({ draft, onDraft, missing }: FieldsProps) {
  const texts = useTexts(mailboxTexts)
  const field = (name: keyof MailboxDraft) => ({
    label: texts.fields[name],
    value: draft[name],
    onValueChange: (value: string) => onDraft({ ...draft, [name]: value }),
    error: missing.includes(name) ? texts.missing[name] : null,
    autoComplete: 'off',
    spellCheck: false,
    maxLength: 254,
  })
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_7rem]">
        <TextField {...field('host')} hint={texts.hints.host} />
        <TextField {...field('port')} inputMode="numeric" />
      </div>
      <TextField {...field('user')} />
      <TextField {...field('password')} type="password" autoComplete="new-password" maxLength={500} />
      <TextField {...field('address')} optional type="email" hint={texts.hints.address} />
    </>
  )
}
