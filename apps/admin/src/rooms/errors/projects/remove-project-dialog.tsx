import type { ErrorProject } from '@svar/contract'
import { useNavigate } from '@tanstack/react-router'
import { api, callUnlessGone } from '../../../shell/api.ts'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { notify } from '../../../ui/notify.ts'
import { errorsTexts } from '../texts/index.ts'
import { useReadAnew } from '../use-errors.ts'

type RemoveProjectDialogProps = { project: ErrorProject; onClose: () => void }

/** Asks for the name, and removes the project with all its errors. */
export function RemoveProjectDialog({ project, onClose }: RemoveProjectDialogProps) {
  const texts = useTexts(errorsTexts).projects
  const navigate = useNavigate()
  const path = usePath()
  const readAnew = useReadAnew()

  async function remove() {
    await callUnlessGone(
      api.DELETE('/api/monitoring/projects/{id}', { params: { path: { id: project.id } } }),
    )
    await navigate({ to: path('errors', 'projects') })
    void readAnew()
    notify({ title: texts.removed, tone: 'success' })
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.removeTitle(project.name)}
      text={texts.removeText}
      confirmLabel={texts.remove}
      danger
      typeToConfirm={project.name}
      onConfirm={remove}
    />
  )
}
