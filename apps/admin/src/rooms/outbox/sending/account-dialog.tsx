import type { DeliveryProvider } from '@svar/contract'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogActions } from '../../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { focusFirstError } from '../../../ui/focus-first-error.ts'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { type AccountKind, accountKinds, draftOf, inputOf, missingIn } from './account-draft.ts'
import { AccountFields } from './account-fields.tsx'
import { kindIcons } from './kind-mark.tsx'
import { sendingTexts } from './texts/index.ts'
import { useSaveAccount } from './use-accounts.ts'

type AccountDialogProps = { account: DeliveryProvider | undefined; onClose: () => void }

/** Adds an account, or tells its keys anew: what is stored never comes back. */
export function AccountDialog({ account, onClose }: AccountDialogProps) {
  const texts = useTexts(sendingTexts)
  const sentence = useErrorSentence()
  const [draft, setDraft] = useState(() => draftOf(account))
  const [isChecked, setIsChecked] = useState(false)
  const save = useSaveAccount(account, onClose)
  const missing = missingIn(draft)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsChecked(true)
    if (missing.length > 0) focusFirstError(event.currentTarget)
    else save.mutate(inputOf(draft, texts.kinds[draft.kind]))
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={account ? texts.changeTitle(account.name) : texts.add}
      description={account ? texts.changeText : texts.keysText}
    >
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        {!account && <KindChoice kind={draft.kind} onKind={(kind) => setDraft({ ...draft, kind })} />}
        <AccountFields draft={draft} onDraft={setDraft} missing={isChecked ? missing : []} />
        <NameAndRate draft={draft} onDraft={setDraft} />
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

/** Through whom it is to go. */
function KindChoice({ kind, onKind }: { kind: AccountKind; onKind: (kind: AccountKind) => void }) {
  const texts = useTexts(sendingTexts)
  return (
    <RadioCards
      label={texts.kind}
      value={kind}
      onValueChange={onKind}
      columns={2}
      options={accountKinds.map((value) => ({
        value,
        title: texts.kinds[value],
        text: texts.kindTexts[value],
        icon: kindIcons[value],
      }))}
    />
  )
}

type Draft = ReturnType<typeof draftOf>

/** What it is called here, and how much it takes. */
function NameAndRate({ draft, onDraft }: { draft: Draft; onDraft: (draft: Draft) => void }) {
  const texts = useTexts(sendingTexts)
  return (
    <>
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        optional
        maxLength={60}
        value={draft.name}
        onValueChange={(name) => onDraft({ ...draft, name })}
      />
      <TextField
        label={texts.perMinute}
        hint={texts.perMinuteHint}
        optional
        inputMode="numeric"
        maxLength={6}
        value={draft.perMinute}
        onValueChange={(perMinute) => onDraft({ ...draft, perMinute: perMinute.replace(/\D/g, '') })}
      />
    </>
  )
}
