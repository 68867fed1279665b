import type { Message } from '@svar/contract'
import { ShieldCheck } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { inboxTexts } from '../texts/index.ts'

// What places a popup weighs more than the thread: it comes when somebody asks.
const TracePopover = lazy(async () => ({ default: (await import('./trace-popover.tsx')).TracePopover }))

/** "Why this answer?", under each answer of the assistant. */
export function Why({ trace }: { trace: NonNullable<Message['trace']> }) {
  const texts = useTexts(inboxTexts).trace
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setWasOpened] = useState(false)
  const button = (
    <button
      type="button"
      className="flex min-h-6 items-center gap-1 rounded-md text-xs text-muted hover:text-ink pointer-coarse:py-2"
      onClick={wasOpened ? undefined : open}
    >
      <ShieldCheck size={13} aria-hidden />
      {texts.open}
    </button>
  )

  function open() {
    setWasOpened(true)
    setOpen(true)
  }

  if (!wasOpened) return button
  return (
    <Suspense fallback={button}>
      <TracePopover trace={trace} trigger={button} open={isOpen} onOpenChange={setOpen} />
    </Suspense>
  )
}
