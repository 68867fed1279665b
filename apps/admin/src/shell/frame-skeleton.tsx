import { SkeletonPage } from '../ui/skeleton.tsx'
import { menuClass } from './menu-class.ts'

/** The place of the menu is kept while it is being fetched, so that nothing moves when it comes. */
export function FrameSkeleton() {
  return (
    <div className="flex h-full">
      <div className={menuClass} />
      <div className="min-w-0 flex-1">
        <SkeletonPage />
      </div>
    </div>
  )
}
