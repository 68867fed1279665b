import { closeDesk, type DeskDialog } from './desk-dialog.ts'
import { FilterDialog } from './filter/filter-dialog.tsx'
import { AssignDialog } from './pick/assign-dialog.tsx'
import { SnoozeDialog, SnoozeTimeDialog } from './pick/snooze-dialog.tsx'
import { TagDialog } from './pick/tag-dialog.tsx'
import { TransferDialog } from './pick/transfer-dialog.tsx'
import { MergeDialog } from './rearrange/merge-dialog.tsx'
import { SplitDialog } from './rearrange/split-dialog.tsx'
import { TagsDialog } from './tags/tags-dialog.tsx'
import { RescheduleDialog } from './unsent/reschedule-dialog.tsx'
import { ScheduleDialog } from './unsent/schedule-dialog.tsx'

/** The dialog that is open above the inbox. */
export function DeskDialogs({ dialog }: { dialog: DeskDialog }) {
  const onClose = () => closeDesk(dialog)
  switch (dialog.kind) {
    case 'assign':
      return <AssignDialog ids={dialog.ids} onDone={dialog.onDone} onClose={onClose} />
    case 'transfer':
      return <TransferDialog id={dialog.id} onClose={onClose} />
    case 'tag':
      return <TagDialog ids={dialog.ids} onDone={dialog.onDone} onClose={onClose} />
    case 'snooze':
      return <SnoozeDialog ids={dialog.ids} onDone={dialog.onDone} onClose={onClose} />
    case 'snoozeTime':
      return <SnoozeTimeDialog ids={dialog.ids} onDone={dialog.onDone} onClose={onClose} />
    case 'merge':
      return <MergeDialog id={dialog.id} onClose={onClose} />
    case 'split':
      return <SplitDialog id={dialog.id} onClose={onClose} />
    case 'filter':
      return <FilterDialog onClose={onClose} />
    case 'tags':
      return <TagsDialog onClose={onClose} />
    case 'schedule':
      return <ScheduleDialog onChoose={dialog.onChoose} onClose={onClose} />
    case 'reschedule':
      return <RescheduleDialog {...dialog} onClose={onClose} />
  }
}
