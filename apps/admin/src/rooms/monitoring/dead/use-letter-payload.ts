import type { Redelivery } from '@svar/contract'
import { useEvent } from '../use-bus.ts'

/** What a dead letter carries, as it was mended last; `undefined` while it is fetched. */
export function useLetterPayload({ id, event }: Redelivery): Record<string, unknown> | undefined {
  const { data } = useEvent(event.id)
  return data && (data.redeliveries.find((one) => one.id === id)?.payload ?? data.payload)
}
