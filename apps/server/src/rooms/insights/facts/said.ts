/** What happened in a conversation, as far as figures need it; in its order. */
export interface Said {
  /** Milliseconds since 1970. */
  at: number
  kind: 'text' | 'note' | 'event'
  author: 'visitor' | 'member' | 'assistant' | 'system'
  authorId: string | null
  /** Of customers only. */
  text: string
  /** The code of an event. */
  event: string | null
  feedback: 'up' | 'down' | null
  /** Why it was down, where the customer said so. */
  thumbReasons: string[]
  hasSource: boolean
  /** What the assistant asked back whether it was meant. */
  offers: string[]
}

/** What is known of the conversation itself. */
export interface Talk {
  status: 'bot' | 'waiting' | 'human' | 'closed'
  closedBy: string | null
  closedAt: number | null
  csat: number | null
  /** Tickets that are about it: when each was resolved, null for one that is not. */
  tickets: (number | null)[]
}

export const isText = ({ kind }: Said): boolean => kind === 'text'
export const isBy = (author: Said['author']) => (one: Said) => isText(one) && one.author === author
