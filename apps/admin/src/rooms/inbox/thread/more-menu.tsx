import type { Conversation } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { ArrowRightLeft, Ellipsis, Merge, Split, Tag, Undo2, UserRound } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import type { ActionItem } from '../../../ui/menu-item.ts'
import { openDesk } from '../desk-dialog.ts'
import { useUndoRearrangement } from '../rearrange/use-rearrange.ts'
import { inboxTexts } from '../texts/index.ts'

/** What one does seldom with a conversation. */
export function MoreMenu({ conversation: { id, status } }: { conversation: Conversation }) {
  const { desk } = useTexts(inboxTexts)
  const [isNear, setNear] = useState(false)
  const undo = useUndoItem(id, isNear)
  const assign = {
    label: desk.pick.assign,
    icon: UserRound,
    shortcut: 'A',
    disabled: status === 'closed',
    onSelect: () => openDesk({ kind: 'assign', ids: [id] }),
  }
  const transfer = {
    label: desk.transfer.open,
    icon: ArrowRightLeft,
    shortcut: 'H',
    disabled: status === 'closed',
    onSelect: () => openDesk({ kind: 'transfer', id }),
  }
  const come = () => setNear(true)
  return (
    <Menu
      trigger={<IconButton icon={Ellipsis} label={desk.more} onPointerEnter={come} onFocus={come} />}
      items={[
        transfer,
        assign,
        {
          label: desk.pick.tag,
          icon: Tag,
          shortcut: 'T',
          onSelect: () => openDesk({ kind: 'tag', ids: [id] }),
        },
        'line',
        { label: desk.merge.open, icon: Merge, onSelect: () => openDesk({ kind: 'merge', id }) },
        { label: desk.split.open, icon: Split, onSelect: () => openDesk({ kind: 'split', id }) },
        ...undo,
      ]}
    />
  )
}

/** The way back from what was merged or split last; asked for when somebody comes near. */
function useUndoItem(id: string, isNear: boolean): ActionItem[] {
  const { desk } = useTexts(inboxTexts)
  const undo = useUndoRearrangement()
  const { data } = useQuery({
    queryKey: ['conversations', 'rearrangements', id],
    enabled: isNear,
    queryFn: ({ signal }) =>
      call(api.GET('/api/conversations/{id}/rearrangements', { params: { path: { id } }, signal })),
  })
  const last = data?.items.find(({ undoUntil }) => undoUntil !== null)
  return last ? [{ label: desk[last.kind].undo, icon: Undo2, onSelect: () => void undo(last.id) }] : []
}
