import { CalendarClock, Check, ChevronDown, NotebookPen, Zap } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { useCommands } from '../../../ui/commands.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { laterTime } from '../actions/snooze-times.ts'
import { openDesk, type SendLater } from '../desk-dialog.ts'
import { inboxTexts } from '../texts/index.ts'
import { AttachButton } from './attach-button.tsx'
import { useHold } from './use-hold.ts'

type ComposerBarProps = {
  isNote: boolean
  canSend: boolean
  onFiles: (files: File[]) => void
  onToggle: () => void
  onCanned: () => void
  onSend: () => void
  onSendAndClose: () => void
  onSendLater: (choice: SendLater) => void
}

/** What stands below the words: files, canned responses, whether it is a note, and sending. */
export function ComposerBar(props: ComposerBarProps) {
  const { isNote, canSend, onFiles, onToggle, onCanned, onSend } = props
  const { composer: texts, desk, title } = useTexts(inboxTexts)
  const canned = { label: desk.canned.open, icon: Zap, shortcut: '⌘/' }
  useCommands([{ ...canned, id: 'inbox.canned', group: title, onSelect: onCanned }])
  return (
    <div className="flex items-center gap-1 p-2 pt-0.5">
      <AttachButton onFiles={onFiles} />
      <IconButton {...canned} onClick={onCanned} />
      <Button
        variant="quiet"
        icon={NotebookPen}
        aria-pressed={isNote}
        onClick={onToggle}
        className={classNames('px-2.5!', isNote && 'bg-warning-soft! text-warning-ink!')}
      >
        {texts.noteMode}
      </Button>
      <span className="flex-1" />
      <Button
        variant="primary"
        shortcut="⌘↵"
        disabled={!canSend}
        onClick={onSend}
        className={isNote ? undefined : 'rounded-r-none!'}
      >
        {isNote ? texts.save : texts.send}
      </Button>
      {!isNote && <SendMenu {...props} />}
    </div>
  )
}

function SendMenu({ canSend, onSendAndClose, onSendLater }: ComposerBarProps) {
  const { title, desk } = useTexts(inboxTexts)
  const texts = desk.send
  const { holdSeconds, choose } = useHold()
  const at = (when: 'hour' | 'tomorrow') => () =>
    onSendLater({ sendAt: laterTime(when), cancelOnReply: false })
  const chooseTime = () => openDesk({ kind: 'schedule', onChoose: onSendLater })
  const named = { id: 'inbox.sendLater', label: texts.title, icon: CalendarClock, group: title }
  useCommands(canSend ? [{ ...named, onSelect: chooseTime }] : [])
  const later = [
    { label: texts.hour, onSelect: at('hour') },
    { label: texts.tomorrow, onSelect: at('tomorrow') },
    { label: texts.choose, onSelect: chooseTime },
  ].map((item) => ({ ...item, icon: CalendarClock, disabled: !canSend }))
  const choices = [...new Set([0, 5, 10, 30, holdSeconds])].sort((one, other) => one - other)
  const trigger = (
    <button
      type="button"
      aria-label={texts.options}
      className="-ml-0.5 grid h-8.5 w-8 place-items-center rounded-r-lg bg-accent text-on-accent shadow-low hover:bg-accent-hover data-popup-open:bg-accent-hover pointer-coarse:h-11 pointer-coarse:w-11"
    >
      <ChevronDown size={16} aria-hidden />
    </button>
  )
  return (
    <Menu
      trigger={trigger}
      side="top"
      items={[
        {
          label: texts.andClose,
          icon: Check,
          shortcut: '⇧⌘↵',
          disabled: !canSend,
          onSelect: onSendAndClose,
        },
        'line',
        { kind: 'group', label: texts.title, items: later },
        'line',
        {
          kind: 'choice',
          label: texts.holdLabel,
          value: String(holdSeconds),
          options: choices.map((seconds) => ({ value: String(seconds), label: texts.holdSeconds(seconds) })),
          onValueChange: (value) => choose(Number(value)),
        },
      ]}
    />
  )
}
