import type { Conversation } from '@svar/contract'
import { NotebookPen, Paperclip } from 'lucide-react'
import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { notify } from '../../../ui/notify.ts'
import { useContactName } from '../contact-name.ts'
import { inboxTexts } from '../texts/index.ts'
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
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || event.nativeEvent.isComposing) return
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
        className="block max-h-[40dvh] w-full resize-none bg-transparent px-3.5 pt-2.5 pb-1 outline-none placeholder:text-faint pointer-coarse:text-lg"
      />
      <div className="flex items-center gap-1 p-2 pt-0.5">
        <AttachButton onFiles={addFiles} />
        <Button
          variant="quiet"
          icon={NotebookPen}
          aria-pressed={isNote}
          onClick={() => write(isNote ? 'text' : 'note')}
          className={classNames('px-2.5!', isNote && 'bg-warning-soft! text-warning-ink!')}
        >
          {texts.noteMode}
        </Button>
        <span className="flex-1" />
        <Button variant="primary" shortcut="⌘↵" disabled={!canSend} onClick={send}>
          {isNote ? texts.save : texts.send}
        </Button>
      </div>
    </DropZone>
  )
}

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

function AttachButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const texts = useTexts(inboxTexts).composer
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
      <IconButton icon={Paperclip} label={texts.attach} onClick={() => input.current?.click()} />
    </>
  )
}

type DropZoneProps = { onFiles: (files: File[]) => void; isNote: boolean; children: React.ReactNode }

/** Takes files that are dropped or pasted anywhere in it. */
function DropZone({ onFiles, isNote, children }: DropZoneProps) {
  const texts = useTexts(inboxTexts).composer
  const [isOver, setOver] = useState(false)

  function onPaste(event: ClipboardEvent) {
    const files = [...event.clipboardData.files]
    if (files.length === 0) return
    event.preventDefault()
    onFiles(files)
  }
  function onDrop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  function onDragOver(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }

  return (
    <fieldset
      onPaste={onPaste}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      className={classNames(
        'relative mt-1 min-w-0 rounded-xl border shadow-low focus-within:border-focus has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-focus',
        isNote ? 'border-warning bg-warning-soft' : 'border-line-strong bg-canvas',
      )}
    >
      {children}
      {isOver && (
        <p className="pointer-events-none absolute inset-0 grid place-items-center rounded-xl bg-accent-soft font-medium text-accent-ink">
          {texts.drop}
        </p>
      )}
    </fieldset>
  )
}
