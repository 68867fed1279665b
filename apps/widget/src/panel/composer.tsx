import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../texts/texts.ts'
import { AttachButton } from './attach-button.tsx'
import { Icon } from './icons.tsx'
import type { Ui } from './ui.ts'
import { useTyping } from './use-typing.ts'
import { useUploads } from './use-uploads.ts'

const longest = 8000

/** What is being written: kept in the tab, sent when asked, told to the other side. */
function useDraft(ui: Ui) {
  const [text, setText] = useState(() => ui.memory.inTab('draft', ''))
  const area = useRef<HTMLTextAreaElement>(null)
  const files = useUploads(ui)
  const tellTyping = useTyping(ui)

  const latest = useRef(text)
  const write = (value: string) => {
    latest.current = value
    setText(value)
    ui.memory.keepInTab('draft', value)
    tellTyping(value !== '')
    if (value) ui.act((chat) => chat.warmUp())
  }
  const say = (value: string) => {
    // The place is free at once for the next words; where these cannot be on their way, they come back to it.
    const { attachments } = files
    const isOnItsWay = ui.act((chat) => chat.send(value, attachments))
    files.clear()
    write('')
    ui.memory.keepInTab('draft', value)
    void isOnItsWay.then((isSent) => write(isSent ? latest.current : `${value}\n${latest.current}`.trim()))
    area.current?.focus()
  }
  const isTooLong = text.length > longest
  const isThere = text.trim() !== '' || files.attachments.length > 0
  const maySend = isThere && !isTooLong && !files.isBusy
  // What was asked for while a file was on its way goes with the file, unless one has written on since.
  const wanted = useRef<string | null>(null)
  const send = () => {
    if (maySend) say(text)
    else wanted.current = files.isBusy && !isTooLong ? text : null
  }
  useEffect(() => {
    if (wanted.current === null || files.isBusy) return
    const isAsWanted = wanted.current === text && !files.uploads.some(({ problem }) => problem)
    wanted.current = null
    if (isAsWanted) send()
  }, [files.uploads])

  // Grows with what is written; CSS holds it at a few lines.
  useLayoutEffect(() => {
    const { style } = area.current as HTMLTextAreaElement
    style.height = 'auto'
    style.height = `${area.current?.scrollHeight}px`
  }, [text])

  return { text, area, files, write, say, isTooLong, send, maySend }
}

/** Where one writes. Enter sends; what is written stays, whatever happens to the page. */
export function Composer({ ui }: { ui: Ui }) {
  const { texts, host, talk } = ui
  const draft = useDraft(ui)
  const { text, files } = draft
  const keys = useRef<((event: KeyboardEvent) => boolean) | null>(null)
  const onSubmit = (event: Event) => {
    event.preventDefault()
    draft.send()
  }
  return (
    <form class="composer" onSubmit={onSubmit}>
      {files.isDragging && <div class="drop">{texts.dropHere}</div>}
      {talk && <talk.Suggestions ui={ui} typed={text} pick={draft.say} area={draft.area} keys={keys} />}
      {talk && <talk.UploadList ui={ui} uploads={files.uploads} remove={files.remove} />}
      {draft.isTooLong && (
        <p class="problem" role="alert">
          {fill(texts.tooLong, { count: text.length, max: longest })}
        </p>
      )}
      <div class="compose-box">
        {!host.element.hasAttribute('preview') && <AttachButton label={texts.attach} add={files.add} />}
        <TextArea ui={ui} draft={draft} keys={keys} />
        <button type="submit" class="send" aria-label={texts.send} disabled={!draft.maySend}>
          <Icon name="send" />
        </button>
      </div>
    </form>
  )
}

interface TextAreaProps {
  ui: Ui
  draft: ReturnType<typeof useDraft>
  /** Takes the keys that are meant for the suggestions, and says whether one was. */
  keys: { current: ((event: KeyboardEvent) => boolean) | null }
}

function TextArea({ ui: { texts }, draft, keys }: TextAreaProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (keys.current?.(event)) event.stopPropagation()
    else if (event.key === 'Enter' && !event.shiftKey) draft.send()
    else return
    event.preventDefault()
  }
  const onPaste = (event: ClipboardEvent) => {
    if (!event.clipboardData?.files.length) return
    event.preventDefault()
    draft.files.add(event.clipboardData.files)
  }
  return (
    <textarea
      class="compose"
      ref={draft.area}
      rows={1}
      dir="auto"
      placeholder={`${texts.compose} …`}
      aria-label={texts.compose}
      aria-autocomplete="list"
      value={draft.text}
      onInput={(event) => draft.write(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  )
}
