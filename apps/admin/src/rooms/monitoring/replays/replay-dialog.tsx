import { useTexts } from '../../../texts/use-texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import type { Selection } from '../selection.ts'
import { monitoringTexts } from '../texts/index.ts'
import { ReplayForm } from './replay-form.tsx'

type ReplayDialogProps = { initial: Selection; onClose: () => void }

/** Who is to be given which events once more. */
export function ReplayDialog({ initial, onClose }: ReplayDialogProps) {
  const texts = useTexts(monitoringTexts).replays
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={texts.start}
      description={texts.startText}
    >
      <ReplayForm initial={initial} onStarted={onClose} />
    </Dialog>
  )
}
