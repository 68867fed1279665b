import type { Happening, Message } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import type { Draft } from './rows.ts'

/**
 * Something that happened to the conversation, told within it. It holds a code, not words:
 * the customer and the member read it each in their own language.
 */
export function happened(
  ctx: Context,
  type: Happening['type'],
  params: Happening['params'] = {},
  buttons: Message['buttons'] = [],
): Draft {
  return {
    clientId: `event-${ctx.newId()}`,
    kind: 'event',
    authorKind: 'system',
    authorId: null,
    authorName: '',
    text: '',
    body: { event: { type, params }, ...(buttons.length ? { buttons } : {}) },
  }
}
