import { contract } from '@svar/contract'
import type { Http } from '../../platform/http/http.ts'
import { assignMember, assignTeam, pullNext } from './assign-by-hand.ts'
import { transfer } from './inbox/transfer.ts'
import { showConversation } from './show.ts'

const { conversations: c } = contract

/** Who has a conversation, and whose team's it is. */
export function assignRoutes(http: Http): void {
  http.on(c.assign, async (ctx, { params, body }) =>
    showConversation(ctx.platform, await assignMember(ctx, params.id, body.memberId)),
  )
  http.on(c.assignTeam, async (ctx, { params, body }) =>
    showConversation(ctx.platform, await assignTeam(ctx, params.id, body.teamId)),
  )
  http.on(c.transfer, async (ctx, { params, body }) => {
    const { conversation, undo } = await transfer(ctx, params.id, body)
    return { conversation: showConversation(ctx.platform, conversation), undo }
  })
  http.on(c.pull, async (ctx, { body }) => {
    const pulled = await pullNext(ctx, body.teamId)
    return { conversation: pulled && showConversation(ctx.platform, pulled) }
  })
}
