import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../texts/texts.ts'
import { Icon } from './icons.tsx'
import { counterpart, type Ui } from './ui.ts'
import { useSuggestions } from './use-suggestions.ts'
import { useUploads } from './use-uploads.ts'

const longest = 8000

/** Where one writes. Enter sends; what is written stays, whatever happens to the page. */
export function Composer({ ui }: { ui: Ui }) {
  const { texts, host, memory, talk } = ui
  const [text, setText] = useState(() => memory.inTab('draft', ''))
  const area = useRef<HTMLTextAreaElement>(null)
  const files = useUploads(ui)
  const tellTyping = useTyping(ui)

  const write = (value: string) => {
    setText(value)
    memory.keepInTab('draft', value)
    tellTyping(value !== '')
    if (value) ui.act((chat) => chat.warmUp())
  }
  const say = (value: string) => {
    // What is written stays in its place until it is on its way.
    ui.act((chat) => {
      chat.send(value, files.attachments)
      files.clear()
      write('')
    })
    area.current?.focus()
  }
  const suggestions = useSuggestions(ui, text, say)
  const isTooLong = text.length > longest
  const maySend = !isTooLong && !files.isBusy && (text.trim() !== '' || files.attachments.length > 0)

  // Grows with what is written; CSS holds it at a few lines.
  useLayoutEffect(() => {
    const { style } = area.current as HTMLTextAreaElement
    style.height = 'auto'
    style.height = `${area.current?.scrollHeight}px`
  }, [text])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (suggestions.onKey(event)) {
      event.preventDefault()
      event.stopPropagation()
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      if (maySend) say(text)
    }
  }
  const onPaste = (event: ClipboardEvent) => {
    if (!event.clipboardData?.files.length) return
    event.preventDefault()
    files.add(event.clipboardData.files)
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        if (maySend) say(text)
      }}
    >
      {files.isDragging && <div class="drop">{texts.dropHere}</div>}
      <Suggestions ui={ui} pick={say} {...suggestions} />
      {talk && <talk.UploadList ui={ui} uploads={files.uploads} remove={files.remove} />}
      {isTooLong && (
        <p class="problem" role="alert">
          {fill(texts.tooLong, { count: text.length, max: longest })}
        </p>
      )}
      <div class="compose-box">
        {!host.isPreview && <AttachButton label={texts.attach} add={files.add} />}
        <textarea
          class="compose"
          ref={area}
          rows={1}
          dir="auto"
          placeholder={`${texts.compose} …`}
          aria-label={texts.compose}
          aria-autocomplete="list"
          aria-controls={suggestions.items.length ? 'suggestions' : undefined}
          aria-activedescendant={suggestions.active < 0 ? undefined : `suggestion-${suggestions.active}`}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <button type="submit" class="send" aria-label={texts.send} disabled={!maySend}>
          <Icon name="send" />
        </button>
      </div>
    </form>
  )
}

function AttachButton({ label, add }: { label: string; add: (files: Iterable<File>) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class="icon-button" aria-label={label} onClick={() => input.current?.click()}>
        <Icon name="clip" />
      </button>
      <input
        type="file"
        class="file-input"
        ref={input}
        multiple
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          add([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </>
  )
}

function Suggestions(props: { ui: Ui; items: string[]; active: number; pick: (question: string) => void }) {
  const { ui, items, active, pick } = props
  return (
    <>
      <span class="hidden" role="status">
        {items.length > 0 && `${ui.texts.suggestions}: ${items.length}`}
      </span>
      {items.length > 0 && (
        <div class="suggestions" id="suggestions" role="listbox" aria-label={ui.texts.suggestions}>
          {items.map((item, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: focus stays in the text, which points at the option
            <div
              class={`suggestion ${index === active ? 'active' : ''}`}
              id={`suggestion-${index}`}
              role="option"
              aria-selected={index === active}
              dir="auto"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => pick(item)}
            >
              {item}
            </div>
          ))}
        </div>
      )}
    </>
  )
}

const restMs = 4_000

/** Tells the other side that something is being written, and that it no longer is. */
function useTyping(ui: Ui) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const told = useRef(0)
  const tell = (on: boolean) => {
    clearTimeout(timer.current)
    if (on) timer.current = setTimeout(() => tell(false), restMs)
    // Told again now and then, for whoever opens the conversation in between.
    if (on && Date.now() - told.current < restMs) return
    if (!on && !told.current) return
    told.current = on ? Date.now() : 0
    ui.act((chat) => chat.typing(on))
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return tell
}

/** Below the composer, always: the way to a person, or where that stands. */
export function PersonLine({ ui }: { ui: Ui }) {
  const { texts, state, look } = ui
  const status = state.conversation?.status
  if (counterpart(ui).isPerson) return null
  if (status === 'waiting')
    return (
      <div class="person-line waiting-line">
        <p class="waiting-text" role="status">
          {look.openNow ? texts.waitingForPerson : texts.waitingClosed}
        </p>
        <button type="button" class="text-button" onClick={() => ui.act((chat) => chat.returnToAssistant())}>
          {texts.backToAssistant}
        </button>
      </div>
    )
  return (
    <div class="person-line">
      <button type="button" class="text-button quiet" onClick={() => ui.act((chat) => chat.requestPerson())}>
        <Icon name="person" />
        {texts.askPerson}
      </button>
    </div>
  )
}
