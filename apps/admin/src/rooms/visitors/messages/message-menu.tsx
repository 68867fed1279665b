import type { ProactiveMessage } from '@svar/contract'
import { useState } from 'react'
import { api, callUnlessGone } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { EditMenu } from '../../../ui/edit-menu.tsx'
import { notify } from '../../../ui/notify.ts'
import { visitorsTexts } from '../texts/index.ts'
import { useReadAnew } from '../use-visitors.ts'
import { MessageDialog } from './message-dialog.tsx'

/** What can be done with a message. One that is gone already counts as removed. */
export function MessageMenu({ message }: { message: ProactiveMessage }) {
  const texts = useTexts(visitorsTexts)
  const readAnew = useReadAnew()
  const [isEditing, setEditing] = useState(false)

  async function remove() {
    await callUnlessGone(api.DELETE('/api/proactive-messages/{id}', { params: { path: { id: message.id } } }))
    await readAnew()
    notify({ title: texts.removed, tone: 'success' })
  }

  return (
    <>
      <EditMenu
        label={texts.actionsFor(message.name)}
        texts={texts}
        name={message.name}
        onEdit={() => setEditing(true)}
        onRemove={remove}
      />
      {isEditing && <MessageDialog message={message} onClose={() => setEditing(false)} />}
    </>
  )
}
