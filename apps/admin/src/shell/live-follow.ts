import type { ClientFrame, ServerFrame } from '@svar/contract'

type Follow = { after: number; followers: number }

/** Remembers which conversations are followed and how far each was heard, to ask again after a loss. */
export function followMemory() {
  const follows = new Map<string, Follow>()

  return {
    /** Begins; gives a function that ends and tells whether it was the last follower. */
    add(conversationId: string, after: number) {
      const known = follows.get(conversationId)
      const follow = known ?? { after, followers: 0 }
      follow.followers += 1
      follow.after = Math.max(follow.after, after)
      follows.set(conversationId, follow)
      let hasEnded = false
      return () => {
        if (hasEnded) return false
        hasEnded = true
        follow.followers -= 1
        if (follow.followers > 0) return false
        return follows.delete(conversationId)
      }
    },
    /** Takes note of how far a conversation was heard. */
    heard(frame: ServerFrame) {
      if (frame.t !== 'message' && frame.t !== 'followed') return
      const follow = follows.get(frame.conversationId)
      const seq = frame.t === 'message' ? frame.message.seq : frame.seq
      if (follow) follow.after = Math.max(follow.after, seq)
    },
    /** What to ask for anew on a fresh connection. */
    frames(): ClientFrame[] {
      return [...follows].map(([conversationId, { after }]) => ({ t: 'follow', conversationId, after }))
    },
  }
}
