import type { Platform } from '../platform.ts'
import type { EventType, StoredEvent } from './events.ts'

/** What a room does upon an event. It may run more than once: what it does must be harmless to repeat. */
export interface Reaction {
  /** Unique and stable: `assistant.answer`. */
  name: string
  type: string
  /** Whether it has anything to do; it may be asked before the event is stored. */
  concerns(payload: unknown): boolean
  run(platform: Platform, event: StoredEvent): Promise<void>
}

/**
 * `on(messageReceived, 'assistant.answer', (platform, event, payload) => …)`
 * @param when what the payload must say; an event that concerns nobody is stored as handled
 */
export function on<P>(
  kind: EventType<P>,
  name: string,
  react: (platform: Platform, event: StoredEvent, payload: P) => Promise<void>,
  when: (payload: P) => boolean = () => true,
): Reaction {
  return {
    name,
    type: kind.type,
    concerns: (payload) => when(payload as P),
    run: (platform, event) => react(platform, event, kind.schema.parse(event.payload)),
  }
}
