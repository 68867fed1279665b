import { type ReactNode, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { type Rearranged, useRearrange } from './use-rearrange.ts'

type RearrangeDialogProps = {
  texts: { title: string; text: string; do: string; done: string }
  chosen: string | null
  /** Has the server do it with what was chosen. */
  ask: (chosen: string) => Promise<Rearranged>
  onClose: () => void
  children: ReactNode
}

/** Something is chosen from a list, and messages are put elsewhere by it. Stays open when the server refuses. */
export function RearrangeDialog({ texts, chosen, ask, onClose, children }: RearrangeDialogProps) {
  const [isBusy, setBusy] = useState(false)
  const rearrange = useRearrange()

  async function act() {
    if (!chosen) return
    setBusy(true)
    if (await rearrange(() => ask(chosen), texts.done)) onClose()
    setBusy(false)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.title}
      description={texts.text}
      footer={
        <Button variant="primary" disabled={!chosen} busy={isBusy} onClick={() => void act()}>
          {texts.do}
        </Button>
      }
    >
      {children}
    </Dialog>
  )
}
