import type { Conversation } from '@svar/contract'
import { NotebookPen } from 'lucide-react'
import {
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { notify } from '../../../ui/notify.ts'
import { useContactName } from '../contact-name.ts'
import { inboxTexts } from '../texts/index.ts'
import { AttachButton } from './attach-button.tsx'
import { DropZone } from './drop-zone.tsx'
import { newClientId } from './new-client-id.ts'
import { PendingFiles } from './pending-files.tsx'
import { useAttachments } from './use-attachments.ts'
import { type Mode, useDraft } from './use-draft.ts'
import { outbox } from './use-outbox.ts'

/** What the shortcuts need of the composer. */
export type ComposerHandle = { write: (mode: Mode) => void }

type ComposerProps = {
  conversation: Conversation
  typing: { tell: () => void; stop: () => void }
  ref: Ref<ComposerHandle>
}

/** Where one answers the customer, or leaves a note for colleagues. */
export function Composer({ conversation, typing, ref }: ComposerProps) {
  const texts = useTexts(inboxTexts).composer
  const field = useRef<HTMLTextAreaElement>(null)
  const draft = useDraft(conversation.id)
  const attachments = useAttachments()
  const isNote = draft.mode === 'note'
  const { canSend, send } = useSend(conversation.id, draft, attachments, typing)
  useGrowing(field, draft.text)

  function write(mode: Mode) {
    draft.setMode(mode)
    field.current?.focus()
  }
  const toggle = () => write(isNote ? 'text' : 'note')
  useImperativeHandle(ref, () => ({ write }))

  function addFiles(files: File[]) {
    if (!attachments.add(files)) notify({ title: texts.tooMany, tone: 'danger' })
  }
  function onChange(text: string) {
    draft.setText(text)
    if (!isNote && text.trim() !== '') typing.tell()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') field.current?.blur()
    if (!isSending(event)) return
    event.preventDefault()
    if (canSend) send()
  }

  return (
    <DropZone onFiles={addFiles} isNote={isNote}>
      <PendingFiles files={attachments.files} onRemove={attachments.remove} />
      <textarea
        ref={field}
        rows={2}
        value={draft.text}
        maxLength={20_000}
        aria-label={isNote ? texts.noteLabel : texts.reply}
        placeholder={usePlaceholder(conversation, isNote)}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={typing.stop}
        className={fieldClass}
      />
      <Bar {...{ isNote, canSend }} onFiles={addFiles} onToggle={toggle} onSend={send} />
    </DropZone>
  )
}

type BarProps = {
  isNote: boolean
  canSend: boolean
  onFiles: (files: File[]) => void
  onToggle: () => void
  onSend: () => void
}

/** What stands below the words: files, whether it is a note, and sending. */
function Bar({ isNote, canSend, onFiles, onToggle, onSend }: BarProps) {
  const texts = useTexts(inboxTexts).composer
  return (
    <div className="flex items-center gap-1 p-2 pt-0.5">
      <AttachButton onFiles={onFiles} />
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
      <Button variant="primary" shortcut="⌘↵" disabled={!canSend} onClick={onSend}>
        {isNote ? texts.save : texts.send}
      </Button>
    </div>
  )
}

/** ⌘↵, or Ctrl+Enter; not the Enter that ends a word in an input method. */
const isSending = (event: KeyboardEvent) =>
  event.key === 'Enter' && (event.metaKey || event.ctrlKey) && !event.nativeEvent.isComposing

const fieldClass =
  'block max-h-[40dvh] w-full resize-none bg-transparent px-3.5 pt-2.5 pb-1 outline-none ' +
  'placeholder:text-faint pointer-coarse:text-lg'

function usePlaceholder(conversation: Conversation, isNote: boolean) {
  const texts = useTexts(inboxTexts).composer
  const name = useContactName(conversation)
  if (isNote) return texts.note
  return conversation.contact.name ? texts.replyTo(name.split(/\s+/)[0] ?? name) : `${texts.reply} …`
}

/** Sends what is written once every file has arrived, and empties the composer at once. */
function useSend(
  conversationId: string,
  draft: ReturnType<typeof useDraft>,
  { files, clear }: ReturnType<typeof useAttachments>,
  typing: ComposerProps['typing'],
) {
  const attachments = files.flatMap(({ attachment }) => attachment ?? [])
  const areHere = attachments.length === files.length
  const canSend = areHere && (draft.text.trim() !== '' || attachments.length > 0)

  function send() {
    const { text, mode: kind } = draft
    outbox.send({ clientId: newClientId(), conversationId, kind, text: text.trim(), attachments })
    draft.setText('')
    clear()
    typing.stop()
  }
  return { canSend, send }
}

/** As high as what is written in it, up to the height that its style allows. */
function useGrowing(field: RefObject<HTMLTextAreaElement | null>, text: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the text changes
  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }, [field, text])
}
