import type { Source } from '@svar/contract'
import { useTexts } from '../../../texts/use-texts.ts'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { knowledgeTexts } from '../texts/index.ts'

/** How far the reading has come, and which page is being read. */
export function SourceProgress({ source }: { source: Source }) {
  const texts = useTexts(knowledgeTexts)
  const { progress } = source
  if (source.state !== 'working') return null
  const isCounted = progress !== null && progress.total > 0
  return (
    <div className="flex w-full max-w-md min-w-0 flex-col gap-1">
      <ProgressBar
        label={source.title}
        labelHidden
        share={isCounted ? Math.min(1, progress.done / progress.total) : null}
      />
      {progress && (
        <p className="flex min-w-0 justify-between gap-3 text-sm text-muted">
          {progress.current && (
            <span className="min-w-0 truncate" title={progress.current}>
              {texts.source.crawling(progress.current.replace(/^https?:\/\//, ''))}
            </span>
          )}
          {progress.total > 1 && (
            <span className="shrink-0 tabular-nums">
              {texts.source.pagesRead(progress.done, progress.total)}
            </span>
          )}
        </p>
      )}
    </div>
  )
}
