import type { ClientFrame } from '@svar/contract'
import type { LiveConnection } from '../../platform/live/live.ts'
import type { Platform } from '../../platform/platform.ts'
import { attend, leave, tellWhoAttends } from './inbox/attending.ts'
import { liveConversations } from './live.ts'

/** What live connections do in conversations, with what colleagues see of each other in them. */
export const liveDesk = {
  ...liveConversations,
  async disconnected(platform: Platform, connection: LiveConnection): Promise<void> {
    leave(platform, connection)
    await liveConversations.disconnected(platform, connection)
  },
  async frame(platform: Platform, connection: LiveConnection, frame: ClientFrame): Promise<void> {
    if (frame.t === 'attend') return attend(platform, connection, frame)
    if (frame.t === 'unfollow') leave(platform, connection, frame.conversationId)
    await liveConversations.frame(platform, connection, frame)
    if (frame.t === 'follow') tellWhoAttends(platform, connection, frame.conversationId)
  },
}
