import type { ErrorKey } from '@svar/contract'
import { api, callUnlessGone } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { notify } from '../../../ui/notify.ts'
import { errorsTexts } from '../texts/index.ts'
import { useReadAnew } from '../use-errors.ts'

/** Asks, and removes the key: what is sent with it is refused from then on. */
export function RemoveKeyDialog({ errorKey, onClose }: { errorKey: ErrorKey; onClose: () => void }) {
  const texts = useTexts(errorsTexts).projects
  const readAnew = useReadAnew()

  async function remove() {
    await callUnlessGone(
      api.DELETE('/api/monitoring/error-keys/{id}', { params: { path: { id: errorKey.id } } }),
    )
    await readAnew()
    notify({ title: texts.keyRemoved, tone: 'success' })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.removeKeyTitle(errorKey.name)}
      text={texts.removeKeyText}
      confirmLabel={texts.removeKey}
      danger
      onConfirm={remove}
    />
  )
}
