import type { DeliveryProvider } from '@svar/contract'
import { CircleAlert, CircleCheck } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useMe } from '../../../shell/session.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogActions } from '../../../ui/dialog-actions.tsx'
import { useErrorSentence } from '../../../ui/error-sentence.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { sendingTexts } from './texts/index.ts'
import { useTryAccount } from './use-accounts.ts'

type TryDialogProps = { account: DeliveryProvider; onClose: () => void }

/** Sends a message through one account, and shows what the provider said. */
export function TryDialog({ account, onClose }: TryDialogProps) {
  const texts = useTexts(sendingTexts)
  const { user } = useMe()
  const [to, setTo] = useState(account.channel === 'mail' ? user.email : '')
  const trying = useTryAccount(account.id)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    trying.mutate(to.trim())
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.tryTitle(account.name)}
      description={texts.tryText}
    >
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        {account.channel !== 'slack' && (
          <TextField
            label={account.channel === 'mail' ? texts.tryAddress : texts.tryNumber}
            type={account.channel === 'mail' ? 'email' : 'tel'}
            maxLength={254}
            value={to}
            onValueChange={setTo}
          />
        )}
        <TryResult trying={trying} />
        <DialogActions>
          <Button
            variant="primary"
            type="submit"
            busy={trying.isPending}
            disabled={account.channel !== 'slack' && to.trim() === ''}
          >
            {texts.tryIt}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

function TryResult({ trying }: { trying: ReturnType<typeof useTryAccount> }) {
  const texts = useTexts(sendingTexts)
  const sentence = useErrorSentence()
  const said = trying.error ? sentence(trying.error) : trying.data?.error
  if (said) {
    return (
      <div role="alert" className="flex gap-2.5 rounded-xl bg-danger-soft px-4 py-3 text-danger-ink">
        <CircleAlert size={18} aria-hidden className="mt-0.5 shrink-0" />
        <div className="min-w-0">
          <p className="font-medium">{texts.tryFailed}</p>
          <p className="text-sm wrap-anywhere">{said}</p>
        </div>
      </div>
    )
  }
  if (!trying.data) return null
  return (
    <p role="status" className="flex gap-2.5 rounded-xl bg-success-soft px-4 py-3 text-success-ink">
      <CircleCheck size={18} aria-hidden className="mt-0.5 shrink-0" />
      {texts.tryTaken}
    </p>
  )
}
