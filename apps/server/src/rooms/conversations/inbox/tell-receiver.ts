import type { Context } from '../../../platform/tenancy/context.ts'
import { tell } from '../../delivery/index.ts'
import { workspaceOf } from '../../identity/index.ts'
import { customersWords } from '../history.ts'
import type { ConversationRow } from '../rows.ts'
import { memberOf } from '../send-message.ts'
import { tellMember } from './tell.ts'

const MOST_WORDS = 500
const SHOWN = 5

/**
 * Tells a member that they were given conversations: at once on their screens, and where they have chosen to be told
 * of who waits for them. Several are one alert. Who gives them to themselves is told nothing.
 * @param note what goes with it; else they read what the customers wrote last
 */
export async function tellReceiver(
  ctx: Context,
  memberId: string,
  conversations: Pick<ConversationRow, 'id' | 'preview' | 'lastAuthor'>[],
  note = '',
): Promise<void> {
  const by = memberOf(ctx)
  const [first] = conversations
  if (!first || memberId === by.id) return
  const count = conversations.length
  tellMember(ctx, memberId, {
    t: 'transferred',
    conversationId: first.id,
    memberId,
    byName: by.name,
    count,
  })
  const { slug } = await workspaceOf(ctx)
  const inbox = `${ctx.platform.config.url}/admin/w/${slug}/inbox`
  await tell(ctx, {
    kind: 'waiting',
    only: memberId,
    template: 'transferred',
    key: `transferred:${ctx.newId()}`,
    params: {
      by: by.name,
      words: (note.trim() || (await wordsOf(ctx, conversations))).slice(0, MOST_WORDS),
      link: count === 1 ? `${inbox}/${first.id}` : `${inbox}?view=mine`,
      count,
    },
  })
}

/**
 * Tells a member that a customer who waits was given to them by itself: on their screens, and elsewhere only as they
 * have chosen, since they are at the desk.
 */
export async function tellGiven(
  ctx: Context,
  memberId: string,
  conversation: ConversationRow,
): Promise<void> {
  const { id, contactName, contactEmail } = conversation
  tellMember(ctx, memberId, { t: 'transferred', conversationId: id, memberId, byName: '' })
  const { slug } = await workspaceOf(ctx)
  await tell(ctx, {
    kind: 'waiting',
    only: memberId,
    ifChosen: true,
    template: 'person_requested',
    key: `given:${ctx.newId()}`,
    params: {
      customer: contactName ?? contactEmail ?? '',
      words: await customersWords(ctx, conversation),
      link: `${ctx.platform.config.url}/admin/w/${slug}/inbox/${id}`,
    },
  })
}

async function wordsOf(
  ctx: Context,
  conversations: Pick<ConversationRow, 'id' | 'preview' | 'lastAuthor'>[],
): Promise<string> {
  const shown: string[] = []
  for (const one of conversations.slice(0, SHOWN)) shown.push(await customersWords(ctx, one))
  return [...shown, ...(conversations.length > SHOWN ? ['…'] : [])].join('\n')
}
