import type { Conversation } from '@svar/contract'
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
import { notify } from '../../../ui/notify.ts'
import { isStroke } from '../../../ui/shortcut-keys.ts'
import type { Actions } from '../actions/use-actions.ts'
import { AnswerDraft } from '../assist/answer-draft.tsx'
import { useContactName } from '../contact-name.ts'
import { inboxTexts } from '../texts/index.ts'
import { ComposerBar } from './composer-bar.tsx'
import { DropZone } from './drop-zone.tsx'
import { PendingFiles } from './pending-files.tsx'
import { Suggestions } from './suggestions.tsx'
import { useAttachments } from './use-attachments.ts'
import { type Mode, useDraft } from './use-draft.ts'
import { useSend } from './use-send.ts'
import { useSuggestions } from './use-suggestions.ts'

/** What the shortcuts need of the composer. */
export type ComposerHandle = { write: (mode: Mode) => void }

type ComposerProps = {
  conversation: Conversation
  actions: Actions
  typing: { tell: () => void; stop: () => void }
  /** Tells colleagues what one writes. */
  onWriting: (mode: Mode) => void
  ref: Ref<ComposerHandle>
}

/** Where one answers the customer, or leaves a note for colleagues. */
export function Composer({ conversation, actions, typing, onWriting, ref }: ComposerProps) {
  const texts = useTexts(inboxTexts).composer
  const field = useRef<HTMLTextAreaElement>(null)
  const draft = useDraft(conversation.id)
  const attachments = useAttachments()
  const isNote = draft.mode === 'note'
  const suggest = useSuggestions(field, conversation, draft, isNote)
  const { canSend, send, sendAndClose, sendWhenReady, sendLater } = useSend({
    actions,
    conversationId: conversation.id,
    draft,
    attachments,
    isFilling: suggest.isFilling,
    unfilled: suggest.unfilled,
    onSent: () => {
      typing.stop()
      suggest.setMissing([])
    },
  })

  function write(mode: Mode) {
    draft.setMode(mode)
    field.current?.focus()
  }
  const toggle = () => write(isNote ? 'text' : 'note')
  useImperativeHandle(ref, () => ({ write }))

  const addFiles = (files: File[]) => {
    if (!attachments.add(files)) notify({ title: texts.tooMany, tone: 'danger' })
  }
  function onChange(text: string) {
    draft.setText(text)
    suggest.look()
    if (text.trim() === '') return
    onWriting(draft.mode)
    if (!isNote) typing.tell()
  }
  function onBlur() {
    typing.stop()
    suggest.close()
  }

  return (
    <DropZone onFiles={addFiles} isNote={isNote}>
      {suggest.shown && <Suggestions {...suggest.shown} />}
      <AnswerDraft {...{ conversation, field, isNote }} text={draft.text} onText={onChange} />
      <PendingFiles files={attachments.files} onRemove={attachments.remove} />
      {draft.hasOther && <Elsewhere onTake={draft.takeOther} onDismiss={draft.dismissOther} />}
      <Field
        {...{ field, conversation, isNote, suggest, onBlur }}
        text={draft.text}
        onText={onChange}
        onSend={sendWhenReady}
      />
      <Missing names={suggest.missing} />
      <ComposerBar
        {...{ isNote, canSend }}
        onFiles={addFiles}
        onToggle={toggle}
        onCanned={suggest.begin}
        onSend={send}
        onSendAndClose={sendAndClose}
        onSendLater={sendLater}
      />
    </DropZone>
  )
}

type Suggest = ReturnType<typeof useSuggestions>
type FieldProps = {
  field: RefObject<HTMLTextAreaElement | null>
  conversation: Conversation
  isNote: boolean
  suggest: Suggest
  text: string
  onText: (text: string) => void
  onSend: (closes: boolean) => void
  onBlur: () => void
}

/** Where the words themselves are written. */
function Field({ field, conversation, isNote, suggest, text, onText, onSend, onBlur }: FieldProps) {
  const texts = useTexts(inboxTexts).composer
  useGrowing(field, text)
  return (
    <textarea
      ref={field}
      rows={2}
      value={text}
      maxLength={20_000}
      aria-label={isNote ? texts.noteLabel : texts.reply}
      aria-autocomplete="list"
      placeholder={usePlaceholder(conversation, isNote)}
      onChange={(event) => onText(event.currentTarget.value)}
      onSelect={suggest.look}
      onKeyDown={keysOf(field, suggest, onSend)}
      onBlur={onBlur}
      className={fieldClass}
      {...suggest.forField}
    />
  )
}

/** ⌘↵ sends, with ⇧ it also closes, ⌘/ brings the canned responses, Escape leaves; the list above has its keys first. */
function keysOf(
  field: RefObject<HTMLTextAreaElement | null>,
  suggest: Suggest,
  send: (closes: boolean) => void,
) {
  return (event: KeyboardEvent) => {
    if (suggest.onKey(event)) return
    if (event.key === 'Escape') field.current?.blur()
    const isCanned = isStroke(event, '⌘/')
    if (!isCanned && !isSending(event)) return
    event.preventDefault()
    if (isCanned) suggest.begin()
    else send(event.shiftKey)
  }
}

/** What a canned response could not be filled in with. */
function Missing({ names }: { names: string[] }) {
  const texts = useTexts(inboxTexts).desk.canned
  return (
    <p role="status" className={names.length > 0 ? 'px-3.5 pb-1 text-xs text-warning-ink' : 'sr-only'}>
      {names.length > 0 && texts.missing(names.join(', '))}
    </p>
  )
}

/** Other words wait here, from another device: nothing is lost, and one chooses. */
function Elsewhere({ onTake, onDismiss }: { onTake: () => void; onDismiss: () => void }) {
  const { desk, thread } = useTexts(inboxTexts)
  return (
    <div className="flex flex-wrap items-center gap-1 px-3.5 pt-2 text-xs text-muted">
      <span className="flex-1">{desk.draftElsewhere}</span>
      <Button size="small" variant="quiet" onClick={onTake}>
        {desk.useOther}
      </Button>
      <Button size="small" variant="quiet" onClick={onDismiss}>
        {thread.remove}
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

/** A name that fills the field by itself is left out. */
const LONGEST_NAME = 24

function usePlaceholder(conversation: Conversation, isNote: boolean) {
  const texts = useTexts(inboxTexts).composer
  const name = useContactName(conversation)
  if (isNote) return texts.note
  const first = name.split(/\s+/)[0] ?? name
  const isCalled = conversation.contact.name && first.length <= LONGEST_NAME
  return isCalled ? texts.replyTo(first) : `${texts.reply} …`
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
