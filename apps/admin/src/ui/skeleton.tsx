import { useTexts } from '../texts/use-texts.ts'
import { classNames } from './class-names.ts'
import { uiTexts } from './texts/index.ts'

/** A grey shape where something will stand. Give it the size of what comes: `className="h-4 w-40"`. */
export function Skeleton({ className }: { className?: string }) {
  // Of two roundings the style sheet's later one wins, whichever was asked for: so there is only one.
  const rounding = className?.includes('rounded-') ? '' : 'rounded-md'
  return <span aria-hidden className={classNames('block animate-pulse bg-hover', rounding, className)} />
}

/** Rows to come: an avatar and two lines each. */
export function SkeletonRows({ count = 6 }: { count?: number }) {
  const texts = useTexts(uiTexts)
  return (
    <div role="status" className="flex flex-col gap-5 p-4">
      <span className="sr-only">{texts.loading}</span>
      {Array.from({ length: count }, (_, index) => `row-${index}`).map((key, index) => (
        <div key={key} className="flex gap-3" style={{ opacity: 1 - index / (count + 1) }}>
          <Skeleton className="size-8 shrink-0 rounded-full" />
          <div className="flex flex-1 flex-col gap-2 py-0.5">
            <Skeleton className="h-3.5 w-2/5" />
            <Skeleton className="h-3 w-4/5" />
          </div>
        </div>
      ))}
    </div>
  )
}

/** A whole page to come. */
export function SkeletonPage() {
  const texts = useTexts(uiTexts)
  return (
    <div role="status" className="mx-auto w-full max-w-5xl px-5 py-7 md:px-8">
      <span className="sr-only">{texts.loading}</span>
      <Skeleton className="h-7 w-48" />
      <Skeleton className="mt-3 h-4 w-80 max-w-full" />
      <Skeleton className="mt-8 h-40 w-full rounded-xl" />
      <Skeleton className="mt-4 h-24 w-full rounded-xl" />
    </div>
  )
}
