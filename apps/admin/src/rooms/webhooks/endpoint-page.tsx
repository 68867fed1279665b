import type { WebhookEndpoint } from '@svar/contract'
import { Link } from '@tanstack/react-router'
import { Unplug } from 'lucide-react'
import { isApiError } from '../../shell/api-error.ts'
import { usePath } from '../../shell/room-path.ts'
import { usePageTitle } from '../../shell/use-page-title.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SkeletonPage } from '../../ui/skeleton.tsx'
import { DeliveryLog } from './delivery-log.tsx'
import { EndpointActions } from './endpoint-actions.tsx'
import { EndpointNotice } from './endpoint-notice.tsx'
import { EndpointBadge } from './state-badge.tsx'
import { webhooksTexts } from './texts/index.ts'
import { useEndpoint } from './use-webhooks.ts'

/** One endpoint: how it fares, and what was sent to it. */
export function EndpointPage({ id }: { id: string }) {
  const texts = useTexts(webhooksTexts)
  const endpoint = useEndpoint(id)
  usePageTitle(endpoint.data?.url ?? texts.title, texts.title)

  if (isApiError(endpoint.error, 'not_found') || isApiError(endpoint.error, 'validation_failed'))
    return <Gone />
  if (endpoint.error && !endpoint.data)
    return <ErrorState error={endpoint.error} onRetry={endpoint.refetch} />
  if (!endpoint.data) return <SkeletonPage />
  return <OpenEndpoint endpoint={endpoint.data} />
}

function OpenEndpoint({ endpoint }: { endpoint: WebhookEndpoint }) {
  const texts = useTexts(webhooksTexts)
  const path = usePath()
  return (
    <Page>
      <PageHeader
        title={endpoint.description || endpoint.url}
        back={<BackLink to={path('webhooks')} label={texts.back} />}
        text={<Facts endpoint={endpoint} />}
        actions={<EndpointActions endpoint={endpoint} />}
      />
      <EndpointNotice endpoint={endpoint} />
      <DeliveryLog endpoint={endpoint} />
    </Page>
  )
}

function Facts({ endpoint }: { endpoint: WebhookEndpoint }) {
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <EndpointBadge endpoint={endpoint} />
      {endpoint.description && <span className="wrap-anywhere">{endpoint.url}</span>}
      <code className="font-mono text-xs wrap-anywhere">{endpoint.patterns.join(' ')}</code>
    </span>
  )
}

function Gone() {
  const texts = useTexts(webhooksTexts)
  const path = usePath()
  return (
    <EmptyState
      level={1}
      icon={Unplug}
      title={texts.goneTitle}
      text={texts.goneText}
      action={
        <Link to={path('webhooks')} className={buttonClass('secondary')}>
          {texts.back}
        </Link>
      }
    />
  )
}
