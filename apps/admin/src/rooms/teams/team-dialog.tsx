import type { Team } from '@svar/contract'
import { api, call } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/notify.ts'
import { TeamForm } from './team-form.tsx'
import { teamsTexts } from './texts/index.ts'
import { useReadAnew } from './use-desk.ts'

/** A new team, or changes to one. */
export function TeamDialog({ team, onClose }: { team?: Team; onClose: () => void }) {
  const texts = useTexts(teamsTexts)
  const readAnew = useReadAnew()
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={team ? texts.editNamed(team.name) : texts.add}
    >
      <TeamForm
        team={team}
        onSubmit={async (body) => {
          await (team
            ? call(api.PATCH('/api/teams/{id}', { params: { path: { id: team.id } }, body }))
            : call(api.POST('/api/teams', { body })))
          await readAnew()
          notify({ title: texts.saved, tone: 'success' })
          onClose()
        }}
      />
    </Dialog>
  )
}
