import type { ReactNode } from 'react'
import type { Icon } from './icon.ts'

type EmptyStateProps = {
  icon?: Icon
  /** A drawing instead of the icon. */
  illustration?: ReactNode
  title: string
  /** What will stand here, and how to begin. */
  text?: ReactNode
  action?: ReactNode
  /** `1` where this is all that the page says. */
  level?: 1 | 2
}

/** Nothing here yet: says what belongs here and offers the first step. */
export function EmptyState({ icon: Icon, illustration, title, text, action, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className="mx-auto flex max-w-sm flex-col items-center px-6 py-14 text-center">
      {illustration}
      {Icon && !illustration && (
        <span className="grid size-12 place-items-center rounded-2xl border border-line bg-sunken text-muted">
          <Icon size={22} aria-hidden />
        </span>
      )}
      <Heading className="mt-4 text-lg font-semibold">{title}</Heading>
      {text && <p className="mt-1 text-muted">{text}</p>}
      {action && <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}
