/**
 * Widget: the web chat on the business's own site.
 * It owns how the chat looks, where it may be embedded, its public key and the visitor's token.
 * What people answer to somebody who has left, and left an address, it sends there.
 * A visit is a contact and a token that proves nothing but "the same browser"; what is said goes to conversations.
 * It never shows a visitor more than their own latest conversation.
 */
import type { Room } from '../../platform/room.ts'
import { jobs, reactions } from './reply-by-mail.ts'
import { routes } from './routes.ts'

export const widget: Room = { routes, reactions, jobs }

export { authenticateVisitor, authenticateWidget } from './authenticate.ts'
export { mayConnectFrom } from './origins.ts'
export { ensureWidget, widgetOf } from './settings.ts'
