import type { Locale } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { conversation as conversationOf, customersWords } from '../conversations/index.ts'
import { tell } from '../delivery/index.ts'
import { workspaceOf } from '../identity/index.ts'
import { peopleToTellOf } from '../teams/index.ts'

interface Risk {
  conversationId: string
  /** Told once by it. */
  key: string
  /** What shows it, as its reader names it. */
  mood(locale: Locale): string
  score?: number
  /** What the customer said with it; empty: what they wrote last is shown. */
  words: string
}

/** Tells whoever has chosen to hear of it, of the team where it is one's, that a customer may be lost. */
export async function tellOfRisk(
  ctx: Context,
  { conversationId, key, mood, score, words }: Risk,
): Promise<void> {
  const row = await conversationOf(ctx, conversationId)
  if (!row) return
  const { slug } = await workspaceOf(ctx)
  const said = words.trim() || (await customersWords(ctx, row))
  await tell(ctx, {
    kind: 'risk',
    ...(row.teamId ? { among: await peopleToTellOf(ctx, row.teamId) } : {}),
    template: 'conversation_at_risk',
    key,
    params: (locale) => ({
      customer: row.contactName ?? row.contactEmail ?? '',
      mood: mood(locale),
      ...(score ? { score } : {}),
      words: said,
      link: `${ctx.platform.config.url}/admin/w/${slug}/inbox/${conversationId}`,
    }),
  })
}
