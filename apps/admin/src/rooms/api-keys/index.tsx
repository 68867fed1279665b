import type { ApiKey } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { KeyRound, Plus } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../shell/api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useCommands } from '../../ui/commands.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { KeyTable } from './key-table.tsx'
import { NewKeyDialog } from './new-key-dialog.tsx'
import { RevokeDialog } from './revoke-dialog.tsx'
import { apiKeysTexts } from './texts/index.ts'

/** The keys with which programs call the API. */
export function Room() {
  const texts = useTexts(apiKeysTexts)
  const [isAdding, setIsAdding] = useState(false)
  const [revoked, setRevoked] = useState<ApiKey | null>(null)
  const keys = useQuery({
    queryKey: ['api-keys'],
    queryFn: ({ signal }) => call(api.GET('/api/identity/api-keys', { signal })),
  })
  const add = () => setIsAdding(true)
  useCommands([{ id: 'api-keys.new', label: texts.create, group: texts.title, icon: Plus, onSelect: add }])
  const newKey = (
    <Button variant="primary" icon={Plus} onClick={add}>
      {texts.create}
    </Button>
  )

  return (
    <Page>
      <PageHeader
        title={texts.title}
        text={texts.text}
        actions={keys.data && keys.data.items.length > 0 && newKey}
      />
      {keys.error && !keys.data ? (
        <ErrorState error={keys.error} onRetry={keys.refetch} />
      ) : (
        <Card flush>
          {!keys.data && <SkeletonRows count={3} />}
          {keys.data?.items.length === 0 && (
            <EmptyState icon={KeyRound} title={texts.emptyTitle} text={texts.emptyText} action={newKey} />
          )}
          {keys.data && keys.data.items.length > 0 && (
            <KeyTable keys={keys.data.items} onRevoke={setRevoked} />
          )}
        </Card>
      )}
      <p className="mt-4 text-sm text-muted">
        <a href="/reference" target="_blank" rel="noreferrer" className="text-accent-ink underline">
          {texts.reference}
        </a>
      </p>
      {isAdding && <NewKeyDialog onClose={() => setIsAdding(false)} />}
      {revoked && <RevokeDialog apiKey={revoked} onClose={() => setRevoked(null)} />}
    </Page>
  )
}
