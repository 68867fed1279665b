import { Button } from './button.tsx'
import { CopyField } from './copy-field.tsx'
import { DialogActions } from './dialog-actions.tsx'

type SecretOnceProps = {
  label: string
  secret: string
  /** Something that works as it stands, with the secret in it or beside it. */
  example: { label: string; value: string; hint: string }
  /** Says that it has been kept. */
  done: string
  onClose: () => void
}

/** A secret that is shown this once, and what to do with it. Stands in a dialog. */
export function SecretOnce({ label, secret, example, done, onClose }: SecretOnceProps) {
  return (
    <div className="flex flex-col gap-5">
      <CopyField label={label} value={secret} />
      <CopyField label={example.label} multiline value={example.value} hint={example.hint} />
      <DialogActions>
        <Button variant="primary" onClick={onClose}>
          {done}
        </Button>
      </DialogActions>
    </div>
  )
}
