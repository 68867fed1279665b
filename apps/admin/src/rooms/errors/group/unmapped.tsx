import type { ErrorEvent, ErrorGroup } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { usePath } from '../../../shell/room-path.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { errorsTexts } from '../texts/index.ts'

type UnmappedProps = { group: ErrorGroup; unmapped: ErrorEvent['unmapped'] }

/** Why the source of built files is not shown, and where that is mended. */
export function Unmapped({ group, unmapped }: UnmappedProps) {
  const texts = useTexts(errorsTexts).group
  const path = usePath()
  if (unmapped.length === 0) return null
  return (
    <div className="mt-4 text-sm text-muted">
      <ul>
        {unmapped.map(({ file, why }) => (
          <li key={file} className="wrap-anywhere">
            {texts.unmapped[why](file)}
          </li>
        ))}
      </ul>
      <Link
        to={path('errors', 'projects', group.projectId)}
        className="inline-flex min-h-6 items-center font-medium text-accent-ink underline-offset-2 hover:underline"
      >
        {texts.toMaps}
      </Link>
    </div>
  )
}
