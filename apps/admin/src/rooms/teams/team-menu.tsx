import type { Team } from '@svar/contract'
import { useState } from 'react'
import { api, callUnlessGone } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { EditMenu } from '../../ui/edit-menu.tsx'
import { notify } from '../../ui/notify.ts'
import { TeamDialog } from './team-dialog.tsx'
import { teamsTexts } from './texts/index.ts'
import { useReadAnew } from './use-desk.ts'

/** What can be done with a team. One that is gone already counts as removed. */
export function TeamMenu({ team }: { team: Team }) {
  const texts = useTexts(teamsTexts)
  const readAnew = useReadAnew()
  const [isEditing, setEditing] = useState(false)

  async function remove() {
    await callUnlessGone(api.DELETE('/api/teams/{id}', { params: { path: { id: team.id } } }))
    await readAnew()
    notify({ title: texts.removed, tone: 'success' })
  }

  return (
    <>
      <EditMenu
        label={texts.editNamed(team.name)}
        texts={texts}
        name={team.name}
        onEdit={() => setEditing(true)}
        onRemove={remove}
      />
      {isEditing && <TeamDialog team={team} onClose={() => setEditing(false)} />}
    </>
  )
}
