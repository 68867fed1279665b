import { useTexts } from '../../../texts/use-texts.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { uiTexts } from '../../../ui/texts/index.ts'

/** A conversation to come. */
export function ThreadSkeleton() {
  const texts = useTexts(uiTexts)
  return (
    <div role="status" className="min-h-0 flex-1 overflow-hidden">
      <span className="sr-only">{texts.loading}</span>
      <div className="mx-auto flex max-w-3xl flex-col gap-5 px-4 pt-8 sm:px-6">
        <Skeleton className="h-14 w-3/5 rounded-xl" />
        <Skeleton className="h-20 w-2/3 self-end rounded-xl" />
        <Skeleton className="h-10 w-2/5 rounded-xl" />
        <Skeleton className="h-14 w-1/2 self-end rounded-xl" />
      </div>
    </div>
  )
}
