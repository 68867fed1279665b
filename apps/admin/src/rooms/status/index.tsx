import { installationParts } from '@svar/contract'
import { isApiError } from '../../shell/api-error.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Card } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { AlertList } from './alert-list.tsx'
import { PartRow } from './part-row.tsx'
import { statusTexts } from './texts/index.ts'
import { groupsByTrouble } from './trouble-first.ts'
import { useStatus } from './use-status.ts'
import { withoutDatabase } from './without-database.ts'

const shared = new Set<string>(installationParts)

/** How the installation is and was, and what needs a person. */
export function Room() {
  const texts = useTexts(statusTexts)
  const status = useStatus()
  const isAway = isApiError(status.error, 'unavailable')
  const known = status.data?.parts ?? []
  const parts = isAway ? withoutDatabase(known) : known
  const state = isAway ? 'troubled' : status.data?.state
  const groups = groupsByTrouble([
    {
      title: texts.installation,
      text: texts.installationText,
      parts: parts.filter(({ part }) => shared.has(part)),
    },
    {
      title: texts.workspace,
      text: texts.workspaceText,
      parts: parts.filter(({ part }) => !shared.has(part)),
    },
  ])
  return (
    <Page>
      <PageHeader title={texts.title} text={state ? texts.headings[state] : texts.text} />
      {status.error && !state && <ErrorState error={status.error} onRetry={status.refetch} />}
      {!status.error && !state && <SkeletonRows count={5} />}
      {state && (
        <div className="flex flex-col gap-6">
          {groups.map(({ title, text, parts }) => (
            <Card key={title} title={title} text={text} flush>
              <ul className="divide-y divide-line">
                {parts.map((part) => (
                  <PartRow key={part.part} part={part} />
                ))}
              </ul>
            </Card>
          ))}
          {status.data && <AlertList alerts={status.data.alerts} />}
        </div>
      )}
    </Page>
  )
}
