import { AlertDialog } from '@base-ui/react/alert-dialog'
import { type ReactNode, useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { Button } from './button.tsx'
import { useErrorSentence } from './error-sentence.ts'
import { scrimClass } from './scrim-class.ts'
import { TextField } from './text-field.tsx'
import { uiTexts } from './texts/index.ts'

type ConfirmDialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** A question that names the thing: "Slette «Prisliste.pdf»?" */
  title: string
  /** What happens, and whether it can be undone. */
  text: ReactNode
  /** The verb: "Slett", never "OK". */
  confirmLabel: string
  danger?: boolean
  /** For what cannot be undone and is large: these words must be typed first. */
  typeToConfirm?: string
  /** The dialog waits; it closes when this succeeds and shows the error when it throws. */
  onConfirm: () => void | Promise<void>
}

/** Asks before something that cannot easily be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onOpenChange, title, text } = props
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={scrimClass} />
        <AlertDialog.Viewport className="fixed inset-0 z-40 flex items-end justify-center p-3 sm:items-center">
          <AlertDialog.Popup className="popup w-full max-w-md p-5">
            <AlertDialog.Title className="text-lg font-semibold">{title}</AlertDialog.Title>
            <AlertDialog.Description className="mt-1.5 text-muted">{text}</AlertDialog.Description>
            <Answer {...props} />
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}

function Answer({ confirmLabel, danger, typeToConfirm, onConfirm, onOpenChange }: ConfirmDialogProps) {
  const texts = useTexts(uiTexts)
  const sentence = useErrorSentence()
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)

  async function confirm() {
    setBusy(true)
    setError(null)
    try {
      await onConfirm()
      onOpenChange(false)
    } catch (reason) {
      setError(sentence(reason))
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="mt-5 flex flex-col gap-4">
      {typeToConfirm && (
        <TextField
          label={texts.typeToConfirm(typeToConfirm)}
          value={typed}
          onValueChange={setTyped}
          autoComplete="off"
        />
      )}
      {error && (
        <p role="alert" className="text-sm text-danger-ink">
          {error}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <AlertDialog.Close render={<Button>{texts.cancel}</Button>} />
        <Button
          variant={danger ? 'danger' : 'primary'}
          busy={busy}
          disabled={typeToConfirm !== undefined && typed.trim() !== typeToConfirm}
          onClick={confirm}
        >
          {confirmLabel}
        </Button>
      </div>
    </div>
  )
}
