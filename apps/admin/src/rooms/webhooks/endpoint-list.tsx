import { Plus, Webhook } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useCommands } from '../../ui/commands.ts'
import { CopyField } from '../../ui/copy-field.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { EndpointTable } from './endpoint-table.tsx'
import { exampleReceiver } from './example-receiver.ts'
import { NewEndpointDialog } from './new-endpoint-dialog.tsx'
import { webhooksTexts } from './texts/index.ts'
import { useEndpoints } from './use-webhooks.ts'

/** All endpoints of the workspace. */
export function EndpointList() {
  const texts = useTexts(webhooksTexts)
  const [isAdding, setIsAdding] = useState(false)
  const { data, error, refetch } = useEndpoints()
  const add = () => setIsAdding(true)
  useCommands([{ id: 'webhooks.new', label: texts.create, group: texts.title, icon: Plus, onSelect: add }])
  const newEndpoint = (
    <Button variant="primary" icon={Plus} onClick={add}>
      {texts.create}
    </Button>
  )
  const isEmpty = data?.items.length === 0

  return (
    <Page>
      <PageHeader title={texts.title} text={texts.text} actions={data && !isEmpty && newEndpoint} />
      {error && !data ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <Card flush>
          {!data && <SkeletonRows count={3} />}
          {isEmpty && <FirstSteps action={newEndpoint} />}
          {data && !isEmpty && <EndpointTable endpoints={data.items} />}
        </Card>
      )}
      {isAdding && <NewEndpointDialog onClose={() => setIsAdding(false)} />}
    </Page>
  )
}

function FirstSteps({ action }: { action: React.ReactNode }) {
  const texts = useTexts(webhooksTexts)
  return (
    <>
      <EmptyState icon={Webhook} title={texts.emptyTitle} text={texts.emptyText} action={action} />
      <div className="mx-auto max-w-2xl px-5 pb-8">
        <CopyField label={texts.snippet} value={exampleReceiver} multiline hint={texts.snippetHint} />
      </div>
    </>
  )
}
