import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { api, call } from '../../../shell/api.ts'
import { usePath } from '../../../shell/room-path.ts'
import { localeNames } from '../../../texts/locales.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { SkeletonRows } from '../../../ui/skeleton.tsx'
import { outboxTexts } from '../texts/index.ts'

/** All that is written to people, and what of it the workspace has put in its own words. */
export function TemplateList() {
  const { words: texts } = useTexts(outboxTexts)
  const path = usePath()
  const templates = useQuery({
    queryKey: ['mail-templates'],
    queryFn: ({ signal }) => call(api.GET('/api/delivery/templates', { signal })),
  })
  if (templates.error && !templates.data) {
    return <ErrorState error={templates.error} onRetry={templates.refetch} />
  }
  return (
    <>
      <p className="mb-4 max-w-xl text-sm text-muted">{texts.text}</p>
      <Card flush>
        {!templates.data && <SkeletonRows count={6} />}
        <ul className="divide-y divide-line">
          {templates.data?.items.map(({ template, changed }) => (
            <li key={template}>
              <Link
                to={path('outbox', 'words', template)}
                className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3 hover:bg-hover"
              >
                <span className="flex-1 font-medium">{texts.names[template]}</span>
                {changed.map((locale) => (
                  <Badge key={locale} tone="accent">
                    {localeNames[locale]}
                  </Badge>
                ))}
                <ChevronRight size={16} aria-hidden className="shrink-0 text-faint" />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}
