import type { ErrorKey } from '@svar/contract'
import { type FormEvent, useState } from 'react'
import { useFormat } from '../../../texts/format.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogActions } from '../../../ui/dialog-actions.tsx'
import { focusFirstError } from '../../../ui/focus-first-error.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { errorsTexts } from '../texts/index.ts'
import { type LimitName, limitDraft, limitFields, limitsFrom, wrongLimits } from './limits.ts'
import { useProjectActions } from './use-project-actions.ts'

const names = Object.keys(limitFields) as LimitName[]

type LimitsDialogProps = { projectId: string; errorKey: ErrorKey; onClose: () => void }

/** How much may come with a key, and which share of it is kept. */
export function LimitsDialog({ projectId, errorKey, onClose }: LimitsDialogProps) {
  const texts = useTexts(errorsTexts).projects
  const format = useFormat()
  const { changeKey } = useProjectActions(projectId)
  const [draft, setDraft] = useState(() => limitDraft(errorKey))
  const [isTried, setIsTried] = useState(false)
  const wrong = isTried ? wrongLimits(draft) : []

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    if (wrongLimits(draft).length > 0) return focusFirstError(event.currentTarget)
    onClose()
    await changeKey(errorKey.id, limitsFrom(draft))
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={texts.limitsFor(errorKey.name)}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        {names.map((name) => (
          <TextField
            key={name}
            label={texts[name]}
            inputMode="decimal"
            value={draft[name]}
            onValueChange={(value) => setDraft({ ...draft, [name]: value })}
            error={
              wrong.includes(name)
                ? texts.numberWrong(
                    format.number(limitFields[name].least),
                    format.number(limitFields[name].most),
                  )
                : null
            }
          />
        ))}
        <DialogActions>
          <Button type="submit" variant="primary">
            {texts.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
