import type { WebhookDelivery } from '@svar/contract'
import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import { classNames } from '../../ui/class-names.ts'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { DeliveryDetails } from './delivery-details.tsx'
import { nameIn } from './event-picker.tsx'
import { DeliveryBadge } from './state-badge.tsx'
import { webhooksTexts } from './texts/index.ts'

type DeliveryRowProps = { delivery: WebhookDelivery; isEnabled: boolean }

/** One message in a line; opened, its attempts and what was sent. */
export function DeliveryRow({ delivery, isEnabled }: DeliveryRowProps) {
  const texts = useTexts(webhooksTexts)
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <li>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
        className="flex min-h-12 w-full items-center gap-3 px-5 py-2 text-left hover:bg-hover focus-visible:-outline-offset-2"
      >
        <ChevronRight
          size={16}
          aria-hidden
          className={classNames('shrink-0 text-faint transition-transform', isOpen && 'rotate-90')}
        />
        <span className="min-w-0 flex-1">
          <span className="block font-medium wrap-anywhere">{nameIn(texts.events, delivery.type)}</span>
          {delivery.error && (
            <span className="block text-sm wrap-anywhere text-muted">
              {nameIn(texts.faults, delivery.error)}
            </span>
          )}
        </span>
        <DeliveryBadge state={delivery.state} />
        <RelativeTime
          at={delivery.createdAt}
          className="text-sm whitespace-nowrap text-muted max-sm:hidden"
        />
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <DeliveryDetails delivery={delivery} isEnabled={isEnabled} />}
      </div>
    </li>
  )
}
