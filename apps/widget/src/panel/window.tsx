import { useEffect, useRef } from 'preact/hooks'
import { Boundary } from './boundary.tsx'
import { Composer } from './composer.tsx'
import { errorsPart } from './errors-part.ts'
import { formsPart } from './forms-part.ts'
import { Header } from './header.tsx'
import { usePart } from './part.ts'
import { PersonLine } from './person-line.tsx'
import type { Ui } from './ui.ts'
import { Welcome } from './welcome.tsx'

const focusable = 'button:not([disabled]), a[href], textarea, input:not([hidden]), summary, [tabindex="0"]'

/** The whole panel. On a phone it is a sheet that holds the focus; elsewhere the page stays in reach. */
export function ChatWindow({ ui }: { ui: Ui }) {
  const { host, look, talk, state } = ui
  const hasMessages = state.messages.length + state.outgoing.length > 0
  const panel = useRef<HTMLElement>(null)
  const forms = usePart(formsPart, ui.form !== null)
  const errors = usePart(errorsPart, Boolean(look.errorsTo && state.conversation))
  useSheet(panel, ui)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      host.element.close()
    }
    if (event.key === 'Tab' && ui.isModal) keepFocus(event, panel.current as HTMLElement)
  }

  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: modal only where it is a dialog
    <section
      class="panel"
      ref={panel}
      role={host.element.hasAttribute('inline') ? undefined : 'dialog'}
      aria-modal={ui.isModal || undefined}
      aria-label={`${look.assistantName} · ${look.businessName}`}
      lang={look.locale}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <Header ui={ui} />
      <Notice ui={ui} />
      <Boundary ui={ui}>
        {talk && hasMessages ? <talk.Conversation ui={ui} /> : <Beginning ui={ui} />}
      </Boundary>
      {ui.form && forms && (
        <div class="overlay">
          <Boundary ui={ui}>
            <forms.Transcript ui={ui} />
          </Boundary>
        </div>
      )}
      <Boundary ui={ui}>
        {errors && <errors.ErrorsQuestion ui={ui} />}
        <Composer ui={ui} />
      </Boundary>
      <PersonLine ui={ui} />
      <p class="hidden" role="status">
        {ui.announcement}
      </p>
    </section>
  )
}

/** Before anything has been said. */
function Beginning({ ui }: { ui: Ui }) {
  return (
    <div class="conversation">
      <div class="scroll">
        <Welcome ui={ui} />
      </div>
    </div>
  )
}

/** What stands in the way just now, in one line. */
function Notice({ ui }: { ui: Ui }) {
  const { state, texts, problem } = ui
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
      <button type="button" class="text-button" onClick={() => ui.act((chat) => chat.begin())}>
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
