import { useEffect, useRef } from 'preact/hooks'
import { Composer, PersonLine } from './composer.tsx'
import { Conversation } from './conversation.tsx'
import { Header } from './header.tsx'
import { LazyForm } from './lazy-form.tsx'
import type { Ui } from './ui.ts'

const focusable = 'button:not([disabled]), a[href], textarea, input:not([hidden]), summary, [tabindex="0"]'

/** The whole panel. On a phone it is a sheet that holds the focus; elsewhere the page stays in reach. */
export function ChatWindow({ ui }: { ui: Ui }) {
  const { host, look } = ui
  const panel = useRef<HTMLElement>(null)
  useSheet(panel, ui)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      host.close()
    }
    if (event.key === 'Tab' && ui.isModal) keepFocus(event, panel.current as HTMLElement)
  }

  return (
    <section
      class="panel"
      ref={panel}
      role={host.isInline ? undefined : 'dialog'}
      aria-modal={ui.isModal || undefined}
      aria-label={`${look.assistantName} · ${look.businessName}`}
      lang={look.locale}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <Header ui={ui} />
      <Notice ui={ui} />
      <Conversation ui={ui} />
      {ui.form === 'transcript' && (
        <div class="overlay">
          <LazyForm name="Transcript" ui={ui} />
        </div>
      )}
      <Composer ui={ui} />
      <PersonLine ui={ui} />
      <p class="hidden" role="status">
        {ui.announcement}
      </p>
    </section>
  )
}

/** What stands in the way just now, in one line. */
function Notice({ ui }: { ui: Ui }) {
  const { state, texts, problem, chat } = ui
  if (problem)
    return (
      <p class="notice" role="alert">
        {problem}
      </p>
    )
  if (!state.connected)
    return (
      <p class="notice" role="status">
        {texts.offline}
      </p>
    )
  if (state.phase !== 'failed') return null
  return (
    <p class="notice" role="status">
      {texts.failedToStart}{' '}
      <button type="button" class="text-button" onClick={() => ui.attempt(() => chat.begin())}>
        {texts.tryAgain}
      </button>
    </p>
  )
}

function keepFocus(event: KeyboardEvent, panel: HTMLElement) {
  const all = [...panel.querySelectorAll<HTMLElement>(focusable)].filter((one) => one.checkVisibility())
  const [first, last] = [all[0], all.at(-1)]
  const at = (panel.getRootNode() as ShadowRoot).activeElement
  const leaves = event.shiftKey ? at === first || at === panel : at === last
  if (!leaves) return
  event.preventDefault()
  ;(event.shiftKey ? last : first)?.focus()
}

/** On a phone: as high as what the keyboard leaves, and the page behind stands still. */
function useSheet(panel: { current: HTMLElement | null }, { isOpen, isModal }: Ui) {
  useEffect(() => {
    const viewport = window.visualViewport
    if (!isOpen || !isModal || !viewport) return
    const { style } = document.documentElement
    const before = style.overflow
    const stop = new AbortController()
    const fit = () => {
      panel.current?.style.setProperty('--high', `${viewport.height}px`)
      panel.current?.style.setProperty('--top', `${viewport.offsetTop}px`)
    }
    style.overflow = 'hidden'
    viewport.addEventListener('resize', fit, { signal: stop.signal })
    viewport.addEventListener('scroll', fit, { signal: stop.signal })
    fit()
    return () => {
      stop.abort()
      style.overflow = before
    }
  }, [isOpen, isModal])
}
