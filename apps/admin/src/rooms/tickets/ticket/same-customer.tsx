import type { TicketSummary } from '@svar/contract'
import { useQuery } from '@tanstack/react-query'
import { api, call } from '../../../shell/api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { ticketTexts } from '../texts/index.ts'

const SHOWN = 5

type SameCustomerProps = {
  ticket: Pick<TicketSummary, 'number' | 'customer'>
  chosen: string
  onChoose: (number: string) => void
}

/** Other tickets of the same customer, to choose one without knowing its number; nothing where there are none. */
export function SameCustomer({ ticket: { number, customer }, chosen, onChoose }: SameCustomerProps) {
  const texts = useTexts(ticketTexts)
  const search = customer.email ?? customer.name
  const { data } = useQuery({
    queryKey: ['tickets', 'same-customer', customer.id, search],
    enabled: customer.id !== null && search !== null,
    queryFn: ({ signal }) =>
      call(api.GET('/api/tickets', { params: { query: { search: search ?? '', limit: 50 } }, signal })),
  })
  const others = (data?.items ?? []).filter(
    (one) => one.customer.id === customer.id && one.number !== number && !one.mergedInto,
  )
  if (others.length === 0) return null
  return (
    <fieldset className="mb-4 flex flex-col gap-1">
      <legend className="mb-2 text-sm font-medium">{texts.mergeSame}</legend>
      {others.slice(0, SHOWN).map((other) => (
        <label
          key={other.id}
          className="flex items-start gap-3 rounded-lg border border-line px-3 py-2 hover:bg-hover has-checked:border-accent has-checked:bg-selected"
        >
          <input
            type="radio"
            name="same-customer"
            checked={chosen === other.number}
            onChange={() => onChoose(other.number)}
            className="mt-1 size-4 shrink-0 accent-(--accent)"
          />
          <span className="min-w-0 flex-1 text-sm">
            <span className="line-clamp-2 font-medium wrap-anywhere">
              {other.number} <bdi>{other.subject}</bdi>
            </span>
            <span className="text-muted">{texts.statuses[other.status]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
