import { useTexts } from '../texts/use-texts.ts'
import { Dialog } from '../ui/dialog.tsx'
import { NewWorkspaceForm } from './new-workspace-form.tsx'
import { shellTexts } from './texts/index.ts'

type NewWorkspaceDialogProps = { open: boolean; onOpenChange: (open: boolean) => void }

/** A further workspace, for somebody who has one already. */
export function NewWorkspaceDialog({ open, onOpenChange }: NewWorkspaceDialogProps) {
  const texts = useTexts(shellTexts)
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={texts.newWorkspace}
      description={texts.newWorkspaceText}
    >
      <NewWorkspaceForm onCreated={() => onOpenChange(false)} />
    </Dialog>
  )
}
