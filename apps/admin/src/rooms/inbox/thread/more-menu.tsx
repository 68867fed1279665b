import type { Conversation } from '@svar/contract'
import { ArrowRightLeft, Ellipsis, Merge, Split, Tag, UserRound } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { openDesk } from '../desk-dialog.ts'
import { inboxTexts } from '../texts/index.ts'

/** What one does seldom with a conversation. */
export function MoreMenu({ conversation: { id, status } }: { conversation: Conversation }) {
  const { desk } = useTexts(inboxTexts)
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
  return (
    <Menu
      trigger={<IconButton icon={Ellipsis} label={desk.more} />}
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
      ]}
    />
  )
}
