import type { Replay } from '@svar/contract'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { notify } from '../../../ui/notify.ts'
import { monitoringTexts } from '../texts/index.ts'
import { useRefreshBus } from '../use-bus.ts'

type CancelDialogProps = { replay: Replay; onClose: () => void }

/** Asks, and gives the subscriber no more of a replay. */
export function CancelDialog({ replay, onClose }: CancelDialogProps) {
  const texts = useTexts(monitoringTexts).replays
  const refresh = useRefreshBus()

  async function cancel() {
    await call(api.POST('/api/monitoring/replays/{id}/cancel', { params: { path: { id: replay.id } } }))
    await refresh()
    notify({ title: texts.didCancel, tone: 'success' })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.cancelTitle}
      text={texts.cancelText}
      confirmLabel={texts.stop}
      danger
      onConfirm={cancel}
    />
  )
}
