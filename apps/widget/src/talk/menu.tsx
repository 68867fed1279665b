import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../panel/icons.tsx'
import type { Ui } from '../panel/ui.ts'

/** What one may do with the conversation as a whole. */
export function Menu({ ui }: { ui: Ui }) {
  const { texts, state } = ui
  const [isOpen, open] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isOpen) box.current?.querySelector<HTMLElement>('.menu-item')?.focus()
  }, [isOpen])
  if (!state.conversation) return null

  const choose = (action: () => void) => () => {
    open(false)
    button.current?.focus()
    action()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(box.current?.querySelectorAll<HTMLElement>('.menu-item') ?? [])]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const at = items.indexOf(event.target as HTMLElement)
    if (event.key === 'Escape' && isOpen) choose(() => {})()
    else if (step && isOpen) items[(at + step + items.length) % items.length]?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget && !box.current?.contains(event.relatedTarget as Node)) open(false)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the buttons inside
    <div class="menu" ref={box} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        type="button"
        class="icon-button"
        ref={button}
        aria-label={texts.menu}
        aria-expanded={isOpen}
        onClick={() => open(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <div class="menu-list">
          <button type="button" class="menu-item" onClick={choose(() => ui.openForm('transcript'))}>
            <Icon name="mail" />
            {texts.transcript}
          </button>
          <button
            type="button"
            class="menu-item"
            onClick={choose(() => ui.act((chat) => chat.startAfresh()))}
          >
            <Icon name="fresh" />
            {texts.newConversation}
          </button>
        </div>
      )}
    </div>
  )
}
