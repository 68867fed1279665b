import type { ProactiveMessage } from '@svar/contract'
import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { isApiError } from '../../../shell/api-error.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { notify } from '../../../ui/notify.ts'
import { visitorsTexts } from '../texts/index.ts'
import { useReadAnew } from '../use-visitors.ts'
import { MessageDialog } from './message-dialog.tsx'

/** What can be done with a message. One that is gone already counts as removed. */
export function MessageMenu({ message }: { message: ProactiveMessage }) {
  const texts = useTexts(visitorsTexts)
  const readAnew = useReadAnew()
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null)
  const close = () => setOpen(null)

  async function remove() {
    try {
      await call(api.DELETE('/api/proactive-messages/{id}', { params: { path: { id: message.id } } }))
    } catch (error) {
      if (!isApiError(error, 'not_found')) throw error
    }
    await readAnew()
    notify({ title: texts.removed, tone: 'success' })
  }

  return (
    <>
      <Menu
        trigger={<IconButton icon={Ellipsis} label={texts.actionsFor(message.name)} />}
        items={[
          { label: texts.edit, icon: Pencil, onSelect: () => setOpen('edit') },
          'line',
          { label: texts.remove, icon: Trash2, danger: true, onSelect: () => setOpen('remove') },
        ]}
      />
      {open === 'edit' && <MessageDialog message={message} onClose={close} />}
      <ConfirmDialog
        open={open === 'remove'}
        onOpenChange={(isOpen) => !isOpen && close()}
        title={texts.removeTitle(message.name)}
        text={texts.removeText}
        confirmLabel={texts.remove}
        danger
        onConfirm={remove}
      />
    </>
  )
}
