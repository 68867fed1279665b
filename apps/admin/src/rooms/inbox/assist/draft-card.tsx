import type { AnswerDraft } from '@svar/contract'
import { Sparkles } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Button } from '../../../ui/button.tsx'
import { RichText } from '../../../ui/rich-text.tsx'
import { ScrollArea } from '../../../ui/scroll-area.tsx'
import { Sources } from '../thread/sources.tsx'
import { RefusalForm } from './refusal-form.tsx'
import { assistTexts } from './texts/index.ts'

type DraftCardProps = {
  draft: AnswerDraft
  field: RefObject<HTMLTextAreaElement | null>
  onText: (text: string) => void
}

/** The draft itself, greyed, with its sources and what one may do with it. */
export function DraftCard({ draft, field, onText }: DraftCardProps) {
  const texts = useTexts(assistTexts).draft
  const [isRefusing, setIsRefusing] = useState(false)

  function put(caret: 'start' | 'end') {
    onText(draft.text)
    // What was sent is compared with it; should this be lost, words that are the same still count as used.
    call(api.POST('/api/assistant/drafts/{id}/taking', { params: { path: { id: draft.id } } })).catch(
      () => {},
    )
    requestAnimationFrame(() => {
      const at = caret === 'start' ? 0 : draft.text.length
      field.current?.focus()
      field.current?.setSelectionRange(at, at)
    })
  }
  useDraftKeys(field, () => put('end'))

  return (
    <section aria-label={texts.title} className="mx-2 mt-2 rounded-lg bg-sunken px-3.5 py-2.5">
      <p className="flex items-center gap-1.5 text-xs font-medium text-muted">
        <Sparkles size={12} aria-hidden className="text-accent-ink" />
        {texts.title}
      </p>
      <ScrollArea label={texts.title} className="mt-1 max-h-40 text-muted">
        <RichText text={draft.text} />
      </ScrollArea>
      <div className="mt-1.5 flex flex-wrap items-center gap-x-1.5 gap-y-1">
        <Button size="small" shortcut="⌥↵" onClick={() => put('end')}>
          {texts.use}
        </Button>
        <Button size="small" variant="quiet" onClick={() => put('start')}>
          {texts.edit}
        </Button>
        <Button
          size="small"
          variant="quiet"
          aria-expanded={isRefusing}
          onClick={() => setIsRefusing(!isRefusing)}
        >
          {texts.refuse}
        </Button>
        <Sources sources={draft.sources} />
      </div>
      {isRefusing && <RefusalForm draft={draft} />}
    </section>
  )
}

/** ⌥↵ anywhere in the conversation, and Tab in the empty field; once it is filled, Tab leads on as ever. */
function useDraftKeys(field: RefObject<HTMLTextAreaElement | null>, use: () => void) {
  const newest = useRef(use)
  useEffect(() => {
    newest.current = use
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isEnter = event.key === 'Enter' && event.altKey && !event.metaKey && !event.ctrlKey
      const isEmptyField = event.target === field.current && field.current?.value === ''
      const isTab = event.key === 'Tab' && !event.shiftKey && !event.altKey && isEmptyField
      if ((!isEnter && !isTab) || event.isComposing || event.defaultPrevented) return
      event.preventDefault()
      newest.current()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [field])
}
