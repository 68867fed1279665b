import { Link } from '@tanstack/react-router'
import { ArrowLeft, SearchX } from 'lucide-react'
import { buttonClass } from '../../ui/button-class.ts'
import { EmptyState } from '../../ui/empty-state.tsx'

type BackProps = { to: string; label: string }

/** The way back, above a title. */
export function Back({ to, label }: BackProps) {
  return (
    <Link to={to} className="inline-flex min-h-6 items-center gap-1.5 hover:text-ink hover:underline">
      <ArrowLeft size={15} aria-hidden />
      {label}
    </Link>
  )
}

/** What was asked for is not here, and where to go instead. */
export function Gone({ title, text, to, label }: BackProps & { title: string; text: string }) {
  return (
    <EmptyState
      level={1}
      icon={SearchX}
      title={title}
      text={text}
      action={
        <Link to={to} className={buttonClass('secondary')}>
          {label}
        </Link>
      }
    />
  )
}
