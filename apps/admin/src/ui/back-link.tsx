import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'

/** The way back to where this page is listed, above its title. */
export function BackLink({ to, label }: { to: string; label: string }) {
  return (
    <Link to={to} className="inline-flex min-h-6 items-center gap-1.5 hover:text-ink hover:underline">
      <ArrowLeft size={15} aria-hidden />
      {label}
    </Link>
  )
}
