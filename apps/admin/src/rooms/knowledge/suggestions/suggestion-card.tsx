import type { Suggestion } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { localeNames } from '../../../texts/locales.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { RichText } from '../../../ui/rich-text.tsx'
import { useFaqErrorSentence } from '../questions/faq-error-sentence.ts'
import { knowledgeTexts } from '../texts/index.ts'
import { SuggestionDialog } from './suggestion-dialog.tsx'
import { useDecision } from './use-decision.ts'

/** One suggestion: the question, the answer somebody gave, and what to do with it. */
export function SuggestionCard({ suggestion }: { suggestion: Suggestion }) {
  const texts = useTexts(knowledgeTexts)
  const path = usePath()
  return (
    <li className="flex flex-col gap-3 rounded-xl border border-line bg-canvas p-4 shadow-low sm:p-5">
      <div>
        <h2 className="text-base font-semibold wrap-anywhere">{suggestion.question}</h2>
        <p className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-muted">
          {suggestion.times > 1 && <Badge tone="accent">{texts.suggestion.times(suggestion.times)}</Badge>}
          <span>{texts.suggestion.origins[suggestion.origin]}</span>
          <span>{localeNames[suggestion.locale]}</span>
          <RelativeTime at={suggestion.createdAt} />
          {suggestion.conversationId && (
            <Link
              to={path('inbox', suggestion.conversationId)}
              className="inline-flex min-h-6 items-center text-accent-ink hover:underline"
            >
              {texts.suggestion.conversation}
            </Link>
          )}
        </p>
      </div>
      {suggestion.answer ? (
        <RichText text={suggestion.answer} className="rounded-lg bg-sunken px-3.5 py-2.5" />
      ) : (
        <p className="rounded-lg bg-sunken px-3.5 py-2.5 text-muted">{texts.suggestion.noAnswer}</p>
      )}
      <Decision suggestion={suggestion} />
    </li>
  )
}

function Decision({ suggestion }: { suggestion: Suggestion }) {
  const texts = useTexts(knowledgeTexts)
  const sentence = useFaqErrorSentence()
  const mayWrite = useMay('agent')
  const { approve, refuse } = useDecision(suggestion)
  const [open, setOpen] = useState<'edit' | 'refuse' | null>(null)
  if (!mayWrite) return null
  return (
    <div className="flex flex-wrap items-center gap-2">
      {suggestion.answer && (
        <Button variant="primary" busy={approve.isPending} onClick={() => approve.mutate(null)}>
          {texts.suggestion.approve}
        </Button>
      )}
      <Button onClick={() => setOpen('edit')}>{texts.suggestion.edit}</Button>
      <Button variant="quiet" onClick={() => setOpen('refuse')}>
        {texts.suggestion.refuse}
      </Button>
      {approve.error && (
        <p role="alert" className="text-sm text-danger-ink">
          {sentence(approve.error)}
        </p>
      )}
      {open === 'edit' && <SuggestionDialog suggestion={suggestion} onClose={() => setOpen(null)} />}
      <ConfirmDialog
        open={open === 'refuse'}
        onOpenChange={(isOpen) => !isOpen && setOpen(null)}
        title={texts.suggestion.refuseTitle}
        text={texts.suggestion.refuseText}
        confirmLabel={texts.suggestion.refuse}
        onConfirm={refuse}
      />
    </div>
  )
}
