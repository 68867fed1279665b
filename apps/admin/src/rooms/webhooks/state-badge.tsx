import type { WebhookDelivery, WebhookEndpoint } from '@svar/contract'
import { CircleAlert, CircleCheck, CircleOff, Clock } from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { Badge, type BadgeTone } from '../../ui/badge.tsx'
import type { Icon } from '../../ui/icon.ts'
import { webhooksTexts } from './texts/index.ts'

const looks: Record<WebhookDelivery['state'], { tone: BadgeTone; icon: Icon }> = {
  waiting: { tone: 'accent', icon: Clock },
  delivered: { tone: 'success', icon: CircleCheck },
  failed: { tone: 'danger', icon: CircleAlert },
}

/** How far one message has come. */
export function DeliveryBadge({ state }: { state: WebhookDelivery['state'] }) {
  const texts = useTexts(webhooksTexts)
  return (
    <Badge tone={looks[state].tone} icon={looks[state].icon}>
      {texts.states[state]}
    </Badge>
  )
}

/** Whether messages are sent to an endpoint, and taken. */
export function EndpointBadge({ endpoint }: { endpoint: WebhookEndpoint }) {
  const texts = useTexts(webhooksTexts)
  if (!endpoint.enabled)
    return (
      <Badge tone={endpoint.disabledReason === 'person' ? 'neutral' : 'danger'} icon={CircleOff}>
        {texts.disabled}
      </Badge>
    )
  if (endpoint.failingSince)
    return (
      <Badge tone="warning" icon={CircleAlert}>
        {texts.failing}
      </Badge>
    )
  return (
    <Badge tone="success" icon={CircleCheck}>
      {texts.enabled}
    </Badge>
  )
}
