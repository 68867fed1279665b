import type { OutgoingMail } from '@svar/contract'
import { useTexts } from '../../../texts/use-texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { againTexts } from './texts/index.ts'
import { useSendAgain } from './use-send-again.ts'

type AgainDialogProps = { mails: OutgoingMail[]; onDone: () => void; onClose: () => void }

/** Asks before people are written to once more; says so where they may get it twice. */
export function AgainDialog({ mails, onDone, onClose }: AgainDialogProps) {
  const texts = useTexts(againTexts)
  const sendAgain = useSendAgain()
  const inDoubt = mails.filter(({ state }) => state === 'uncertain').length

  async function send() {
    await sendAgain(mails.map(({ id }) => id))
    onDone()
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.title(mails.length)}
      text={
        <>
          {mails.length === 1 ? (mails[0]?.to ?? '') : texts.text}
          {inDoubt > 0 && (
            <span className="mt-2 block rounded-lg bg-warning-soft px-3 py-2 text-warning-ink">
              {texts.mayArriveTwice(inDoubt, mails.length)}
            </span>
          )}
        </>
      }
      confirmLabel={texts.send}
      onConfirm={send}
    />
  )
}
