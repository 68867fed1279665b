import { Toast } from '@base-ui/react/toast'
import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { useEffect } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { Kbd } from './kbd.tsx'
import { type Notice, showNoticesIn, type Tone } from './notify.ts'
import { oneLine } from './one-line.ts'
import { uiTexts } from './texts/index.ts'

const TO_READ_MS = 5_000
/** Who has to decide something needs longer than who only reads. */
const TO_ACT_MS = 10_000

const toasts = Toast.createToastManager<{ tone: Tone }>()

// The default priority on purpose: high priority moves focus in ways that screen readers announce twice.
function add({ title, text, tone = 'neutral', action, until }: Notice) {
  if (until?.aborted) return
  const id = toasts.add({
    // Names stand in them that somebody else has chosen.
    title: oneLine(title),
    description: text && oneLine(text),
    timeout: tone === 'danger' ? 0 : action ? TO_ACT_MS : TO_READ_MS,
    data: { tone },
    actionProps: action && {
      children: <ActionLabel {...action} />,
      onClick: () => {
        toasts.close(id)
        action.onSelect()
      },
    },
  })
  until?.addEventListener('abort', () => toasts.close(id), { once: true })
}

/** Where notices appear. Stands once, beside the app. */
export function Toaster() {
  useEffect(() => showNoticesIn(add), [])
  return (
    <Toast.Provider toastManager={toasts} limit={3}>
      <Toast.Portal>
        {/* At the top: what one presses (Send, Save, the tabs of a phone) is at the bottom. */}
        <Toast.Viewport className="fixed top-[max(0.75rem,env(safe-area-inset-top))] left-1/2 z-50 flex w-full -translate-x-1/2 flex-col gap-2 px-4 sm:w-96">
          <Notices />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function ActionLabel({ label, shortcut }: { label: string; shortcut?: string }) {
  return (
    <span className="flex items-center gap-2">
      {label}
      {shortcut && <Kbd keys={shortcut} />}
    </span>
  )
}

function Notices() {
  const texts = useTexts(uiTexts)
  const { toasts: notices } = Toast.useToastManager<{ tone: Tone }>()
  return notices.map((notice) => (
    <Toast.Root
      key={notice.id}
      toast={notice}
      className="translate-x-(--toast-swipe-movement-x) rounded-xl border border-line bg-raised shadow-popup transition-[translate,opacity] duration-200 ease-out select-none data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-3 data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-start gap-3 p-3.5">
        <ToneIcon tone={notice.data?.tone ?? 'neutral'} />
        <div className="min-w-0 flex-1">
          <Toast.Title className="text-base font-medium" />
          <Toast.Description className="text-sm text-muted" />
        </div>
        <Toast.Action className="rounded-md px-2 py-0.5 text-sm font-medium text-accent-ink hover:bg-hover" />
        <Toast.Close
          aria-label={texts.close}
          className="grid size-6 shrink-0 place-items-center rounded-md text-faint hover:bg-hover hover:text-ink"
        >
          <X size={15} aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}

function ToneIcon({ tone }: { tone: Tone }) {
  if (tone === 'success')
    return <CircleCheck size={18} aria-hidden className="mt-0.5 shrink-0 text-success" />
  if (tone === 'danger') return <CircleAlert size={18} aria-hidden className="mt-0.5 shrink-0 text-danger" />
  return null
}
