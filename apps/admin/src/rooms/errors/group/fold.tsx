import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

type FoldProps = { summary: ReactNode; isOpen?: boolean; isMuted?: boolean; children: ReactNode }

/** One line that opens to what stands behind it. */
export function Fold({ summary, isOpen, isMuted, children }: FoldProps) {
  return (
    <details open={isOpen} className="group/fold">
      <summary
        className={`flex min-h-9 cursor-default list-none items-center gap-2 px-4 py-1.5 font-mono text-xs wrap-anywhere hover:bg-hover focus-visible:-outline-offset-2 ${isMuted ? 'text-muted' : ''}`}
      >
        <ChevronRight
          size={14}
          aria-hidden
          className="shrink-0 text-faint transition-transform group-open/fold:rotate-90"
        />
        <span className="min-w-0">{summary}</span>
      </summary>
      {children}
    </details>
  )
}
