import type { SaidHit } from '@svar/contract'

/** Where a hit leads, after the room: the conversation, and the message in it. */
export const hitPath = ({ conversation, message }: SaidHit): string[] =>
  message ? [conversation.id, 'at', String(message.seq)] : [conversation.id]
