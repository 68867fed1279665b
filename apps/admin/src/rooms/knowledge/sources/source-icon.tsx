import type { Source } from '@svar/contract'
import { FileText, Globe, TextQuote } from 'lucide-react'

const icons = { file: FileText, website: Globe, text: TextQuote }

/** The picture of a source's kind, on its own ground. */
export function SourceIcon({ kind }: { kind: Source['kind'] }) {
  const Icon = icons[kind]
  return (
    <span className="grid size-9 shrink-0 place-items-center rounded-lg border border-line bg-sunken text-muted">
      <Icon size={17} aria-hidden />
    </span>
  )
}
