import type { ErrorGroup } from '@svar/contract'
import { useNavigate } from '@tanstack/react-router'
import { api, callUnlessGone } from '../../../shell/api.ts'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { notify } from '../../../ui/notify.ts'
import { errorsTexts } from '../texts/index.ts'
import { useReadAnew } from '../use-errors.ts'

/** Asks, and removes the error with its events. One that is gone already counts as removed. */
export function RemoveDialog({ group, onClose }: { group: ErrorGroup; onClose: () => void }) {
  const texts = useTexts(errorsTexts).act
  const navigate = useNavigate()
  const path = usePath()
  const readAnew = useReadAnew()

  async function remove() {
    await callUnlessGone(api.DELETE('/api/monitoring/errors/{id}', { params: { path: { id: group.id } } }))
    await navigate({ to: path('errors') })
    void readAnew()
    notify({ title: texts.removed, tone: 'success' })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.removeTitle}
      text={texts.removeText}
      confirmLabel={texts.remove}
      danger
      onConfirm={remove}
    />
  )
}
