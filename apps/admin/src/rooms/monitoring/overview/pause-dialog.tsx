import type { Subscriber } from '@svar/contract'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { notify } from '../../../ui/notify.ts'
import { monitoringTexts } from '../texts/index.ts'
import { useRefreshBus } from '../use-bus.ts'

type PauseDialogProps = { subscriber: Subscriber; onClose: () => void }

/** Says what a pause, or its end, means, and then does it. */
export function PauseDialog({ subscriber: { name, isPaused, waiting }, onClose }: PauseDialogProps) {
  const texts = useTexts(monitoringTexts).overview
  const refresh = useRefreshBus()

  async function change() {
    const params = { path: { name } }
    if (isPaused) await call(api.POST('/api/monitoring/subscribers/{name}/resume', { params }))
    else await call(api.POST('/api/monitoring/subscribers/{name}/pause', { params }))
    await refresh()
    notify({ title: isPaused ? texts.didResume(name) : texts.didPause(name), tone: 'success' })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={isPaused ? texts.resumeTitle(name) : texts.pauseTitle(name)}
      text={isPaused ? texts.resumeText(waiting) : texts.pauseText}
      confirmLabel={isPaused ? texts.resume : texts.pause}
      onConfirm={change}
    />
  )
}
