import { installationParts } from '@svar/contract'
import { useTexts } from '../../texts/use-texts.ts'
import { Card } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { AlertList } from './alert-list.tsx'
import { PartRow } from './part-row.tsx'
import { statusTexts } from './texts/index.ts'
import { useStatus } from './use-status.ts'

const shared = new Set<string>(installationParts)

/** How the installation is and was, and what needs a person. */
export function Room() {
  const texts = useTexts(statusTexts)
  const status = useStatus()
  const parts = status.data?.parts ?? []
  return (
    <Page>
      <PageHeader title={texts.title} text={status.data ? texts.headings[status.data.state] : texts.text} />
      {status.error && !status.data && <ErrorState error={status.error} onRetry={status.refetch} />}
      {!status.error && !status.data && <SkeletonRows count={5} />}
      {status.data && (
        <div className="flex flex-col gap-6">
          <Card title={texts.installation} text={texts.installationText} flush>
            <ul className="divide-y divide-line">
              {parts
                .filter(({ part }) => shared.has(part))
                .map((part) => (
                  <PartRow key={part.part} part={part} />
                ))}
            </ul>
          </Card>
          <Card title={texts.workspace} text={texts.workspaceText} flush>
            <ul className="divide-y divide-line">
              {parts
                .filter(({ part }) => !shared.has(part))
                .map((part) => (
                  <PartRow key={part.part} part={part} />
                ))}
            </ul>
          </Card>
          <AlertList alerts={status.data.alerts} />
        </div>
      )}
    </Page>
  )
}
