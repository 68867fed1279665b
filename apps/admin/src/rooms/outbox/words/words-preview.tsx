import type { MailPart, MailTemplateTexts } from '@svar/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { MailViews } from '../mail-views.tsx'
import { TryButton } from './try-button.tsx'

type WordsPreviewProps = {
  words: MailTemplateTexts
  draft: Record<MailPart, string>
  /** A draft with a fault is not shown; the last sound one stays. */
  isSound: boolean
}

/** The mail with the words as they are now, filled in with an example. */
export function WordsPreview({ words, draft, isSound }: WordsPreviewProps) {
  const { template, locale } = words
  const [view, setView] = useState('light')
  const calm = useDeferredValue(draft)
  const preview = useQuery({
    queryKey: ['mail-preview', template, locale, calm],
    enabled: isSound,
    queryFn: ({ signal }) =>
      call(
        api.POST('/api/delivery/templates/{template}/{locale}/preview', {
          params: { path: { template, locale } },
          body: calm,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  })
  if (preview.error && !preview.data) return <ErrorState error={preview.error} onRetry={preview.refetch} />
  if (!preview.data) return <SkeletonRows count={4} />
  const { subject, html, text } = preview.data
  return (
    <div className="min-w-0">
      <div className="mb-3 flex flex-wrap items-start justify-between gap-3">
        <p className="min-w-0 flex-1 basis-40 font-medium wrap-anywhere">{subject}</p>
        <TryButton words={words} draft={draft} isSound={isSound} />
      </div>
      <MailViews title={subject} html={html} text={text} view={view} onViewChange={setView} />
    </div>
  )
}
