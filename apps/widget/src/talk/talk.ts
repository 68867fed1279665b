/**
 * Everything that is needed once somebody has something to say: the conversation with the server and how it
 * is drawn. Fetched with the first key, or at once for a visitor who has been here before.
 */
import { Chat, type ChatOptions } from '../chat/chat.ts'
import { PreviewChat } from '../chat/preview-chat.ts'
import attachedCss from '../styles/attached.css?inline'
import menusCss from '../styles/menus.css?inline'
import talkCss from '../styles/talk.css?inline'

export { unreadCount } from '../chat/state.ts'
export { Conversation } from './conversation.tsx'
export { Menu } from './menu.tsx'
export { Suggestions } from './suggestions.tsx'
export { UploadList } from './upload-list.tsx'

export const css = talkCss + menusCss + attachedCss

/** Begins to talk with the server; a preview only seems to. */
export function createChat(options: ChatOptions, isPreview: boolean): Chat {
  return isPreview ? new PreviewChat(options) : new Chat(options)
}
