import type { Source } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { FileX2, RotateCw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api, call } from '../../../shell/api.ts'
import { isApiError } from '../../../shell/api-error.ts'
import { usePath } from '../../../shell/room-path.ts'
import { useMay } from '../../../shell/session.ts'
import { usePageTitle } from '../../../shell/use-page-title.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Button } from '../../../ui/button.tsx'
import { buttonClass } from '../../../ui/button-class.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Page } from '../../../ui/page.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { SkeletonPage } from '../../../ui/skeleton.tsx'
import { knowledgeTexts } from '../texts/index.ts'
import { SourceContents } from './source-contents.tsx'
import { SourceFacts } from './source-facts.tsx'
import { useSourceActions } from './use-source-actions.ts'

/** One source: how it stands, its pages, its passages. */
export function SourcePage({ id }: { id: string }) {
  const source = useQuery({
    queryKey: ['knowledge', 'source', id],
    queryFn: ({ signal }) =>
      call(api.GET('/api/knowledge/sources/{id}', { params: { path: { id } }, signal })),
  })
  if (isApiError(source.error, 'not_found')) return <Gone />
  if (source.error) return <ErrorState error={source.error} onRetry={source.refetch} />
  if (!source.data) return <SkeletonPage />
  return <OpenSource source={source.data} />
}

function OpenSource({ source }: { source: Source }) {
  const texts = useTexts(knowledgeTexts)
  const path = usePath()
  usePageTitle(source.title, texts.title)
  return (
    <Page>
      <PageHeader
        back={<BackLink to={path('knowledge')} label={texts.source.back} />}
        title={source.title}
        actions={<Actions source={source} />}
      />
      <SourceFacts source={source} />
      <SourceContents source={source} />
    </Page>
  )
}

function Actions({ source }: { source: Source }) {
  const texts = useTexts(knowledgeTexts)
  const path = usePath()
  const navigate = useNavigate()
  const mayWrite = useMay('agent')
  const { refresh, isRefreshing, remove } = useSourceActions(source)
  const [isRemoving, setIsRemoving] = useState(false)
  if (!mayWrite) return null

  async function removeAndLeave() {
    await remove()
    await navigate({ to: path('knowledge') })
  }

  return (
    <>
      <Button
        icon={RotateCw}
        busy={isRefreshing}
        disabled={source.state === 'working' || source.state === 'waiting'}
        onClick={refresh}
      >
        {texts.source.refresh}
      </Button>
      <Button icon={Trash2} onClick={() => setIsRemoving(true)}>
        {texts.source.remove}
      </Button>
      <ConfirmDialog
        open={isRemoving}
        onOpenChange={setIsRemoving}
        title={texts.source.removeTitle(source.title)}
        text={texts.source.removeText}
        confirmLabel={texts.source.remove}
        danger
        onConfirm={removeAndLeave}
      />
    </>
  )
}

function Gone() {
  const texts = useTexts(knowledgeTexts)
  const path = usePath()
  return (
    <EmptyState
      level={1}
      icon={FileX2}
      title={texts.source.gone}
      text={texts.source.goneText}
      action={
        <Link to={path('knowledge')} className={buttonClass('secondary')}>
          {texts.source.back}
        </Link>
      }
    />
  )
}
