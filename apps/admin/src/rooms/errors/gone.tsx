import { Link } from '@tanstack/react-router'
import { SearchX } from 'lucide-react'
import { buttonClass } from '../../ui/button-class.ts'
import { EmptyState } from '../../ui/empty-state.tsx'

type GoneProps = { title: string; text: string; to: string; label: string }

/** What was asked for is not here, and where to go instead. */
export function Gone({ title, text, to, label }: GoneProps) {
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
