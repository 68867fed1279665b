import { Link } from '@tanstack/react-router'
import { TriangleAlert } from 'lucide-react'
import { usePath } from '../../shell/room-path.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { statusTexts } from './texts/index.ts'
import { useStatus } from './use-status.ts'

/** Tells admins, wherever they are, what needs a person. */
export function Banner() {
  const texts = useTexts(statusTexts)
  const format = useFormat()
  const path = usePath()
  const open = useStatus().data?.alerts.filter(({ clearedAt }) => clearedAt === null) ?? []
  return (
    <div role="status">
      {open.length > 0 && (
        <p className="flex flex-wrap items-center justify-center gap-x-2 bg-warning-soft px-4 py-1 text-center text-sm text-warning-ink">
          <TriangleAlert size={15} aria-hidden className="shrink-0" />
          {texts.banner(format.list(open.map(({ part }) => texts.parts[part].name)))}
          <Link to={path('status')} className="inline-flex min-h-6 items-center font-medium underline">
            {texts.show}
          </Link>
        </p>
      )}
    </div>
  )
}
