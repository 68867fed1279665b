import type { ErrorGroup } from '@svar/contract'
import { type FormEvent, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogActions } from '../../../ui/dialog-actions.tsx'
import { focusFirstError } from '../../../ui/focus-first-error.ts'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { errorsTexts } from '../texts/index.ts'
import { useGroupActions } from '../use-group-actions.ts'

const kinds = ['forever', 'day', 'week', 'events', 'people'] as const
type Kind = (typeof kinds)[number]
const DAY_MS = 86_400_000

/** Asks until when an error is to be silent. */
export function IgnoreDialog({ group, onClose }: { group: ErrorGroup; onClose: () => void }) {
  const { ignoring, act } = useTexts(errorsTexts)
  const { ignore } = useGroupActions()
  const [kind, setKind] = useState<Kind>('forever')
  const [written, setWritten] = useState('100')
  const [isTried, setIsTried] = useState(false)
  const isCounted = kind === 'events' || kind === 'people'
  const count = /^\d{1,9}$/.test(written.trim()) ? Number(written) : 0

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setIsTried(true)
    if (isCounted && count < 1) return focusFirstError(event.currentTarget)
    onClose()
    await ignore([group], conditionsOf(kind, count))
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={ignoring.title}
      description={ignoring.text}
    >
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <Select
          label={ignoring.how}
          value={kind}
          onValueChange={setKind}
          options={kinds.map((value) => ({ value, label: ignoring.kinds[value] }))}
        />
        {isCounted && (
          <TextField
            label={ignoring.count}
            inputMode="numeric"
            value={written}
            onValueChange={setWritten}
            error={isTried && count < 1 ? ignoring.countWrong : null}
          />
        )}
        <DialogActions>
          <Button type="submit" variant="primary">
            {act.ignore}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

function conditionsOf(kind: Kind, count: number) {
  if (kind === 'events') return { moreEvents: count }
  if (kind === 'people') return { moreUsers: count }
  if (kind === 'forever') return {}
  const days = kind === 'day' ? 1 : 7
  return { until: new Date(Date.now() + days * DAY_MS).toISOString() }
}
