import type { Platform } from '../platform.ts'
import type { EventType, StoredEvent } from './events.ts'

/** What a room does upon an event. It may run more than once: what it does must be harmless to repeat. */
export interface Reaction {
  /** Unique and stable: `assistant.answer`. */
  name: string
  type: string
  run(platform: Platform, event: StoredEvent): Promise<void>
}

/** `on(messageReceived, 'assistant.answer', (platform, event, payload) => …)` */
export function on<P>(
  kind: EventType<P>,
  name: string,
  react: (platform: Platform, event: StoredEvent, payload: P) => Promise<void>,
): Reaction {
  return {
    name,
    type: kind.type,
    run: (platform, event) => react(platform, event, kind.schema.parse(event.payload)),
  }
}
