import { Send } from 'lucide-react'
import { useTexts } from '../../../texts/use-texts.ts'
import { meaningTexts } from './texts/index.ts'

/** Says which texts go out, and to whom. */
export function WhatLeaves({ host, isOwn = false }: { host: string; isOwn?: boolean }) {
  const texts = useTexts(meaningTexts)
  return (
    <div className="flex gap-3 rounded-xl border border-line bg-sunken px-4 py-3.5">
      <Send size={18} aria-hidden className="mt-0.5 shrink-0 text-muted" />
      <div className="min-w-0 text-sm">
        <p className="font-medium">{texts.leavesTitle}</p>
        <p className="text-muted wrap-anywhere">
          {texts.leaves(host)} {isOwn && texts.leavesOwn}
        </p>
      </div>
    </div>
  )
}
