import type { Platform } from '../../platform/platform.ts'

/**
 * Shows an answer while it is written. Nothing of this is stored: the message at the end is what was said,
 * and replaces the words that were streamed under the same turn.
 */
export function streamAnswer(platform: Platform, tenantId: string, conversationId: string, turnId: string) {
  let sent = 0
  const publish = (frame: Parameters<Platform['live']['publish']>[2]) =>
    platform.live.publish(tenantId, { conversationId }, frame)
  return {
    state(state: 'thinking' | 'writing' | 'withdrawn' | 'done') {
      publish({ t: 'turn', conversationId, turnId, state })
    },
    /** What was written so far is taken back; the words begin anew. */
    restart() {
      sent = 0
      publish({ t: 'turn', conversationId, turnId, state: 'thinking' })
    },
    words(text: string) {
      if (text === '') return
      publish({ t: 'delta', conversationId, turnId, from: sent, text })
      sent += text.length
    },
  }
}
